import { readLocally } from '../grammar/local/all-local.ts';
import { normalName } from '../grammar/names/normal-name.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import type { Article, Block, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { nameWords } from '../text/letters.ts';
import { bareNames } from './bare-names.ts';
import { bylineSign } from './byline-sign.ts';
import { withoutCheckers } from './checkers.ts';
import { withoutDoubtful } from './doubtful-names.ts';
import { withLinkedPlaces } from './linked-places.ts';
import { markedBelow } from './marked-below.ts';
import { markedBylines } from './marked-bylines.ts';
import type { PageLines } from './page-lines.ts';
import { withPicturesTold } from './pictures-told.ts';
import { blockOf, headBlocks, openingBlocks } from './places.ts';
import { withPlacesBeside } from './places-beside.ts';
import { signsAbove } from './sign.ts';
import { signedBelow } from './signed-below.ts';
import { signedBeside } from './signed-beside.ts';
import { signedWithin } from './signed-within.ts';
import { toldBelow } from './told-below.ts';
import { unmarkedBylines } from './unmarked-bylines.ts';

/**
 * Bylines: elements that the page marks as such, and unmarked lines beside the headline or before the first paragraph that
 * open with the language's word for "by".
 */
export function findBylines(page: PageLines): Sign[] {
  const marks = markedBylines(page);
  const read = withoutUnseenSigns(page.article, [...marks, ...unmarkedBylines(page, marks)]);
  const found = withoutCheckers(page.article, withoutDoubtful(page.article, read));
  const signed = found.some(signsAbove) ? found : [...found, ...withoutDoubtful(page.article, confirmed(page))];
  // who edited signs no story, nor does whoever is named far from it
  const named = nearHeadline(page.article, signed).some(reports) ? signed : [...signed, ...bareNames(page)];
  const closed = named.some(reports) ? named : [...named, ...elsewhere(page)];
  const checked = withoutCheckers(page.article, closed);
  const told = withPicturesTold(page, withRowMates(page.article, checked), nearHeadline(page.article, checked));
  const placed = withLinkedPlaces(page.article, told);
  const signs = withPlacesBeside(page.article, nearHeadline(page.article, placed));
  const seen = new Set<string>();
  return signs.filter(({ evidence, line }) => {
    // two whom the head of the page names may stand in one line
    const key = [evidence.block, evidence.text, ...line.people.map(({ name }) => name)].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * '岸本遼' '浅野ひかり' '寺内健太' in one row, of which the grammar knew the second: the others are boxes of the same row, and the head of the
 * page names them as authors too.
 */
function withRowMates({ blocks, metadata, language }: Article, signs: readonly Sign[]): Sign[] {
  const authors = new Set(metadata.authors.flatMap(({ name, type }) => (type === 'organization' ? [] : [name])));
  return signs.map((sign) => {
    const { people } = sign.line;
    const cells =
      sign.where === 'head' && people.length ? blocks[indexOf(sign.evidence.block ?? 'b0')]?.cells : undefined;
    const isNamed = (name: string) => people.some((one) => one.name === name);
    if (!cells?.some(({ text }) => isNamed(text) && authors.has(text))) return sign;
    const mates = cells.flatMap(({ text }) => (authors.has(text) && !isNamed(text) ? [text] : []));
    const row = mates.map((name) => ({ name: normalName(name, language), role: 'reporter' as const }));
    return { ...sign, line: { ...sign.line, people: [...people, ...row] } };
  });
}

const reports = (sign: Sign) => signsAbove(sign) && sign.line.people.some(({ role }) => role !== 'editor');

/**
 * Bylines of videos and cards wait hidden beside the headline. A byline may be hidden until scripts run, too: what does not show counts
 * where nothing that shows names anybody.
 */
function withoutUnseenSigns(article: Article, found: readonly Sign[]): Sign[] {
  const isSeen = ({ evidence }: Sign) => blockOf(article, evidence.block ?? '')?.visible === true;
  return found.some((sign) => signsAbove(sign) && isSeen(sign)) ? found.filter(isSeen) : [...found];
}

/** Who signs in a rail beside the story or at its end, or of whom the page tells there. */
function elsewhere(page: PageLines): Sign[] {
  const beside = signedBeside(page);
  if (beside.length > 0) return beside;
  const signed = signedBelow(page);
  if (signed.length > 0) return signed;
  const within = signedWithin(page);
  if (within.length > 0) return within;
  const marked = markedBelow(page);
  return marked.length > 0 ? marked : toldBelow(page);
}

/** A name that stands alone may be the last of a row of labels above the story: this many blocks into it are looked at. */
const confirmedWithin = 8;
/** Blogs set the author's row above the headline, with buttons in between. */
const furthestAbove = 12;

/** A name alone in a line, with nothing that marks it as a byline, is one if the head of the page names the same author. */
function confirmed(page: PageLines): Sign[] {
  const { article, read, isCaption } = page;
  const near = [
    ...headBlocks(article, furthestAbove),
    ...openingBlocks(article, confirmedWithin),
    ...datedAbove(article),
  ];
  // who took the picture may stand among the authors in the head of the page
  const blocks = near.filter((block) => block.text.length <= 160 && !isCaption(block));
  return article.metadata.authors.flatMap(({ name, type }) => {
    if (type === 'organization') return [];
    const { people } = read(name, 'byline');
    if (people.length !== 1) return markedAs(article, name);
    const printed = people[0]?.name ?? '';
    const folded = nameWords(printed);
    const block = blocks.find(({ text }) => nameWords(text).includes(folded));
    const line = { people, organizations: [] };
    if (!block) return markedAs(article, printed);
    return printed.length > 4 ? [bylineSign(block.text, block.id, line, 'head', true)] : [];
  });
}

/** Themes set the row with the day and the author above the column: 'Tuesday, May 13, 2031, by Ana Ruiz'. */
function datedAbove({ blocks, headline }: Article): Block[] {
  const at = headline ? indexOf(headline) : 0;
  return blocks
    .slice(Math.max(0, at - furthestRow), at)
    .filter(({ zone, visible, text }) => zone === 'outside' && visible && /\p{N}/u.test(text));
}

/** A row of buttons may stand between that and the headline. */
const furthestRow = 4;

/**
 * The name that the head of the page gives, where an element that the page marks as the author's says the same and nothing else:
 * then it may stand far from the story, and be written "Ana ruiz".
 */
function markedAs(article: Article, name: string): Sign[] {
  const { language } = article;
  const inCapitals = name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const inOwnLetters = () =>
    readLocally(language, ({ authors }) => authors?.({ text: name, from: 'itemprop', links: [], block: '' }, language));
  if (!isPersonName(inCapitals, language) && !inOwnLetters()) return [];
  const isSame = (text: string) => text.toLowerCase() === name.toLowerCase();
  const element = article.bylines.find(
    ({ text, block }) => isSame(text.split(' | ')[0] ?? '') && blockOf(article, block)?.visible,
  );
  if (!element) return [];
  const printed = element.text.split(' | ')[0] as string;
  const people = [{ name: printed, role: 'reporter' as const }];
  return [bylineSign(printed, element.block, { people, organizations: [] }, 'head', true)];
}

/** A byline may be cut into this many blocks: three authors, their jobs, a date. */
const furthestApart = 6;

/**
 * The byline nearest to the headline and what stands beside it. Further away stand teasers with bylines of their own, and
 * once a story is signed above, a marked name below it is a teaser's or a commenter's.
 */
function nearHeadline(article: Article, signs: readonly Sign[]): Sign[] {
  const at = ({ evidence }: Sign) => indexOf(evidence.block ?? '');
  const headline = article.headline ? indexOf(article.headline) : 0;
  const above = signs.filter(({ where }) => where !== 'closing');
  const first = above.reduce<Sign | undefined>(
    (best, sign) => (best && Math.abs(at(best) - headline) <= Math.abs(at(sign) - headline) ? best : sign),
    undefined,
  );
  if (!first) return [...signs];
  const isPasted = ({ where, evidence }: Sign) => where === 'opening' || isAmongParagraphs(article, evidence.block);
  const near = chained(above.map(at), at(first));
  // 'by red', and whose biography closes the page
  const isTold = ({ where, line }: Sign) => where === 'closing' && line.people.length > 0;
  const closing = above.some(reports) ? [] : signs.filter(isTold);
  return [...above.filter((sign) => near(at(sign)) || isPasted(sign)), ...closing];
}

/** Thirty authors are a chain of neighbours: from block to block no further than this. */
const furthestLink = 3;

/** Whether a block is within reach of the first byline, or of the chain of bylines that begins there. */
function chained(blocks: readonly number[], first: number): (block: number) => boolean {
  let [from, to] = [first - furthestApart, first + furthestApart];
  for (const block of [...blocks].sort((a, b) => a - b)) if (block > to && block - to <= furthestLink) to = block;
  for (const block of [...blocks].sort((a, b) => b - a)) if (block < from && from - block <= furthestLink) from = block;
  return (block) => block >= from && block <= to;
}

/** Pasted with the story: its element is a sibling of the first paragraph's. */
function isAmongParagraphs(article: Article, id = ''): boolean {
  const [first] = openingBlocks(article, 1);
  const block = blockOf(article, id);
  const parentOf = (one: Block | undefined) => one && article.boxes[one.box]?.parent;
  return block !== undefined && first !== undefined && parentOf(block) === parentOf(first);
}
