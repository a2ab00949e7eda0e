import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    analytik | autor | autorka | editorka | fotograf | komentátor | komentátorka | novinář
    novinářka | politolog | publicista | redaktor | redaktorka | reportér | reportérka
    spolupracovník redakce | zpravodaj | zpravodajka | šéfredaktor | šéfredaktorka
  `),
  formsOfAddress: words(`akad. bca. mga. mvdr. paeddr. pharmdr. rndr. thdr. thlic.`),
  genres: wordings('analýza | fejeton | glosa | komentář | názor | recenze | reportáž | rozhovor'),
  notPeople: wordings(`
    administrátor | agentury | autor | host | neznámý | red | redakce | sport | tisková zpráva
    tz | zpravodajové | zpravodajství
  `),
  neverInNames: words(`
    a agentura aktualizováno byl byla bylo deník diskuse dnes do foto fotografie je jsou komentáře která
    který ministerstvo na nadace není noviny po policie portál pro práva publikováno redakce
    reklama rádio s sdílet se server společnost televize v vláda vydáno vyhrazena více
    včera všechna z zdroj zpravodajství zprávy zveřejněno úřad časopis číst že
  `),
};
