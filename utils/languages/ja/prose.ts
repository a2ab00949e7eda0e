import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    'ある いる から が こと この さ し する その た ため て で です と として な など に について の は ます も よる れ を',
  ),
  abbreviations: [],
  leaning: wordings(`
    しかし | だが | でも | そして | また | さらに | 一方 | 彼は | 彼女は | 彼らは | これは | これに | これを | これが | これら | それは | それに | それを | そのため
    その | この | そこで | そこには | したがって | よって | なお | 例えば | たとえば | 同社 | 同氏 | 同日 | 同庁 | 同省 | 同署 | 両者 | 両国 | 両氏 | こうした
    そうした | こう | ところが | ただ | ただし | つまり | すると | ちなみに
  `),
};
