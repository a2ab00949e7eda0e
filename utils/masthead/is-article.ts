import { weightOf } from '../article/is-prose.ts';
import { wholeDay } from '../languages/everywhere/day-forms.ts';
import type { Block, Box, BylineElement, Column, FullMetadata } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { isCatalogue, isChangelog, isNumbered, isRanking } from './forms-of-lists.ts';
import { isSeries } from './is-series.ts';

/** Less prose than this (characters of Latin script) is a teaser, a form or an error page. */
const leastProse = 450;
/** A short wire item, if the page says that it is a news article. */
const leastDeclared = 150;
/**
 * More blocks than this between headline and prose: the story itself is missing, and others' teasers were read. Menus between do not
 * count: some pages have their headline above all that their site has.
 */
const farthest = 45;
const articleTypes = /^(?:\w*newsarticle|article|blogposting|report|liveblogposting)$/;
const otherTypes =
  /^(?:product|productgroup|offer|qapage|question|discussionforumposting|collectionpage|searchresultspage|profilepage|itempage|itemlist|jobposting|softwareapplication|recipe|apireference|techarticle|faqpage|contactpage|aboutpage)$/;
/** What a page calls itself to those who share it: <meta property="og:type" content="video.other"> */
const otherKinds = /^(?:product|video|music|book|profile|place|business|restaurant|recipe|event)/;
const otherPaths =
  /\/(?:guides?|docs?|documentation|product|products|shop|store|category|categories|tag|tags|author|authors|search|forums?|threads?|topics?|wiki|help|support|jobs|login|cart|about|services)\//i;
const newsPaths =
  /(?:^|[/.])(?:news|blog|article|articles|story|stories|nachrichten|noticias?|actualites?|notizie|haber|berita|politics)(?:[/.]|$)/i;
/**
 * "May 6, 2031", "21.01.2022", "2019年11月25日": no year, no date. Years of the Persian calendar and of the Buddhist one are others:
 * "۲۱ آبان ۱۴۰۵", "11 พ.ย. 2569".
 */
const dated =
  /(?<!\p{N})(?:(?:19|20)\p{N}{2}|[۱1][۳۴34]\p{N}{2}(?=.*[\u0600-\u06ff])|(?<=[\u0e00-\u0e7f].*)25\p{N}{2})(?!\p{N})/u;
const longestDateLine = 110;
/** So few blocks above the headline its day may stand. */
const furthestDay = 3;
/** A word such as /topics/ or /jobs/ in an address outweighs as many signs: some houses call their sections so. */
const weightOfPath = 2;
/** Less prose than `leastProse` is enough for a short item with as many signs. */
const manySigns = 4;
/** So many signs, a byline among them, has an article in which no headline is found: a post whose title is a picture or a link. */
const fewestWithout = 2;
const leastSigned = 220;
/** Types of other pages are a sign as well, for shops and cooks tell of what they print beside their stories. */
const weightOfType = 4;

type Head = Pick<FullMetadata, 'types' | 'declaresArticle' | 'published' | 'kind'>;
type StoryBounds = Pick<Column, 'headline' | 'first' | 'last' | 'prose'>;
type Seen = Pick<Block, 'text' | 'visible' | 'zone' | 'tag' | 'prose' | 'box' | 'links' | 'linkChars'>;

/** What tells an article from other pages. */
export interface PageInForm {
  url: URL;
  head: Head;
  /** Where the story stands, if there is one. */
  found: StoryBounds | undefined;
  blocks: readonly Seen[];
  boxes: readonly Box[];
  bylines: readonly BylineElement[];
  /** The classes of <body>, in which systems say what kind of page it is. */
  bodyNames: string;
  /** The types of what the story stands in, by microdata. */
  itemTypes: readonly string[];
  /** What <title> says. */
  documentTitle: string;
}

/**
 * Whether the page is a single article. Costs the user a cleaned forum or shop if it says yes too often,
 * and a missing credit if it says no too often; the first is worse.
 * What the page declares, dates, bylines and addresses each speak for it; no one of them but a declared type is enough, and no
 * word of an address and no other type is a veto.
 */
export function isArticlePage(page: PageInForm): boolean {
  const { url, head, found, blocks, boxes, bylines, bodyNames, itemTypes, documentTitle } = page;
  if (!found) return false;
  const isFront = url.pathname === '/' && !url.search;
  if (isFront && !isTitled(blocks[found.headline ?? -1], documentTitle)) return false;
  const declared = head.types.some((type) => articleTypes.test(type));
  if (
    !declared &&
    (isCatalogue(blocks) ||
      isChangelog(blocks) ||
      isRanking(blocks) ||
      isSeries(blocks, boxes, found, head.declaresArticle))
  )
    return false;
  const between = blocks.slice(found.headline ?? found.first, found.first).filter(isNoMenu).length;
  if (between > farthest || found.prose < (declared ? leastDeclared : leastSigned)) return false;
  const opening = endOfOpening(blocks, found);
  const isNear = (at: number) => {
    const block = blocks[at];
    if (!block?.visible) return false;
    return block.zone === 'head' || block.zone === 'tail' || (at > found.first && at < opening && !block.prose);
  };
  const isSigned = bylines.some(
    ({ block, from }) => from !== 'class:credit' && from !== 'logo' && isNear(indexOf(block)),
  );
  const signs = [
    declared ? 3 : head.declaresArticle || itemTypes.some((type) => articleTypes.test(type)) ? 1 : 0,
    head.published ? 1 : 0,
    blocks.some(({ text }, i) => isNear(i) && text.length <= longestDateLine && dated.test(text)) ? 1 : 0,
    isSigned ? 1 : 0,
    isDated(blocks, found, opening) ? 1 : 0,
    blocks.slice(found.first, found.first + fewOpenings).some(({ text }) => hasDateline(text)) ? 1 : 0,
    !declared && [...head.types, ...itemTypes].some((type) => otherTypes.test(type) && !isTold(type, found))
      ? -weightOfType
      : 0,
    !declared && (otherKinds.test(head.kind ?? '') || isEvent(head)) ? -weightOfPath : 0,
    !declared && otherPaths.test(url.pathname) ? -weightOfPath : 0,
    !declared && staticPage.test(bodyNames) ? -1 : 0,
    !head.declaresArticle && bylines.length === 0 && isNumbered(blocks) ? -1 : 0,
  ].reduce((sum, sign) => sum + sign, 0);
  // an address alone, however long, is a page's of any kind
  if ((signs <= 0 && !isNewsAddress(url)) || (isFront && !isSigned)) return false;
  if (found.headline === undefined && !head.declaresArticle && !(isSigned && signs >= fewestWithout)) return false;
  return signs + addressSigns(url) >= (declared || found.prose >= leastProse ? 2 : manySigns);
}

/** A front page is titled by its site and signed by nobody, a story titled by its headline, also where its site shows it at its first address. */
const isTitled = (headline: Seen | undefined, documentTitle: string) =>
  headline !== undefined && weightOf(headline.text) >= leastHeadline && documentTitle.startsWith(headline.text);
/** A site's own name is shorter. */
const leastHeadline = 30;

const isNoMenu = ({ visible, linkChars, text }: Seen) => visible && linkChars < text.length * 0.8;

/** A post of a blog that tells of a recipe, at more length than the recipe needs. */
const isTold = (type: string, { prose }: StoryBounds) => type === 'recipe' && prose >= longTold;
const longTold = 1_500;

/** A page of one event; a house prints a calendar of several beside its stories. */
const isEvent = ({ types, declaresArticle }: Head) =>
  !declaresArticle && types.filter((type) => /^(?:\w+)?event$/.test(type)).length === 1;

/** A caption and a day may stand before the opening of the story. */
const fewOpenings = 4;

/** "PORT ELLERY (CNW) — The council …", "Puerto Elor, 3 mar (AGC).- ": an agency in brackets at the opening. */
const hasDateline = (text: string) =>
  /^\p{Lu}[^()（）.!?]{2,50}[(（][\p{L} /&.-]{2,24}[)）]\s?(?:[.:]?\s?[-–—]|:)/u.test(text);

/** Who and when may stand below a standfirst, which is a paragraph already: up to the second one, or a heading. */
function endOfOpening(blocks: readonly Seen[], { first, last }: StoryBounds): number {
  const next = blocks.findIndex(
    ({ prose, visible, tag }, i) => i > first && i <= last && visible && (prose || /^h[1-6]$/.test(tag)),
  );
  return next < 0 ? first : next;
}

/** WordPress tells its pages, which stay as they are, from its posts: <body class="page page-id-12">. */
const staticPage = /(?:^|\s)page-id-\d/;

/** A whole day in a line of its own between the headline and the story, just above the headline, or in brackets right behind the story. */
function isDated(blocks: readonly Seen[], { headline = 0, first }: StoryBounds, opening: number): boolean {
  const end = blocks.findLastIndex(({ zone }) => zone === 'body') + 1;
  return [
    ...blocks.slice(Math.max(0, headline - furthestDay), first).filter(({ zone }) => zone === 'head'),
    ...blocks.slice(first, opening).filter(({ prose }) => !prose),
    ...blocks.slice(end, end + 1).filter(({ text }) => /^[(（].*[)）]$/u.test(text)),
  ].some(({ text, visible }) => visible && text.length <= longestDateLine && wholeDay.test(text));
}

/** Addresses of stories carry the headline, a date or a number: /2023/04/bridge-closes-for-a-year/, /a/48123. */
function addressSigns(url: URL): number {
  const words = Math.max(...url.pathname.split('/').map((part) => part.split(/[-_]/).length));
  return (words >= 5 ? 1 : 0) + (words >= 8 || isNewsAddress(url) ? 1 : 0);
}

const isNewsAddress = ({ hostname, pathname }: URL) =>
  newsPaths.test(hostname + pathname) || /\d{5}|\/20\d\d[/-]\d/.test(pathname);
