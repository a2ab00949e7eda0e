import type { Agency } from '../agencies/agency.ts';
import { agencyByCode, agencyByName } from '../agencies/registry.ts';
import { opensWithBy } from '../grammar/labels.ts';
import type { CreditLine } from '../grammar/line.ts';
import type { Article, Block, BylineElement } from '../model.ts';
import { linesOf } from './lines.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { blockOf, headBlocks, indexOf, isCaption, isOfTeaser, openingBlocks } from './places.ts';
import { isShort, readLine, type Sign, saysSomething, sign } from './sign.ts';

/** Longer than this no byline is, with four authors and their universities. */
const longest = 400;
const furthestBelow = 3;
/** Longer than this a line is a standfirst, and who is named in it may be whom the story is about. */
const longestCredit = 120;

/**
 * Bylines: elements that the page marks as such, and unmarked lines beside the headline or before the first paragraph that
 * open with the language's word for "by".
 */
export function findBylines(article: Article): Sign[] {
  const marks = marked(article);
  const found = [...marks, ...unmarked(article, marks)];
  const isSigned = found.some(({ line, where }) => line.people.length > 0 && where !== 'closing');
  const signs = nearHeadline(article, isSigned ? found : [...found, ...confirmed(article)]);
  const seen = new Set<string>();
  return signs.filter(({ evidence }) => {
    const key = `${evidence.block} ${evidence.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A name that stands alone may be the last of a row of labels above the story: this many blocks into it are looked at. */
const confirmedWithin = 8;
/** Blogs set the author's row above the headline, with buttons in between. */
const furthestAbove = 12;

/**
 * A name alone in a line, with nothing that marks it as a byline, is one if the head of the page names the same author.
 */
function confirmed(article: Article): Sign[] {
  const blocks = [...headBlocks(article, furthestAbove), ...openingBlocks(article, confirmedWithin)].filter(
    ({ text }) => text.length <= 160,
  );
  return article.metadata.authors.flatMap(({ name, type }) => {
    const { people } = readLine(article, name, 'byline');
    if (type === 'organization' || people.length !== 1) return [];
    const printed = people[0]?.name ?? '';
    const block = blocks.find(({ text }) => text.toLowerCase().includes(printed.toLowerCase()));
    const line = { people, organizations: [] };
    return block && printed.length > 4 ? [byline(block.text, block.id, line, 'head', true)] : [];
  });
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
  return above.filter((sign) => Math.abs(at(sign) - at(first)) <= furthestApart || isPasted(sign));
}

function marked(article: Article): Sign[] {
  const head = new Set(headBlocks(article).map(({ id }) => id));
  const body = openingBlocks(article, furthestBelow).map(({ id }) => id);
  const near = new Set([...head, ...body]);
  return article.bylines.flatMap((element) => {
    const block = blockOf(article, element.block);
    if (!block || isCaption(article, block) || isPhotoCredit(element.text) || isInSentence(element, block)) return [];
    if (isOfTeaser(article, block)) return [];
    const atHead = near.has(element.block);
    const afterwards = !atHead && (block.zone === 'tail' || block.zone === 'body') && isStrong(element);
    if ((!atHead && !afterwards) || !isShort({ text: element.text }, longest)) return [];
    const line = readLine(article, bare(element.text), 'byline');
    if (!saysSomething(line)) return provider(element, atHead);
    if (!line.people.length && element.from === 'class:credit' && isAwayFromPerson(article, element)) return [];
    return [byline(element.text, element.block, line, atHead ? 'head' : 'closing', true, element.links[0]?.href)];
  });
}

/** "REUTERS" in an element for credits, away from the person who signs: it names the picture's agency. */
function isAwayFromPerson(article: Article, { block }: BylineElement): boolean {
  const people = article.bylines.filter(
    ({ text, from }) => from !== 'class:credit' && readLine(article, bare(text), 'byline').people.length > 0,
  );
  return people.length > 0 && people.every((person) => Math.abs(indexOf(person.block) - indexOf(block)) > 2);
}

/** 'CNET Japan 3/9(木) 18:45配信' in an element for credits: platforms print the name of the outlet there, and nothing else. */
function provider({ text, block, from }: BylineElement, atHead: boolean): Sign[] {
  const name = text.split(/\s?[|•·]\s|\s?\d/)[0]?.trim() ?? '';
  if (from !== 'class:credit' || !atHead || name.length < 2 || name.length > 40) return [];
  return [byline(text, block, { people: [], organizations: [name] }, 'head', true)];
}

/** Pasted with the story: its element is a sibling of the first paragraph's. */
function isAmongParagraphs(article: Article, id = ''): boolean {
  const [first] = openingBlocks(article, 1);
  const block = blockOf(article, id);
  const parentOf = (one: Block | undefined) => one && article.boxes[one.box]?.parent;
  return block !== undefined && first !== undefined && parentOf(block) === parentOf(first);
}

/** A linked name in a paragraph, or in a standfirst, is somebody whom the story is about. */
const isInSentence = ({ text, from }: BylineElement, block: Block) =>
  block.text.length > text.length + 80 &&
  (block.zone === 'body' || (from === 'link:author' && /[.!?…]["”»]?$/u.test(block.text)));

/** Marked so that it can hardly be anything else; a class name like 'author-box' is not enough below the story. */
const isStrong = ({ from }: BylineElement) => from === 'itemprop' || from === 'rel=author' || from === 'class:byline';

function unmarked(article: Article, marks: readonly Sign[]): Sign[] {
  const people = marks
    .filter(({ line, where }) => line.people.length > 0 && where === 'head')
    .map(({ evidence }) => evidence.block ?? '');
  const head = linesOf(headBlocks(article), article.language).map((line) => ({ line, where: 'head' as const }));
  const opening = linesOf(openingBlocks(article, furthestBelow), article.language).map((line) => ({
    line,
    where: 'opening' as const,
  }));
  return [...head, ...opening].flatMap(({ line: { text: whole, block: id }, where }) => {
    const block = blockOf(article, id);
    if (!block || !isShort({ text: whole }, longest) || isCaption(article, block) || isPhotoCredit(whole)) return [];
    if (isOfTeaser(article, block)) return [];
    const text = whole.split(/\s[|•·]\s/).find((part) => opensWithBy(part, article.language));
    if (text) {
      const line = readLine(article, text, 'byline');
      if (saysSomething(line)) return [byline(text, id, line, where, false)];
      return isInitials(text) ? [sign('byline', text, { block: id, where, initials: true })] : [];
    }
    // "澎湃新闻记者 段彦超 廖艳", "Ana Ruiz reports from Lima": credits of the stricter kind need no word for "by".
    const credited =
      !/^h\d$/.test(block.tag) && whole.length <= longestCredit ? readLine(article, whole, 'tail') : undefined;
    if (credited?.people.length) return [byline(whole, id, credited, where, false)];
    // Without the word for "by", only an agency in a line of its own is believed, and not far from a byline that there is:
    // "PTI | July 9, 2020" is one, "Reuters" under a picture that a columnist's page opens with is none.
    if (where !== 'head' || whole.length > 90 || /^h\d$/.test(block.tag)) return [];
    if (people.length && !people.some((near) => Math.abs(indexOf(near) - indexOf(id)) <= 2)) return [];
    const filed = filedBy(whole);
    if (filed) return [byline(whole, id, filed, where, false)];
    const organizations = agenciesIn(article, whole, people.length > 0);
    return organizations.length ? [byline(whole, id, { people: [], organizations }, where, false)] : [];
  });
}

/** 'Autor: asty//now', 'Von: det'. */
const isInitials = (text: string) => /^[^\s:：]{2,12}\s?[:：]?\s+\p{Ll}{2,5}(?:\/{1,2}\p{Ll}{2,5})?$/u.test(text);

/** "PTI Mumbai", "Reuters, Washington,": agency and place, where others print a byline. */
function filedBy(text: string): CreditLine | undefined {
  const [, agency, place] = /^(\S{2,12}?),?\s+(\p{Lu}[\p{L} .-]{2,30}?),?$/u.exec(text) ?? [];
  if (!agency || !place || !agencyByCode(agency) || agencyByName(text)) return undefined;
  return { people: [], organizations: [agency], dateline: { place, agency } };
}

/** The button for the size of the text, "AA"; only in Turkish is it Anadolu Ajansı. */
const textSize = /^A{1,3}[+-]?$/;

/** 'PTI | July 9, 2020', 'Haberler - Anadolu Ajansı': the agencies that parts of the line name. */
function agenciesIn(article: Article, text: string, besidePerson: boolean): string[] {
  const parts = [...readLine(article, text, 'byline').organizations, ...text.split(/\s?[|•·–—,]\s|\s-\s/)];
  const names = [...new Set(parts.map((part) => part.trim()))];
  return names.filter(
    (name) => isCarrier(agencyByName(name), besidePerson) && (article.language === 'tr' || !textSize.test(name)),
  );
}

/** A newspaper's name alone is a link or a logo; beside a person's name it is the person's house. */
const isCarrier = (agency: Agency | undefined, besidePerson: boolean) =>
  agency !== undefined && agency.kind !== 'platform' && (besidePerson || agency.kind !== 'outlet');

function byline(
  text: string,
  block: string,
  line: Sign['line'],
  where: Sign['where'],
  fromElement: boolean,
  url?: string,
): Sign {
  const named = line.people.length ? line.people.find(({ outlet }) => outlet)?.outlet : line.organizations[0];
  return sign('byline', text, { block, line, where, fromElement, ...(named && { named }), ...(url && { url }) });
}

/**
 * 'By | Ana Ruiz' → 'By Ana Ruiz': the word and the name are often elements of their own. Of a biography the first sentence
 * says who it is: 'Ana Ruiz writes for the Courier. | She majored in Lima, Peru.' → 'Ana Ruiz writes for the Courier'.
 */
const bare = (text: string) =>
  text
    .replace(/^(\S{1,12}):? \| /u, '$1 ')
    .replace(/ \| ([,;&]) \| /g, '$1 ')
    .replace(/(?<=\p{Ll}{3}|\))\.[\s|]+\p{Lu}\p{Ll}*\s\p{Ll}.*$/u, '');
