import type { BylineElement } from '../../../model.ts';
import { isControl } from '../../cells/is-control.ts';
import { lexiconFor } from '../../words/lexicon.ts';
import { isHanName } from './han-name.ts';

/** '陈小雨2026-03-01 14:27:02': the date is glued to the name. */
const dateBehind = /\s?(?:19|20)\p{N}{2}\s?[-./\p{Lo}]\s?\p{N}.*$/u;
/** Where names are written so; in Korean they are written in Hangul. */
const languages = ['zh', 'ja'];
/** The kinds of elements that say "author" and nothing more general. */
const authorMarks = /^(?:itemprop|rel=author|class:author|class:reporter|link:author)$/;

/** The name in an element that is marked as the author's and holds nothing but a Chinese or Japanese name and a date; else undefined. */
export function hanAuthor({ text, from }: BylineElement, language: string): string | undefined {
  const code = language.slice(0, 2);
  if (!authorMarks.test(from) || !languages.includes(code)) return undefined;
  const name = text.split(' | ')[0]?.replace(dateBehind, '').trim() ?? '';
  const lexicon = lexiconFor(code);
  if (!/^\p{Script=Han}/u.test(name) || name.length > 8 || isControl(name) || lexicon.code !== code) return undefined;
  // katakana in a name without a joint is a firm's more often than a person's
  return !/\p{Script=Katakana}/u.test(name) && isHanName(name, lexicon, true) ? name : undefined;
}
