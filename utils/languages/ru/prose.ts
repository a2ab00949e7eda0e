import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    был было в все года для его за и из или к как который мы на не но о он она они от по после при с
    также уже что это
  `),
  abbreviations: words(`
    г. гг. в. вв. т. т.е. т.к. т.д. т.п. др. пр. им. ул. д. стр. руб. коп. тыс. млн. млрд. см. рис.
    проф. акад. доц. ст. п. обл. р. н.э. напр. ок. св.
  `),
};
