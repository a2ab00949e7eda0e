import { plainLower } from '../grammar/words/plain-lower.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { inNames } from '../languages/everywhere/everywhere.ts';
import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import type { Article, Link } from '../model.ts';
import { hasNeeded, neededWords } from '../phrases/needed-words.ts';
import { parsePhrase } from '../phrases/parse-phrase.ts';
import { phraseSource } from '../phrases/phrase-source.ts';
import { indexOf } from '../text/block-index.ts';
import { oncePerObject } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { isEastAsian } from '../text/script.ts';
import type { PageLine } from './lines.ts';
import { nameOfLink } from './notice-links.ts';
import { reservesRights } from './notice-wordings.ts';
import { isLikeOwnName } from './own-name.ts';
import { blockOf } from './places.ts';
import { looksLikeHouse } from './story-label.ts';

const longest = 300;
/** How far from the words the house may stand: a link says more than a name. */
const fromLink = 60;
const fromName = 36;

/** A word with a capital, and another behind it in a name, for an expression: 'Courrier', ' du Corail'. */
export const capitalWord = "[\\p{Lu}\\p{N}&][\\p{L}\\p{N}.'’&-]*";
export const nextWord = `(?:\\s(?:${oneOf(inNames)}\\s)?${capitalWord})`;
/** «Coral Courier», 「珊瑚日報」, or words with capitals of which a house's name may be made. */
const names = new RegExp(
  `[«„“"「『《]([^«»„“”"「」『』《》]{2,40})[»“”"」』》]|(?<![\\p{L}\\p{N}])${capitalWord}${nextWord}{1,4}(?<=[\\p{L}\\p{N}])`,
  'gu',
);

/**
 * The house of a short statement beside the headline or behind the story that says with any of a language's words that the text is shown
 * by somebody's leave, is a partner's or stood elsewhere: the one beside these words that it links to or quotes, or whose name is known or
 * has the form of one. The words alone need no grammar, so that a statement is understood however it is put.
 */
export function statedHouse(article: Article, { text, block }: PageLine, links: readonly Link[]): string | undefined {
  if (text.length > longest || reservesRights(text) || !isApart(article, block)) return undefined;
  const said = shownFrom(vocabularyFor(article.language))(plainLower(text));
  const isBeside = (name: string, within: number, at = text.indexOf(name)) =>
    said.some(([start, end]) => {
      const between = at < start ? text.slice(at + name.length, start) : text.slice(end, at);
      return between.length <= within && !/[.!?;]/u.test(between);
    });
  if (links.some((link) => isBeside(link.text, fromLink))) return nameOfLink(text, links, true);
  const printed = [...text.matchAll(names)].find(({ 0: whole, 1: quoted, index }) => {
    const isLast = quoted !== undefined && /^[\s.)]*$/u.test(text.slice(index + whole.length));
    const name = quoted ?? whole;
    // "ÖNCEKİ HABER": the words themselves, with capitals
    if (said.some(([start, end]) => index < end && index + whole.length > start)) return false;
    return (isLast || looksLikeHouse(name)) && isBeside(whole, fromName, index) && !isLikeOwnName(article, name);
  });
  return (printed?.[1] ?? printed?.[0])?.trim();
}

/** Beside the headline, or with no paragraph of the story below. */
function isApart(article: Article, id: string): boolean {
  const zone = blockOf(article, id)?.zone;
  const isStory = ({ zone, prose, visible }: Article['blocks'][number]) => zone === 'body' && prose && visible;
  return zone !== 'body' || !article.blocks.slice(indexOf(id) + 1).some(isStory);
}

/**
 * Where in a text in lower case such words stand of a language and of English: they open a sentence, or what they speak of does,
 * 'This article is …'. An expression is made of those alone that a text has: most have none.
 */
const shownFrom = /* @__PURE__ */ oncePerObject(({ credits: { textNouns, shownFrom } }: Vocabulary) => {
  const wordings = [...shownFrom, ...longLists().jointWork].map((words) => ({
    needed: neededWords(parsePhrase(words, plainLower)),
    source: phraseSource(words, plainLower),
    isWord: /^[\p{L}\p{M}]+$/u.test(words) && !isEastAsian(words),
  }));
  // "This article …", "Den Originalartikel …"; "Gekürzte Fassung einer …", "An abridged version …"
  const noun = `[\\p{L}-]{0,14}${oneOf(textNouns)}`;
  const subject = `(?:\\p{L}{1,12}['\\s]){0,3}\\p{Lo}{0,2}${noun}[^.!?]*?(?<!\\p{Ll})`;
  const ahead = `(?=[^.!?]*${noun})`;
  const opening = `(?:\\p{L}{1,12}['\\s]){1,3}${ahead}`;
  return (plain: string): [start: number, end: number][] => {
    const some = wordings.filter(({ needed }) => hasNeeded(needed, plain));
    if (!some.length) return [];
    // "Zuerst hatte der Bote von der Fusion berichtet": one word alone may speak of anything
    const alone = some.map(({ source, isWord }) => source + (isWord ? ahead : ''));
    const all = some.map(({ source }) => source);
    const statement = `(?:^|(?<=[.!?。] ?))[^\\p{L}]{0,3}(?:(?:${subject}|${opening})(${all.join('|')})|(${alone.join('|')}))`;
    return [...plain.matchAll(new RegExp(statement, 'dgus'))].flatMap(({ indices }) => {
      const span = indices?.[1] ?? indices?.[2];
      return span ? [span] : [];
    });
  };
});
