import type { BylineElement } from '../../../model.ts';
import { isControl } from '../../cells/is-control.ts';
import { nameLikeness } from '../../names/name-likeness.ts';
import { type Lexicon, lexiconFor } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';
import { isKoreanName } from './korean-names.ts';

/** '陈小雨2026-03-01 14:27:02': the date is glued to the name. */
const dateBehind = /\s?(?:19|20)\p{N}{2}\s?[-./\p{Lo}]\s?\p{N}.*$/u;
/** The kinds of elements that say "author" and nothing more general. */
const authorMarks = /^(?:itemprop|rel=author|class:author|class:reporter|link:author)$/;
/** '陈小雨、林大安', '山田 太郎／鈴木 花子', '김서연·박지후': a Japanese name may hold a space, the others are parted by it. */
const partings: Record<string, RegExp> = {
  zh: /\s?[、，,/／]\s?|\s+/u,
  ja: /\s?[、，,/／]\s?/u,
  ko: /\s?[、,/·ㆍ]\s?|\s+/u,
};
const mostNames = 4;
const longestName = 8;

/** The names in an element that is marked as the author's and holds nothing but Chinese, Japanese or Korean names and a date; else undefined. */
export function markedAuthors({ text, from }: BylineElement, language: string): readonly string[] | undefined {
  const code = language.slice(0, 2);
  const parting = partings[code];
  const lexicon = lexiconFor(code);
  if (!authorMarks.test(from) || !parting || lexicon.code !== code) return undefined;
  const names = (text.split(' | ')[0] ?? '').replace(dateBehind, '').trim().split(parting);
  const isName = code === 'ko' ? isHangulName : isWrittenInHan;
  return names.length <= mostNames && names.every((name) => !isControl(name) && isName(name, lexicon))
    ? names
    : undefined;
}

/** Katakana in a name without a joint is a firm's more often than a person's. */
const isWrittenInHan = (name: string, lexicon: Lexicon): boolean =>
  /^\p{Script=Han}/u.test(name) &&
  name.length <= longestName &&
  !/\p{Script=Katakana}/u.test(name) &&
  isHanName(name, lexicon, true);

/** Three syllables, as nearly all names have: many words of two open with a surname's. */
const isHangulName = (name: string, lexicon: Lexicon): boolean =>
  name.length === 3 && isKoreanName(name, lexicon) && nameLikeness(name) > 0;
