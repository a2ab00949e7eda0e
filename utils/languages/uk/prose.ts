import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    або але був було в вже вона вони від він для до з за його ми на не при про після року та також у це
    що як який які і
  `),
  abbreviations: words(`
    р. рр. ст. т. т.зв. тощо. ін. ім. вул. буд. с. грн. коп. тис. млн. млрд. див. рис. проф. акад. доц.
    п. обл. напр. св.
  `),
};
