import { isWhen } from '../grammar/cells/is-when.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { type Lexicon, lexiconFor } from '../grammar/words/lexicon.ts';
import { keyOf } from '../grammar/words/token.ts';
import { insidePlace } from '../languages/everywhere/name-parts.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';

/** A row with the place stands so many blocks before or behind the byline. */
const furthestBefore = 3;
const furthestBehind = 3;

const place = `(?<place>\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}(?: ${insidePlace}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){0,3})(?: \\(\\p{Lu}{2,3}\\))?`;
/** 'Lima', 'Porto Seco (MT)', 'Lima - 30 mar 2031 - 05:30', 'Lima, May 6, 2031' */
const first = new RegExp(`^${place}(?:\\s?[-–—|·•,]\\s(?<when>.{0,70}\\p{N}.{0,70}))?$`, 'u');
/** 'Published - October 12, 2031 08:44 pm IST - LIMA' */
const last = new RegExp(`^(?<when>.{0,70}\\p{N}.{0,70}?)\\s[-–—|·•]\\s${place}$`, 'u');
const longestRow = 80;

/**
 * Gives those who are signed beside the headline the place that a row of its own tells near them, alone or with the day: 'Ana Ruiz' |
 * 'Albuera - 30 mar 2031'. A place is what we know as one, or what the story or its title says that something happened in.
 */
export function withPlacesBeside(article: Article, signs: readonly Sign[]): Sign[] {
  const signed = signs.filter(({ where, line }) => where === 'head' && line.people.length > 0);
  const block = signed[0]?.evidence.block;
  if (!block || signs.some(({ line }) => line.people.some((person) => person.place))) return [...signs];
  const told = placeNear(article, indexOf(block), indexOf(signed.at(-1)?.evidence.block ?? block));
  if (!told) return [...signs];
  return signs.map((sign) =>
    signed.includes(sign)
      ? { ...sign, line: { ...sign.line, people: sign.line.people.map((person) => ({ ...person, place: told })) } }
      : sign,
  );
}

function placeNear(article: Article, from: number, to: number): string | undefined {
  const { blocks, headline, language } = article;
  const title = headline ? indexOf(headline) : -1;
  const isPlace = placesToldIn(article, lexiconFor(language));
  for (let at = Math.max(0, from - furthestBefore); at <= to + furthestBehind; at++) {
    const block = blocks[at];
    if (!block || (at >= from && at <= to) || at === title || !isRow(block, language)) continue;
    for (const row of [first, last]) {
      const { place: found, when } = row.exec(block.text)?.groups ?? {};
      // alone it may be a rubric: only right behind the name is it a place
      if (found && (when || at === to + 1) && isPlace(found)) return found;
    }
  }
  return undefined;
}

const isRow = ({ zone, visible, prose, text, links, tag }: Block, language: string) =>
  (zone === 'head' || zone === 'body') &&
  visible &&
  !prose &&
  !/^h\d$/.test(tag) &&
  text.length <= longestRow &&
  links.every((link) => isWhen(link.text, language) || /\p{N}/u.test(link.text));

/** Not the row itself, which would bear itself out. */
const isOfStory = ({ zone, text }: Block) => zone !== 'outside' && text.length > longestRow;

function placesToldIn({ blocks, title, language }: Article, lexicon: Lexicon): (name: string) => boolean {
  const menu = once(() => new Set(blocks.flatMap(({ links }) => links.map(({ text }) => text.toLowerCase()))));
  const story = once(() => [title, ...blocks.filter(isOfStory).map(({ text }) => text)].join('\n'));
  return (name) => {
    if (menu().has(name.toLowerCase())) return false;
    if (isKnownPlace(name, language)) return true;
    const words = name.split(' ');
    if (words.some((word) => lexicon.never.has(keyOf(word)) || lexicon.beats.has(keyOf(word)))) return false;
    // a name that sounds like one is a colleague's
    if (words.length > 1 && nameLikeness(name) > 1) return false;
    const capital = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
    // 'Port Ellery'
    if (lexicon.towns.has(keyOf(words[0] ?? '')) && words.length > 1) return story().includes(capital);
    const said = [...lexicon.prepositions].filter((word) => /^\p{L}+$/u.test(word)).join('|');
    return new RegExp(`(?<!\\p{L})(?:${said}) ${oneOf([capital])}(?!\\p{L})`, 'u').test(story());
  };
}
