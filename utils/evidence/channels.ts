import { sameSite } from '../agencies/registrable-domain.ts';
import { knownAgency } from '../grammar/known-agency.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { isSourceLabel } from '../grammar/notices/source-label.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { copyrightWords } from '../languages/everywhere/everywhere.ts';
import type { Article, Link, Sign } from '../model.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { bylineSign } from './byline-sign.ts';
import { isLikeOwnName } from './own-name.ts';
import type { PageLines } from './page-lines.ts';
import { headBlocks } from './places.ts';

/** A portal's page for a house, by its name: '/channel/source/coral', '/publisher/coral'. */
const publisherPath = /\/(?:source|publisher|provider)s?\//i;
/** The same by a name that a house's own pages have as well: '/media/coral', '/press/990', '/@coral-courier-1588'. */
const mediaPath = /\/(?:media|press|channels?|partners?|outlets?)\/[^/]+\/?$|\/@[\w-]{4,}\/?$/i;
const longestName = 40;
const longestCredit = 160;
const fromTail = 6;

/**
 * Whether a link above or below the story is a portal's way to its own page for the house that it has the story from: the link's words
 * have the form of a house's name, and where its address leads says so, or a picture's credit or a line of rights names it, too.
 */
export function isChannelLink(article: Article, [link, ...others]: readonly Link[], name: string): boolean {
  if (!link || others.length > 0 || name.length > longestName || !hasHouseForm(name) || isSiteName(name)) return false;
  if (!URL.canParse(link.href) || isLikeOwnName(article, name)) return false;
  const { hostname, pathname } = new URL(link.href);
  if (!sameSite(hostname, article.hostname)) return false;
  return (
    publisherPath.test(pathname) || (mediaPath.test(pathname) && (isCredited(article, name) || isAuthor(article, name)))
  );
}

/** The head of the page names the house as the author. */
const isAuthor = ({ metadata }: Article, name: string) =>
  metadata.authors.some((author) => author.type === 'organization' && author.name === name);

/**
 * Houses to whose page on the portal a line leads that nothing marks as a credit: 'Coral Courier | 11K followers'; or whose logo a label
 * introduces, 'Provided by', or whose name stands before one, '珊瑚新聞' '配信'.
 */
export function findChannels({ article, closing }: PageLines, signs: readonly Sign[]): Sign[] {
  const named = signs.flatMap(({ line }) => line.organizations);
  for (const { id, text, links, linkChars, cells } of [...headBlocks(article), ...closing(1, fromTail)]) {
    // "3/4(水) 9:00配信"
    const label = (cells?.at(-1)?.text ?? text).replace(/^.*[\p{N})]\s?/u, '');
    const beside = cells?.at(-2) ?? article.bylines.find(({ from, block }) => from === 'logo' && block === id);
    const provider = beside && isSourceLabel(label, article.language) ? beside.text : '';
    if ((knownAgency(provider) || hasHouseForm(provider)) && !isLikeOwnName(article, provider))
      return [told(id, provider)];
    const [{ text: name, href } = { text: '', href: '' }] = links;
    if (linkChars < text.length * 0.4 || named.includes(name) || !isChannelLink(article, links, name)) continue;
    return [told(id, name, href)];
  }
  return [];
}

const told = (block: string, name: string, href?: string): Sign => ({
  ...bylineSign(name, block, { people: [], organizations: [name] }, 'head', true, href),
  isHouseTold: true,
});

/** 'coralcourier.example': an address where a name should stand. */
export const isSiteName = (name: string) => !/\s/.test(name) && name.includes('.');

/** "© 2026 Coral Courier", "Photo: Coral Courier" */
const claims = once(() => new RegExp(`©|ⓒ|${oneOf([...copyrightWords, ...longLists().pictureWords])}`, 'iu'));
/** Whether a text claims a picture for somebody. */
export const claimsPicture = (text: string) => claims().test(text);

/** "Photo: Coral Courier", "© 2026 珊瑚新報社", "사진=산호일보": the name, behind what claims a picture or a text. */
const isCredited = ({ blocks }: Article, name: string) =>
  blocks.some(({ text, tag, prose }) => {
    const at = text.length <= longestCredit && !prose ? text.indexOf(name) : -1;
    return at > 0 && (tag === 'figcaption' || claimsPicture(text.slice(0, at)));
  });
