import type { Agency } from '../agencies/agency.ts';
import { agencyByName } from '../agencies/registry.ts';
import { languageFor } from '../languages/registry.ts';
import type { Article, BylineElement } from '../model.ts';
import { linesOf } from './lines.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { blockOf, headBlocks, isCaption, openingBlocks } from './places.ts';
import { isShort, readLine, type Sign, saysSomething, sign } from './sign.ts';

/** Longer than this no byline is, with four authors and their universities. */
const longest = 400;
const furthestBelow = 3;

/**
 * Bylines: elements that the page marks as such, and unmarked lines beside the headline or before the first paragraph that
 * open with the language's word for "by".
 */
export function findBylines(article: Article): Sign[] {
  const signs = [...marked(article), ...unmarked(article)];
  const seen = new Set<string>();
  return signs.filter(({ evidence }) => {
    const key = `${evidence.block} ${evidence.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

function marked(article: Article): Sign[] {
  const head = new Set(headBlocks(article).map(({ id }) => id));
  const body = openingBlocks(article, furthestBelow).map(({ id }) => id);
  const near = new Set([...head, ...body]);
  return article.bylines.flatMap((element) => {
    const block = blockOf(article, element.block);
    if (!block || isCaption(article, block) || isPhotoCredit(element.text)) return [];
    const atHead = near.has(element.block);
    const afterwards = !atHead && (block.zone === 'tail' || block.zone === 'body') && isStrong(element);
    if ((!atHead && !afterwards) || !isShort({ text: element.text }, longest)) return [];
    const line = readLine(article, bare(element.text), 'byline');
    if (!saysSomething(line)) return [];
    return [byline(element.text, element.block, line, atHead ? 'head' : 'closing', true, element.links[0]?.href)];
  });
}

/** Marked so that it can hardly be anything else; a class name like 'author-box' is not enough below the story. */
const isStrong = ({ from }: BylineElement) => from === 'itemprop' || from === 'rel=author' || from === 'class:byline';

function unmarked(article: Article): Sign[] {
  const head = linesOf(headBlocks(article), article.language).map((line) => ({ line, where: 'head' as const }));
  const opening = linesOf(openingBlocks(article, furthestBelow), article.language).map((line) => ({
    line,
    where: 'opening' as const,
  }));
  return [...head, ...opening].flatMap(({ line: { text, block: id }, where }) => {
    const block = blockOf(article, id);
    if (!block || !isShort({ text }, longest) || isCaption(article, block) || isPhotoCredit(text)) return [];
    const isBy = opensWithBy(text, article.language);
    // Without the word for "by", only the name of an agency in a line of its own is believed: "PTI | July 9, 2020".
    if (!isBy && (where !== 'head' || text.length > 90 || /^h\d$/.test(block.tag))) return [];
    const line = readLine(article, text, 'byline');
    if (isBy && saysSomething(line)) return [byline(text, id, line, where, false)];
    const organizations = line.organizations.filter((name) => isCarrier(agencyByName(name)));
    return organizations.length
      ? [
          byline(
            text,
            id,
            { people: [], organizations, ...(line.dateline && { dateline: line.dateline }) },
            where,
            false,
          ),
        ]
      : [];
  });
}

const isCarrier = (agency: Agency | undefined) =>
  agency !== undefined && agency.kind !== 'outlet' && agency.kind !== 'platform';

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

/** 'By Ana Ruiz', 'Von: Ana Ruiz', 'Text: Ana Ruiz', '记者 张三'. */
export function opensWithBy(text: string, language: string): boolean {
  const folded = text.toLowerCase().replace(/^[\s(（[【*–—-]+/, '');
  return languageFor(language).credits.roleWords.some(({ words, byline, colon }) => {
    if (!byline || !folded.startsWith(words.toLowerCase())) return false;
    const next = folded.charAt(words.length);
    return colon ? /[:：]/.test(next) : /[\s:：|／/]/.test(next) || /\p{Script=Han}$/u.test(words);
  });
}

/** 'By | Ana Ruiz' → 'By Ana Ruiz': the word and the name are often elements of their own. */
const bare = (text: string) => text.replace(/^(\S{1,12}):? \| /u, '$1 ').replace(/ \| ([,;&]) \| /g, '$1 ');
