import { isPersonName } from '../grammar/names/person-name.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { doctor } from '../languages/en/name-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { Article, Sign } from '../model.ts';
import { once } from '../text/once.ts';
import { headBlocks, openingBlocks } from './places.ts';

/** A label further into a line is part of a sentence; so many characters behind it a name may have. */
const latestLabel = 160;
const longestName = 50;
const checkerLabels = once(() => longLists().checkerLabels); // the longest first

/**
 * Takes those out of the signs who checked the facts, or reviewed the text as physicians do: they are no authors. Who is named so
 * beside the headline is meant wherever the name stands again, for its link is often marked as an author's. If nobody else is
 * named, who is "reviewed by" stays: a review may be signed so.
 */
export function withoutCheckers(article: Article, signs: readonly Sign[]): Sign[] {
  const checkers = checkersIn(article);
  if (!checkers.size) return [...signs];
  const isChecker = (name: string) => checkers.has(name.toLowerCase());
  const others = signs.some(({ line }) => line.people.some(({ name }) => !isChecker(name)));
  if (!others) return [...signs];
  return signs.flatMap((sign) => {
    const people = sign.line.people.filter(({ name }) => !isChecker(name));
    if (people.length === sign.line.people.length) return [sign];
    return people.length ? [{ ...sign, line: { ...sign.line, people } }] : [];
  });
}

/** The names, in lower case, that stand behind a checker's label, in the same line or in the next one. */
function checkersIn(article: Article): Set<string> {
  const found = new Set<string>();
  const blocks = [...headBlocks(article, 12), ...openingBlocks(article, 2)];
  // 'By' 'Ana Ruiz' 'Fact checked by' 'Leo Sand' 'Updated': of a row each box by itself
  const texts = blocks.flatMap(({ text, cells }) => cells?.map((cell) => cell.text) ?? [text]);
  for (const [i, text] of texts.entries()) {
    const at = endOfLabel(text);
    if (at === undefined) continue;
    const behind = text.slice(at).trim() || texts[i + 1] || '';
    const name = firstName(behind.slice(0, longestName), article.language);
    if (name) found.add(name.toLowerCase());
  }
  return found;
}

/** Where the words behind a checker's label begin, undefined if there is none. */
function endOfLabel(text: string): number | undefined {
  const labels = checkerLabels();
  if (text.length > latestLabel + (labels[0]?.length ?? 0) + longestName) return undefined;
  const plain = plainLower(text);
  for (const label of labels) {
    const at = plain.indexOf(label);
    const end = at + label.length;
    if (at < 0 || /\p{L}/u.test(plain[at - 1] ?? '') || /\p{L}/u.test(plain[end] ?? '')) continue;
    return end + (/^\s?[:：|]?\s?/u.exec(plain.slice(end))?.[0].length ?? 0);
  }
  return undefined;
}

/** 'Ana Ruiz, MD, editor' → 'Ana Ruiz': the longest name that the words begin with. */
function firstName(text: string, language: string): string | undefined {
  const words = text
    .replace(/[,;|•·(–—].*$/u, '')
    .replace(doctor, '')
    .trim()
    .split(/\s+/u);
  for (let count = Math.min(words.length, 5); count > 1; count--) {
    const name = words.slice(0, count).join(' ');
    if (isPersonName(name, language)) return name;
  }
  return undefined;
}
