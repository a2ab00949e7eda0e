import { knownAgency } from '../../known-agency.ts';
import type { Lexicon } from '../../words/lexicon.ts';

const letters = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・]{2,8}$/u;

/** Whether a text may be a pen name, where somebody is surely named: "オカモト", "深海", "펭귄". Not: a desk, a house, a job. */
export const isPenName = (text: string, { nobody, never, titles }: Lexicon) =>
  letters.test(text) &&
  !nobody.has(text) &&
  !knownAgency(text) &&
  ![...never, ...titles, '部'].some((word) => /\p{Lo}/u.test(word) && text.endsWith(word));
