import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a al alla anche che come con da dei del della di e gli ha i il in la le ma nel non per più si sono
    un una è
  `),
  abbreviations: words('sig. sig.ra dott. prof. avv. ing. on. ecc. art. pag. n. s.p.a. v. cfr. st. gen.'),
  leaning: wordings(`
    ma | e | o | però | lui | lei | loro | egli | ella | essi | questo | questa | questi | queste | quello | quella
    ciò | inoltre | anche | tuttavia | così | quindi | dunque | poi | infatti | invece | entrambi | entrambe | suo
    sua | suoi | sue | allora | perciò | pertanto | ad esempio | per esempio | nel frattempo | al contrario
    l'azienda | la società | il gruppo | l'uomo | la donna | l'agenzia | la decisione | i due | le due | un altro
    un'altra | altri | lì | qui | secondo lui | secondo lei | dal canto suo | in questo contesto | in tale contesto
    in quell'occasione | in questa occasione | a questo proposito | al riguardo | naturalmente | in effetti
    di nuovo | più tardi | alcuni di loro | molti di loro | la maggior parte di loro | nessuno di loro | uno di loro
    una di loro | la risposta | il motivo | la ragione | il sospettato | la vittima | clicca qui | iscriviti
    abbonati | seguici | leggi anche | nota della redazione | in cambio, | … tuttavia | … invece | nonostante ciò
    nonostante questo | da allora | da qui | si tratta | è un | è una | è per | è il | è la | era un | era una | era il
    era la | sono stati | sono state | è stato | è stata | tale | tali | in tal | a tal | dello stesso
    allo stesso modo | …, ha detto. | …, ha aggiunto. | …, ha spiegato. | …, ha concluso. | …, ha dichiarato.
    …, afferma. | …, spiega. | …, conclude. | …, lui | …, lei | insomma | in sostanza | in definitiva | oltretutto
    del resto | d'altronde | ecco | in ogni caso | comunque | quel | … però | … infatti | … inoltre | scopri | di seguito | vediamo
    alcuni hanno | alcuni sono | molti hanno | molti sono
  `),
  definite: words(
    "il lo la i gli le l' al allo alla agli alle del dello della degli delle nel nella nello dal dalla sul sulla questo questa quel quella tale",
  ),
};
