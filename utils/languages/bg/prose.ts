import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    беше в във да до е за и или има като който която към му на не но от още по при с са само се след със
    те това че ще
  `),
  abbreviations: words(`
    г. гр. ул. бул. св. проф. д-р. инж. лв. ст. хил. млн. млрд. т.е. т.нар. напр. вж. стр. чл. ал. бр.
    ч. мин. сек.
  `),
};
