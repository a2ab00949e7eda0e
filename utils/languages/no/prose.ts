import type { ProseWords } from '../language.ts';
import { scandinavianAbbreviations } from '../scandinavian.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    av ble de den der det en er et etter for fra han har hun i ikke jeg kan med men når og også om på
    seg som så til var ved å
  `),
  abbreviations: [...scandinavianAbbreviations, 'f.eks.', 'pga.', 'mill.', 'mrd.', '1.'],
};
