import type { BoilerplateKind } from '../model.ts';
import { once } from '../text/once.ts';
import { nameParts } from './data-name-parts.ts';
import type { Strength } from './judges/vote.ts';

/** A family of class names and ids that many sites share for the same furniture. */
export interface Family {
  kind: BoilerplateKind;
  /**
   * Words of which one must be a part of a name, space-separated: 'share' is in 'post-share', 'share_buttons' and 'sharebar'.
   * Hyphens do not count: 'more-news' is also in 'more_news' and 'morenews'. `*` at the end lets the word go on.
   */
  words: string;
  /** Names with one of these words in them are something else. */
  not?: string;
  strength: Strength;
  /** True if what stands in such an element is never the story, even where it reads like it. */
  encloses?: boolean;
  /** True if the names say so only of a short label above the headline. */
  kicker?: boolean;
}

const listed = (words: string) => words.split(/\s+/);
const around = once(() => ({ before: listed(nameParts().before), after: new Set(listed(nameParts().after)) }));
/** Names have rarely more parts that belong together than 'you-might-also-like'. */
const mostParts = 4;

/** Tells whether a name, cut at its hyphens, has one of the words in it. */
export type WordTest = (parts: readonly string[]) => boolean;

/** Compiles a list of words, as in `Family.words`. */
export function compileWords(words: string): WordTest {
  const hits = compileLists([words]);
  return (parts) => hits(parts).size > 0;
}

/**
 * Compiles lists of words, as in `Family.words`, to one look-up; a page has thousands of names.
 * Out: the indexes of the lists of which a name, cut at its hyphens, has a word in it.
 */
export function compileLists(lists: readonly string[]): (parts: readonly string[]) => Set<number> {
  const closed = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  for (const [index, words] of lists.entries()) {
    for (const word of listed(words)) {
      const plain = word.replaceAll('-', '').replace('*', '');
      const filed = word.endsWith('*') ? open : closed;
      filed.set(plain, [...(filed.get(plain) ?? []), index]);
    }
  }
  const addHits = (text: string, hits: Set<number>) => {
    for (let end = text.length; end >= 2; end--) {
      const start = text.slice(0, end);
      for (const index of open.get(start) ?? []) hits.add(index);
      const ended = closed.get(start);
      if (ended && isEnding(text.slice(end))) for (const index of ended) hits.add(index);
    }
  };
  return (parts) => {
    const hits = new Set<number>();
    for (let from = 0; from < parts.length; from++) {
      let text = '';
      for (const part of parts.slice(from, from + mostParts)) {
        text += part;
        addHits(text, hits);
        const prefix = around().before.find((one) => text.startsWith(one) && text.length > one.length);
        if (prefix) addHits(text.slice(prefix.length), hits);
      }
    }
    return hits;
  };
}

/** 'share_buttons-2' → ['share', 'buttons']. Numbers, which count or identify, are left out. */
export const partsOf = (name: string): string[] =>
  name
    .split(/[-_:./]+/)
    .map((part) => part.replace(/(?<!\d)\d+$/, ''))
    .filter(Boolean)
    .slice(0, 8);

function isEnding(text: string): boolean {
  const { after } = around();
  if (text === '' || after.has(text)) return true;
  for (let at = 1; at < text.length; at++) if (after.has(text.slice(0, at)) && after.has(text.slice(at))) return true;
  return false;
}
