import type { Block, BylineElement } from '../model.ts';
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
/** "March 2, 2026", "21.01.2022", "2019年11月25日": no year, no date. */
const dated = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u;
const longestDateLine = 110;

/** "Top 15 app developers", with six lines on each: so many headings and items are a catalogue, and no story. */
const mostItems = 120;
const mostlyItems = 0.6;

type Reading = Pick<Block, 'text' | 'visible' | 'zone' | 'tag'>;

/**
 * Whether the page is a single article. Costs the user a cleaned forum or shop if it says yes too often,
 * and a missing credit if it says no too often; the first is worse.
 * What the page declares, dates, bylines and addresses each speak for it; no one of them but a declared type is enough.
 */
export function isArticlePage(
  url: URL,
  head: Head,
  found: Column | undefined,
  blocks: readonly Reading[],
  bylines: readonly BylineElement[],
): boolean {
  if (!found || (url.pathname === '/' && !url.search)) return false;
  const declared = head.types.some((type) => articleTypes.test(type));
  if (!declared && (head.types.some((type) => otherTypes.test(type)) || otherPaths.test(url.pathname))) return false;
  if (!head.declaresArticle && found.headline === undefined) return false;
  const between = blocks.slice(found.headline ?? found.first, found.first).filter(({ visible }) => visible).length;
  if (between > farthest || found.prose < (declared ? leastDeclared : leastProse)) return false;
  if (!declared && isCatalogue(blocks)) return false;
  const isNear = (block: Reading | undefined) => block?.visible && (block.zone === 'head' || block.zone === 'tail');
  const signs = [
    declared ? 3 : head.declaresArticle ? 1 : 0,
    head.published ? 1 : 0,
    blocks.some((block) => isNear(block) && block.text.length <= longestDateLine && dated.test(block.text)) ? 1 : 0,
    bylines.some(({ block }) => isNear(blocks[Number(block.slice(1))])) ? 1 : 0,
    addressSigns(url),
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= 2;
}

function isCatalogue(blocks: readonly Reading[]): boolean {
  const body = blocks.filter(({ zone, visible }) => zone === 'body' && visible);
  const items = body.filter(({ tag }) => /^(?:li|h[2-6])$/.test(tag)).length;
  return items > mostItems && items > body.length * mostlyItems;
}

/** Addresses of stories carry the headline, a date or a number: /2023/04/bridge-closes-for-a-year/, /a/48123. */
function addressSigns(url: URL): number {
  const words = Math.max(...url.pathname.split('/').map((part) => part.split(/[-_]/).length));
  const isNews = newsPaths.test(url.hostname + url.pathname) || /\d{5}|\/20\d\d\/\d/.test(url.pathname);
  return (words >= 5 ? 1 : 0) + (words >= 8 || isNews ? 1 : 0);
}
