import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a ale by byl byla bylo do jako je jeho jen jsou která které který na není po podle pro při s se také
    to už v z ze že
  `),
  abbreviations: words(`
    např. tzv. tj. atd. apod. resp. mj. č. str. ul. sv. ing. mgr. mudr. judr. phdr. bc. prof. doc. dr.
    gen. tis. mil. mld. kč. hod. roč. min. 1.
  `),
  leaning: wordings(`
    ale | a | i | nebo | však | avšak | on | ona | ono | oni | jeho | její | jejich | ten | ta | to | ti | ty
    tento | tato | toto | tito | tyto | navíc | také | rovněž | proto | tak | pak | potom | oba | obě | naopak
    mezitím | přesto | například | firma | společnost | skupina | muž | žena | rozhodnutí | jiný | jiná | jiní | tam
    zde | podle něj | podle ní | na oplátku | v této souvislosti | v tomto kontextu | při této příležitosti
    samozřejmě | skutečně | opět | dříve | později | místo toho | někteří z nich | mnozí z nich | většina z nich
    nikdo z nich | jeden z nich | jedna z nich | první z nich | druhý z nich | klikněte | přihlaste se
    předplaťte si | čtěte také | poznámka redakce | od té doby | navzdory tomu | kromě toho | vedle toho | v tom
    na tuto | z toho | s tím | s tímto | s touto | k tomu | o tom | po tom | před tím | při tom | jde o | … zmíněný
    … zmíněná | …, řekl. | …, řekla. | …, dodal. | …, dodala. | …, uvedl. | …, uvedla. | …, říká. | …, on | …, ona
    těchto | tomto | této | tohoto | tímto | touto | tuto | … však | … naopak | níže
  `),
  definite: words('ten ta to tento tato toto tito tyto těchto tomto této tohoto zmíněný zmíněná'),
};
