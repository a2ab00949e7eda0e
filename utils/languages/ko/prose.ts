import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    '것 그 그는 그러나 대한 등 따르면 말했다 및 밝혔다 수 에서 위해 으로 이 이날 있는 있다 지난 통해 하지만 한다 했다 했다고',
  ),
  abbreviations: [],
};
