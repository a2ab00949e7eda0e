import { agencyByHost } from '../agencies/find-agency.ts';
import { registrableDomain, sameSite } from '../agencies/registrable-domain.ts';
import { namelessLinks } from '../languages/everywhere/everywhere.ts';
import type { Agency, Article, Link } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { oneOf } from '../text/one-of.ts';
import { isFeedFooter, saysRepublished } from './notice-wordings.ts';
import { isStoryAddress } from './story-address.ts';

/** "View source version on businesswire.com: https://www.businesswire.com/news/home/…": the release itself. */
export function isArticleOf({ hosts }: Agency, href: string): boolean {
  const { hostname, pathname } = new URL(href);
  return hosts.includes(registrableDomain(hostname)) && pathname.split('/').filter(Boolean).length > 1;
}

/** Addresses in plain text: "View source version on businesswire.com: https://…". */
export const printedLinks = (text: string): Link[] =>
  (text.match(/https?:\/\/[^\s<>"')]{8,300}(?<![.,;:!?])/g) ?? []).map((href) => ({ text: href, href }));

/** "here", "https://…" */
const nameless = new RegExp(`^https?:|^${oneOf(namelessLinks)}`, 'iu');

/** A sentence that says "republished" and links to another site, in words that the grammar cannot read. */
export function nameOfLink(
  text: string,
  links: readonly Link[],
  isTold = isFeedFooter(text) || saysRepublished(text),
): string | undefined {
  const last = links.at(-1);
  if (!last || text.length > 400 || !isTold) return undefined;
  const host = hostOf(last.href);
  const isName = /^\p{L}.{1,40}$/u.test(last.text) && !nameless.test(last.text);
  return agencyByHost(host)?.name ?? (isName && last.text.split(' ').length < 6 ? last.text : host);
}

const longestHouse = 40;

/**
 * A house whose second word is small is read up to it: 'původně vyšel na webu Korálové listy'. Where the words of a link begin with
 * what was read, and are no sentence, they are the name.
 */
export function wholeName(read: string, links: readonly Link[]): string {
  const bare = (text: string) => text.replace(/^[«“„"]|[»”“"]$/gu, '');
  // 'Übernommen von Korallenpost mit freundlicher Genehmigung': the link ends before the sentence does
  const whole = links
    .map(({ text }) => bare(text))
    .find((text) => read.startsWith(text) && /^[»”"]?\s\p{Ll}/u.test(read.slice(text.length)));
  const name = whole ?? bare(links.find(({ text }) => bare(text).startsWith(`${read} `))?.text ?? '');
  return name && name.length <= longestHouse && name.split(' ').length <= 3 ? name : read;
}

/** The link to the story itself: the one whose words are not just the outlet's front page. */
export function linkFor(links: readonly Link[], named: string): Link | undefined {
  const deep = links.filter(({ href }) => new URL(href).pathname.length > 1);
  return deep.find(({ text }) => text !== named) ?? deep[0] ?? links[0];
}

/** Whether an address is a story's at another title of the same network: 'north.courier.example/2026/…' from 'south.courier.example'. */
export function leadsToSibling({ hostname }: Article, href: string): boolean {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return false;
  // 'www.', 'm.' and 'amp.' are the same site
  const bare = (host: string) => host.replace(/^\w{1,3}\./u, '');
  const other = bare(new URL(href).hostname);
  return (
    other !== bare(hostname) &&
    other !== registrableDomain(hostname) &&
    sameSite(other, hostname) &&
    isStoryAddress(href)
  );
}

/** Whether an address belongs to another site and is no share button's. What cannot be an address leads nowhere. */
export function leadsElsewhere(article: Article, href: string): boolean {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return false;
  const host = new URL(href).hostname;
  return (
    !sameSite(host, article.hostname) &&
    !/(?:^|\.)(?:facebook|twitter|x|instagram|t|youtube|whatsapp|telegram|linkedin|pinterest|creativecommons)\.(?:com|me|co|org)$/.test(
      host,
    )
  );
}
