import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    '不 与 个 中 为 也 了 他们 以及 但 個 可以 和 在 对 将 將 對 已经 從 我们 於 是 有 為 的 與 被 这 這',
  ),
  abbreviations: [],
};
