import { knownAgency } from '../../known-agency.ts';
import type { Lexicon } from '../../words/lexicon.ts';

const inKana = /^(?:[\p{Script=Katakana}ー]{2,8}|\p{Script=Hiragana}{2,8})$/u;
const inOthers =
  /^(?![\p{Script=Katakana}ー]+$)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・]{2,8}$/u;

/** "文:オカモト": who writes under one word in kana. */
export const isKanaName = (text: string, lexicon: Lexicon) => inKana.test(text) && isNoDesk(text, lexicon);

/** "深海", "まつもと", "펭귄": a pen name in letters that no firm has for all of its name. Whoever asks knows that somebody is named. */
export const isPenName = (text: string, lexicon: Lexicon) => inOthers.test(text) && isNoDesk(text, lexicon);

const isNoDesk = (text: string, { nobody, never, titles }: Lexicon) =>
  !nobody.has(text) &&
  !knownAgency(text) &&
  ![...never, ...titles, '部'].some((word) => /\p{Lo}/u.test(word) && text.endsWith(word));
