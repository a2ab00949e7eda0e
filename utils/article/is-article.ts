import type { Block, BylineElement } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import type { Column } from './find-column.ts';
import type { Head } from './read-metadata.ts';

/** Less prose than this (characters of Latin script) is a teaser, a form or an error page. */
const leastProse = 450;
/** A short wire item, if the page says that it is a news article. */
const leastDeclared = 150;
/** More blocks than this between headline and prose: the story itself is missing, and others' teasers were read. */
const farthest = 45;
const articleTypes = /^(?:\w*newsarticle|article|blogposting|report|liveblogposting)$/;
const otherTypes =
  /^(?:product|productgroup|offer|qapage|question|discussionforumposting|collectionpage|searchresultspage|profilepage|itempage|itemlist|jobposting|softwareapplication|recipe|apireference|techarticle|faqpage|contactpage|aboutpage)$/;
const otherPaths =
  /\/(?:guides?|docs?|documentation|product|products|shop|store|category|categories|tag|tags|author|authors|search|forums?|threads?|topics?|wiki|help|support|jobs|login|cart|about|services)\//i;
const newsPaths =
  /(?:^|[/.])(?:news|article|articles|story|stories|nachrichten|noticias?|actualites?|notizie|haber|berita|politics)(?:[/.]|$)/i;
/** "May 6, 2031", "21.01.2022", "2019年11月25日": no year, no date. */
const dated = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u;
const longestDateLine = 110;
/** A whole day: "mercredi 12 août 2031", "Posted: Tuesday May 6, 2031 2:17PM", "30.10.2021", "2017-03-01", "2019年11月25日", where letters part the numbers. */
const wholeDay =
  /(?<!\p{N})(?:(?:19|20)\p{N}{2}\s?[-./\p{Lo}]\s?\p{N}{1,2}\s?[-./\p{Lo}]\s?\p{N}{1,2}|\p{N}{1,2}\s?[./-]\s?\p{N}{1,2}\s?[./-]\s?(?:19|20)\p{N}{2}|\p{N}{1,2}(?:st|nd|rd|th|[.º])?,?\s(?:d[e']\s?)?\p{L}[\p{L}\p{M}]{2,14}[.,]{0,2}\s(?:de\s)?(?:19|20)\p{N}{2}|\p{L}{3,12}\.?\s\p{N}{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\p{N}{2})(?!\p{N})/u;
/** So few blocks above the headline its day may stand. */
const furthestDay = 3;
/** A word such as /topics/ or /jobs/ in an address outweighs as many signs: some houses call their sections so. */
const weightOfPath = 3;
/** Less prose than `leastProse` is enough for a short item with as many signs. */
const manySigns = 4;
const leastSigned = 300;

/** "Top 15 app developers", with six lines on each: so many headings and items are a catalogue, and no story. */
const mostItems = 120;
const mostlyItems = 0.6;

type Reading = Pick<Block, 'text' | 'visible' | 'zone' | 'tag'>;

/**
 * Whether the page is a single article. Costs the user a cleaned forum or shop if it says yes too often,
 * and a missing credit if it says no too often; the first is worse.
 * What the page declares, dates, bylines and addresses each speak for it; no one of them but a declared type is enough, and no
 * word of an address is a veto.
 * @param bodyNames the classes of <body>, in which systems say what kind of page it is
 */
export function isArticlePage(
  url: URL,
  head: Head,
  found: Column | undefined,
  blocks: readonly Reading[],
  bylines: readonly BylineElement[],
  bodyNames = '',
): boolean {
  if (!found || (url.pathname === '/' && !url.search)) return false;
  const declared = head.types.some((type) => articleTypes.test(type));
  if (!declared && (head.types.some((type) => otherTypes.test(type)) || isCatalogue(blocks))) return false;
  if (!head.declaresArticle && found.headline === undefined) return false;
  const between = blocks.slice(found.headline ?? found.first, found.first).filter(({ visible }) => visible).length;
  if (between > farthest || found.prose < (declared ? leastDeclared : leastSigned)) return false;
  const isNear = (block: Reading | undefined) => block?.visible && (block.zone === 'head' || block.zone === 'tail');
  const signs = [
    declared ? 3 : head.declaresArticle ? 1 : 0,
    head.published ? 1 : 0,
    blocks.some((block) => isNear(block) && block.text.length <= longestDateLine && dated.test(block.text)) ? 1 : 0,
    bylines.some(({ block, from }) => from !== 'class:credit' && isNear(blocks[indexOf(block)])) ? 1 : 0,
    isDated(blocks, found) ? 1 : 0,
    blocks.slice(found.first, found.first + fewOpenings).some(({ text }) => hasDateline(text)) ? 1 : 0,
    !declared && otherPaths.test(url.pathname) ? -weightOfPath : 0,
    !declared && staticPage.test(bodyNames) ? -1 : 0,
  ].reduce((sum, sign) => sum + sign, 0);
  // an address alone, however long, is a page's of any kind
  if (signs <= 0 && !isNewsAddress(url)) return false;
  return signs + addressSigns(url) >= (declared || found.prose >= leastProse ? 2 : manySigns);
}

/** A caption and a day may stand before the opening of the story. */
const fewOpenings = 4;

/** "PORT ELLERY (CNW) — The council …", "Puerto Elor, 3 mar (AGC).- ": an agency in brackets at the opening. */
const hasDateline = (text: string) =>
  /^\p{Lu}[^()（）.!?]{2,50}[(（][\p{L} /&.-]{2,24}[)）]\s?(?:[.:]?\s?[-–—]|:)/u.test(text);

/** WordPress tells its pages, which stay as they are, from its posts: <body class="page page-id-12">. */
const staticPage = /(?:^|\s)page-id-\d/;

/** A whole day in a line of its own between the headline and the story, just above the headline, or in brackets right behind the story. */
function isDated(blocks: readonly Reading[], { headline = 0, first }: Column): boolean {
  const end = blocks.findLastIndex(({ zone }) => zone === 'body') + 1;
  return [
    ...blocks.slice(Math.max(0, headline - furthestDay), first).filter(({ zone }) => zone === 'head'),
    ...blocks.slice(end, end + 1).filter(({ text }) => /^[(（].*[)）]$/u.test(text)),
  ].some(({ text, visible }) => visible && text.length <= longestDateLine && wholeDay.test(text));
}

function isCatalogue(blocks: readonly Reading[]): boolean {
  const body = blocks.filter(({ zone, visible }) => zone === 'body' && visible);
  const items = body.filter(({ tag }) => /^(?:li|h[2-6])$/.test(tag)).length;
  return items > mostItems && items > body.length * mostlyItems;
}

/** Addresses of stories carry the headline, a date or a number: /2023/04/bridge-closes-for-a-year/, /a/48123. */
function addressSigns(url: URL): number {
  const words = Math.max(...url.pathname.split('/').map((part) => part.split(/[-_]/).length));
  return (words >= 5 ? 1 : 0) + (words >= 8 || isNewsAddress(url) ? 1 : 0);
}

const isNewsAddress = ({ hostname, pathname }: URL) =>
  newsPaths.test(hostname + pathname) || /\d{5}|\/20\d\d\/\d/.test(pathname);
