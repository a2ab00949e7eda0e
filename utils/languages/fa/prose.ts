import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    آن از است اما او این با بر برای به بود تا خود در دو را شد شده ما می نیز هم و پس کرد کرده کند که گفت
    یک
  `),
  abbreviations: words('م. ق.م. ه.ش. ص. دکتر.'),
};
