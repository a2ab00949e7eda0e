import type { ProseWords } from '../language.ts';
import { scandinavianAbbreviations } from '../scandinavian.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    af at blev de den der det efter en er et for fra han har hun i ikke jeg kan med men når og også om
    på sig som så til var ved
  `),
  abbreviations: [...scandinavianAbbreviations, 'f.eks.', 'pga.', 'mio.', 'mia.', 'm.fl.', '1.'],
};
