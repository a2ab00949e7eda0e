import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    'ある いる から が こと この さ し する その た ため て で です と として な など に について の は ます も よる れ を',
  ),
  abbreviations: [],
};
