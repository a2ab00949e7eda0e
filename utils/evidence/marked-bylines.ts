import { agencyByHost } from '../agencies/find-agency.ts';
import { sameSite } from '../agencies/registrable-domain.ts';
import { opensWithBy } from '../grammar/labels.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import { claimsImage } from '../languages/en/origin-forms.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Article, Block, BylineElement, CreditLine, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { oncePer } from '../text/once.ts';
import { bylineSign, furthestBelow, longestByline } from './byline-sign.ts';
import { isChannelLink, isSiteName } from './channels.ts';
import { isOfGallery } from './gallery-items.ts';
import { isOfOthers } from './marked-below.ts';
import type { PageLines } from './page-lines.ts';
import { saysWhoPictured } from './pictures-told.ts';
import { blockOf, headBlocks, openingBlocks, repeatsHeadline } from './places.ts';
import { readMarked } from './read-marked.ts';
import { isOfWork, opensWithStaging } from './reviewed-works.ts';
import { isShort, saysSomething } from './sign.ts';
import { isAnnounced, isTitleLink } from './title-link.ts';

/** Bylines in elements that the page marks as such, beside the headline, in the first paragraphs, or, surely marked, below. */
export function markedBylines(page: PageLines): Sign[] {
  const { article } = page;
  const head = new Set(headBlocks(article).map(({ id }) => id));
  const body = openingBlocks(article, furthestBelow).map(({ id }) => id);
  const near = new Set([...head, ...body]);
  const read = oncePer((element: BylineElement) => readMarked(page, element));
  return article.bylines.flatMap((element) => {
    const block = blockOf(article, element.block);
    if (!block || page.isCaption(block) || isOfPicture(page, element) || isInSentence(element, block)) return [];
    if (repeatsHeadline(article, element, block)) return [];
    const behindTitle = isBehindTitle(article, element, block);
    if ((!behindTitle && isAnnounced(article, block)) || (isInTrail(article, block) && !leadsAway(article, element)))
      return [];
    const atHead = near.has(element.block) || isLogoAbove(article, element, block) || behindTitle;
    const isBelow = !atHead && block.visible && (block.zone === 'tail' || block.zone === 'body');
    const signs = isBelow && !isStrong(element) && isSignature(article, element, block);
    const afterwards =
      isBelow && (signs || isStrong(element)) && !isOfOthers(article, block) && !isBesideTitle(element, block);
    if ((!atHead && !afterwards) || !isShort({ text: element.text }, longestByline)) return [];
    const isLinked = atHead && isChannelLink(article, element.links, linkedName(element));
    if (element.from === 'logo' && atHead && (isLinked || isChannel(article, element, block)))
      return channelSign(element, linkedName(element));
    if (element.from === 'logo') return atHead && isCarried(article, element) ? providerSign(element) : [];
    if (opensWithStaging(element.text) || isOfWork(article, block)) return [];
    const line = read(element);
    if (line.people.length && isOfPictureAbove(article, element, block)) return [];
    if (signs && !line.people.length) return [];
    if (!line.people.length && isLinkedProvider(element, atHead))
      return providerSign(element, element.links[0]?.text ?? '');
    if (!line.people.length && atHead && isLinkedHouse(article, element)) return channelSign(element, element.text);
    if (isLinkedTitle(element, block, line)) return [];
    if (!line.people.length && isLinked) return channelSign(element, linkedName(element));
    if (!saysSomething(line)) return provider(element, atHead, article.language);
    if (element.from === 'class:credit' && isOfGallery(article, block)) return [];
    if (!line.people.length && element.from === 'class:credit' && isAwayFromPerson(article, element, read)) return [];
    const told = withRolesOf(page, block, element, line);
    return [bylineSign(element.text, element.block, told, atHead ? 'head' : 'closing', true, element.links[0]?.href)];
  });
}

/** 'Contributions from: <a>Ana Ruiz</a>', 'Edited by <a>Ana Ruiz</a>': the words around a marked name give it its role. */
function withRolesOf(
  { read }: PageLines,
  { text, prose }: Block,
  element: BylineElement,
  line: CreditLine,
): CreditLine {
  if (prose || text.length > longestRoleLine || text === element.text) return line;
  const whole = read(text, 'byline');
  const edits = ({ name }: { name: string }) =>
    whole.people.some((person) => person.name === name && person.role === 'editor');
  // 'Ana Ruiz, Lima Published by: <a>Leo Sand</a>': who wrote it has no page of her own
  if (line.people.length > 0 && line.people.every(edits)) return whole;
  const { people } = read(text, 'tail');
  const roleOf = (name: string) => people.find((person) => person.name === name)?.role;
  return { ...line, people: line.people.map((person) => ({ ...person, role: roleOf(person.name) ?? person.role })) };
}
const longestRoleLine = 120;

/** 'A Secret Garden for the Long Winter and Beyond', all of it a link: a title of another story, whatever its element is called. */
function isLinkedTitle({ text, links }: BylineElement, block: Block, { people }: CreditLine): boolean {
  // the link may be around the element
  const [link, ...others] = links.length ? links : block.links;
  if (!link || others.length > 0 || link.text.length < shortestTitle || isAuthorLink(link.href)) return false;
  const isWhole = link.text === text || block.linkChars >= block.text.length * 0.9;
  return (
    isWhole && people.length > 0 && people.reduce((sum, { name }) => sum + name.length, 0) < link.text.length * 0.6
  );
}
const shortestTitle = 30;

/** A linked name in a paragraph, or in a standfirst, is somebody whom the story is about. */
const isInSentence = ({ text, from }: BylineElement, block: Block) =>
  block.text.length > text.length + 80 &&
  (block.zone === 'body' || (from === 'link:author' && /[.!?…]["”»]?$/u.test(block.text)));

/** "Home | Politics": breadcrumbs, whatever else their elements are called. */
function isInTrail({ boxes }: Article, block: Block): boolean {
  const box = boxes[block.box];
  return [box, boxes[box?.parent ?? -1]].some((one) => one !== undefined && /bread-?(?:crumb|bar)/.test(one.names));
}

/** A link for the source among them that leads to another site is no rung of the ladder. */
const leadsAway = (article: Article, { from, links: [link, ...others] }: BylineElement) =>
  from === 'class:credit' && link !== undefined && !others.length && isAway(article, link.href);

/** Logos of other houses stand on any page, but only on one that carries are they whose story it is. */
const isCarried = ({ hostname }: Article, { links }: BylineElement) =>
  links.length > 0 && agencyByHost(hostname)?.kind === 'platform';

/**
 * The logo of a newspaper above the headline that leads to another site. By the form of its name it is one, for logos of advertisers
 * stand there as well.
 */
const isChannel = (article: Article, { text, links: [link] }: BylineElement, { id }: Block) =>
  id === article.headline &&
  link !== undefined &&
  hasHouseForm(text) &&
  !isSiteName(text) &&
  isAway(article, link.href);

const isAway = ({ hostname }: Article, href: string) =>
  URL.canParse(href) && !sameSite(new URL(href).hostname, hostname);

/** An element for the source that is all a link to the site of a newspaper: '<div class="source"><a>Coral Courier</a></div>'. */
const isLinkedHouse = (article: Article, element: BylineElement) =>
  leadsAway(article, element) &&
  element.links[0]?.text === element.text &&
  hasHouseForm(element.text) &&
  !isSiteName(element.text);

/** A provider's logo counts for the block that begins beside it: above the headline that is the headline. */
const isLogoAbove = ({ headline }: Article, { text, from }: BylineElement, block: Block) =>
  (from === 'class:credit' || from === 'logo') &&
  block.id === headline &&
  !text.includes(block.text) &&
  !block.text.includes(text);

/** In one line with the linked headline, and no part of it: <span><a class="title">…</a> <span class="author">Ida Brandt</span></span>. */
const isBehindTitle = ({ headline }: Article, { text, from }: BylineElement, { id, text: line, links }: Block) =>
  id === headline &&
  from !== 'class:credit' &&
  line.endsWith(` ${text}`) &&
  links.some((link) => line.startsWith(link.text) && link.text.length <= line.length - text.length - 1);

/** Marked so that it can hardly be anything else; a class name like 'author-box' is not enough below the story. */
const isStrong = ({ from }: BylineElement) => from === 'itemprop' || from === 'rel=author' || from === 'class:byline';

/** In one line with the linked title of another story: '<a>The last bell</a> <span class="byline">By Ana Ruiz</span>'. */
const isBesideTitle = ({ text }: BylineElement, block: Block) =>
  block.links.some((link) => isTitleLink(link) && !text.includes(link.text));

/** '<p class="credit">Ana Ruiz</p>' right behind the story, and all of its line: who signs it. */
function isSignature({ blocks }: Article, { text, from }: BylineElement, block: Block): boolean {
  const behind = indexOf(block.id) - blocks.findLastIndex(({ zone, prose }) => zone === 'body' && prose);
  return from === 'class:credit' && text === block.text && behind > 0 && behind <= furthestSignature;
}
const furthestSignature = 8;

/** "Ana Ruiz / AP" credits a picture, but not in an element that can hardly be anything but the byline. */
const isOfPicture = (page: PageLines, element: BylineElement) =>
  page.isPhotoCredit(element.text) && !(isStrong(element) && !claimsImage.test(element.text));

/** '<div><img><div class="credit-line">Ana Ruiz</div></div>': an element for credits in one small box with a picture, and nothing else, is the picture's. */
function isOfPictureAbove(
  { boxes, headline, language }: Article,
  { from, text }: BylineElement,
  block: Block,
): boolean {
  if (from !== 'class:credit' || opensWithBy(text, language)) return false;
  const own = boxes[block.box];
  const around = own?.media ? own : boxes[own?.parent ?? -1];
  return around !== undefined && around.media > 0 && around.first === around.last && block.id !== headline;
}

/** "REUTERS" in an element for credits, away from the person who signs: it names the picture's agency. */
function isAwayFromPerson(
  { bylines }: Article,
  { block }: BylineElement,
  read: (element: BylineElement) => CreditLine,
): boolean {
  const people = bylines.filter((element) => element.from !== 'class:credit' && read(element).people.length > 0);
  return people.length > 0 && people.every((person) => Math.abs(indexOf(person.block) - indexOf(block)) > 2);
}

/** 'Umi Tech 5/6(火) 14:17配信' in an element for credits: platforms print the name of the outlet there, and nothing else. */
function provider(element: BylineElement, atHead: boolean, language: string): Sign[] {
  const name = element.text.split(/\s?[|•·]\s|\s?\d/)[0]?.trim() ?? '';
  if (element.from !== 'class:credit' || !atHead || name.length < 2 || name.length > 40) return [];
  if (saysWhoPictured(name)) return [];
  // "Story by" and a logo: the logo is an element of its own; '<address class="signature">Lima</address>' says where it was written
  return opensWithBy(name, language) || isKnownPlace(name, language) ? [] : providerSign(element, name);
}

const providerSign = ({ text, block, links }: BylineElement, name = text): Sign[] => [
  bylineSign(text, block, { people: [], organizations: [name] }, 'head', true, links[0]?.href),
];

/** 'Coral Courier' of an element with a button beside the link: 'Coral Courier | Follow'. */
const linkedName = ({ text, links }: BylineElement) => links[0]?.text || text;

const channelSign = (element: BylineElement, name: string): Sign[] =>
  providerSign(element, name).map((sign) => ({ ...sign, isHouseTold: true }));

/** '3/2(月) 17:11配信 珊瑚新聞': of an element for credits with one link, the link is the name, whatever stands around it. */
const isLinkedProvider = ({ text, from, links }: BylineElement, atHead: boolean) =>
  from === 'class:credit' &&
  atHead &&
  links.length === 1 &&
  /^\d/.test(text) &&
  /^\D{2,40}$/.test(links[0]?.text ?? '');
