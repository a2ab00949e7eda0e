import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    '不 与 个 中 为 也 了 他们 以及 但 個 可以 和 在 对 将 將 對 已经 從 我们 於 是 有 為 的 與 被 这 這',
  ),
  abbreviations: [],
  leaning: wordings(`
    但 | 但是 | 然而 | 而 | 不过 | 不過 | 并且 | 並且 | 而且 | 他 | 她 | 它 | 他们 | 她们 | 他們 | 她們 | 其 | 这 | 這 | 那 | 该 | 該 | 此 | 此外 | 另外
    同时 | 同時 | 也 | 因此 | 所以 | 于是 | 於是 | 随后 | 隨後 | 之后 | 之後 | 两人 | 兩人 | 双方 | 雙方 | 二者 | 与此同时 | 與此同時 | 例如 | 比如 | 对此 | 對此
    其中 | 其后 | 公司表示 | 不仅如此
  `),
};
