import { agencyByName } from '../agencies/find-agency.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { withoutThe } from '../languages/en/name-forms.ts';
import { inReferences } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { copyrightWords } from '../languages/everywhere/everywhere.ts';
import type { Article, Block, Link } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { lettersOf } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { sharedPlaces } from '../themes/data-shared-places.ts';
import type { PageLine } from './lines.ts';
import { isStoryAddress } from './story-address.ts';

/** "[↩", "[12]", "S. 44–51": a list of references. */
const reference = new RegExp(`↩|^\\s*\\[\\p{N}{1,3}\\]|^\\s*\\p{N}{1,3}\\.\\s|${inReferences}`, 'u');

/**
 * Whether a label and its value, "Source: Coral Courier", say where the story is from. They do if the value is a house that we know, or
 * one by its form, or links to a story with the same headline or on the house's own site, or are the last word of a story that nobody signs. They do not if the value is a person
 * ("Quelle: ARD/Ida Holm" stands under a picture), a shop or an institute: of these the story has figures or pictures.
 */
export function creditsStory(
  article: Article,
  { text, block }: Pick<PageLine, 'text' | 'block'>,
  named: string,
  link: Link | undefined,
): boolean {
  if (reference.test(text) || placesForAll().test(named) || isSiteItself(article, named)) return false;
  if (link && isStoryAddress(link.href) && isAbout(article, link.href)) return true;
  if (isInside(article, block)) return false;
  // whatever a name looks like, a site that bears it is its house's
  if (link && isStoryAddress(link.href) && isSiteOf(link.href, named)) return true;
  // "World Bank, IMF, OECD": of so many one has figures
  if ((/[,;、]/u.test(named) && !agencyByName(named)) || isOneOfPapers(text, named)) return false;
  const parts = named.split(/\s?[/|]\s?/u);
  if (parts.some((part) => isSomebody(part, article.language))) return false;
  if (figureHouses().test(named) && !agencyByName(named)) return false;
  if (looksLikeHouse(named)) return !link || isStoryAddress(link.href) || !isAddressName(named);
  if (!link) return isLastWord(article, block);
  // an address says nothing of a name in other letters
  const isNamed = isSiteOf(link.href, named) || (!/[a-z]/iu.test(named) && isLastWord(article, block));
  return isStoryAddress(link.href) && isNamed;
}

/** "Sources: Coral Courier (2), Reef News": what several papers told was put together here; several agencies may share a story. */
function isOneOfPapers(text: string, named: string): boolean {
  const [, others] = /^(?:\s?\(\p{N}+\))?\s?[,;、]\s?(.+)$/u.exec(text.slice(text.indexOf(named) + named.length)) ?? [];
  const next = others?.split(/\s?[,;、(]/u)[0] ?? '';
  const isWire = (name: string) => agencyByName(name)?.kind === 'wire';
  return looksLikeHouse(next) && !(isWire(named) && isWire(next));
}

/** A paragraph of its own right behind the last one of a story that nobody signs. */
function isLastWord({ blocks, metadata }: Article, block: string): boolean {
  const last = blocks.findLastIndex(({ zone, visible }) => zone === 'body' && visible);
  const at = indexOf(block);
  return (
    metadata.authors.length === 0 &&
    at > last &&
    at <= last + 2 &&
    blocks[at]?.tag === blocks[last]?.tag &&
    paragraphTags.test(blocks[at]?.tag ?? '') &&
    !blocks.slice(last, at).some(({ tag }) => /^(?:figcaption|td|li|h\d)$/.test(tag))
  );
}

/** Where anybody shows or sells what is anybody's: "Twitter", "flickr.com", "Amazon.co.jp". */
const placesForAll = once(
  () =>
    new RegExp(
      `^${oneOf([...sharedPlaces(), ...longLists().networkNames, ...longLists().noHouse])}(?:\\.[a-z]{2,3}){0,2}$`,
      'iu',
    ),
);

/** "National Statistics Office", "Rheinisches Institut für Wohnen" */
const figureHouses = once(() => new RegExp(oneOf(longLists().figureHouses), 'iu'));

const shortestParagraph = 100;
/** Some systems make paragraphs of <div>. */
const paragraphTags = /^(?:p|div)$/;

/** The story goes on below: what stands above is a table's or a picture's. */
function isInside({ blocks }: Article, block: string): boolean {
  const at = indexOf(block);
  const isParagraph = ({ zone, tag, visible, text }: Block) =>
    zone === 'body' && paragraphTags.test(tag) && visible && text.length >= shortestParagraph;
  // a standfirst may stand above the row that says who and when
  const isAlone = blocks[at]?.zone === 'body' && !blocks[at]?.cells;
  return isAlone && blocks.slice(0, at).some(isParagraph) && blocks.slice(at + 1).some(isParagraph);
}

/** "Port votes | Coral Courier" in a line to be copied, "© Coral Courier": it is the site itself. */
const isSiteItself = ({ blocks, title }: Article, named: string) =>
  blocks.some(
    ({ text }) =>
      text.length <= longestSiteLine &&
      (text.includes(`${title} | ${named}`) ||
        text.includes(`${title} - ${named}`) ||
        (rights.test(text) && /(?:19|20)\p{N}\p{N}/u.test(text) && text.includes(named) && !agencyByName(named))),
  );

const rights = new RegExp(`©|${oneOf(copyrightWords)}`, 'iu');
const longestSiteLine = 300;

const isAddressName = (name: string) => /^\S+\.\p{Ll}{2,10}$/u.test(name);

/** Whether a name is a house's that we know, or one by its form. */
export const looksLikeHouse = (name: string) => agencyByName(name) !== undefined || hasHouseForm(name);

/** Whether a name is a person's, and neither a house's nor an agency's. */
export const isSomebody = (name: string, language: string) =>
  isPersonName(name, language) && !looksLikeHouse(name) && nameLikeness(name) > 0;

/** Whether an absolute address is on the site of the house of a name: 'https://www.mysa.example/…' and "mySA". */
export function isSiteOf(href: string, named: string): boolean {
  const letters = lettersOf(withoutThe(named));
  return letters.length > 2 && lettersOf(new URL(href).hostname).includes(letters);
}

const shortestWord = 3;
const longWord = 5;

/** Whether an address shares two words, a long one among them, with the headline or with the page's own address. */
function isAbout({ title, url }: Article, href: string): boolean {
  const words = (text: string) => new Set(wordsIn(text).filter((word) => word.length >= shortestWord));
  const own = words(`${title} ${URL.canParse(url) ? decoded(new URL(url).pathname) : ''}`);
  const same = [...words(decoded(new URL(href).pathname))].filter((word) => own.has(word));
  return same.length >= 2 && same.some((word) => word.length >= longWord);
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
