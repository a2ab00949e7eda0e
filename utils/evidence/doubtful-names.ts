import { opensWithBy } from '../grammar/labels.ts';
import { isUnlikely, nameLikeness } from '../grammar/names/name-likeness.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Article, Block, Link, Sign } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { oncePerObject } from '../text/once.ts';
import { blockOf } from './places.ts';

/**
 * What speaks for and against a name in a byline being a piece of a headline, an entry of a menu, or the site's own account. It is
 * taken out from `enoughDoubt` on. Lists of rubrics beside a byline, and theme elements called "author" that hold something else,
 * name people who are none.
 */
const doubtWeights = {
  inTitle: 1.5,
  inMenu: 3,
  siteAccount: 12,
  otherLink: 0.5,
  besideAuthor: 5,
  soundsLikeNone: 2,
  soundsLikeNothing: 3,
  accountOfSomebody: 6,
  behindBy: -2,
  authorLink: -3,
  inMetadata: -5,
  inTail: -2,
  soundsLikeName: -2,
} as const;
const enoughDoubt = 2.5;

type Doubt = keyof typeof doubtWeights;

/** Takes the doubtful names out of bylines; a byline that names nobody else goes with them. */
export function withoutDoubtful(article: Article, signs: readonly Sign[]): Sign[] {
  return signs.flatMap((sign) => {
    const isBeside = signs.some(
      ({ line }) => line.people.length > 0 && line.people[0]?.name !== sign.line.people[0]?.name,
    );
    const people = sign.line.people.filter(
      ({ name }) => !(isBeside && isBeat(article, sign, name)) && !isDoubtful(article, sign, name),
    );
    if (people.length === sign.line.people.length) return [sign];
    return people.length ? [{ ...sign, line: { ...sign.line, people } }] : [];
  });
}

/** 'Premier League reporter', beside a name: what it is that somebody writes about. */
const isBeat = ({ language }: Article, { evidence: { text } }: Sign, name: string) =>
  text.startsWith(`${name} `) &&
  /^\p{Lu}/u.test(name) &&
  isUnlikely(name) &&
  lexiconFor(language).titles.has(/^[\p{L}-]*/u.exec(plainLower(text.slice(name.length + 1)))?.[0] ?? '');

const isDoubtful = (article: Article, sign: Sign, name: string) =>
  doubtsOf(article, sign, name).reduce((sum, key) => sum + doubtWeights[key], 0) >= enoughDoubt;

/** What is found of a name that a byline names. */
function doubtsOf(article: Article, sign: Sign, name: string): Doubt[] {
  const { blocks, hostname, host, language, metadata, title, url } = article;
  const folded = name.toLowerCase();
  const block = blockOf(article, sign.evidence.block ?? '');
  const likeness = nameLikeness(name);
  const links = blocks.flatMap((one) => (isNear(one, block) ? one.links : []));
  const own = links.find(({ text }) => text.toLowerCase() === folded);
  const isSiteAccount = adminLink.test(own?.href ?? '') && isOfSite(folded, `${host} ${hostname}`.toLowerCase());
  const isOtherLink = own !== undefined && !own.href.startsWith(`${url}#`) && !isAuthorLink(own.href);
  const says: [Doubt, boolean][] = [
    ['inTitle', title.toLowerCase().includes(folded)],
    ['inMenu', menuOf(article).has(folded)],
    ['siteAccount', isSiteAccount],
    ['otherLink', isOtherLink],
    // 'By' 'Just Engaged' 'Ana Ruiz': the links of a row lead to rubrics, and one to somebody
    ['besideAuthor', isOtherLink && likeness < 0 && links.some(({ href }) => isAuthorLink(href))],
    ['soundsLikeNone', likeness < -1.5],
    // of 800 people on pages that were read nobody's name sounds so little like one: "Best Garden Chairs Now", in a box of an author's
    ['soundsLikeNothing', likeness < -5],
    // 'AnaRz31' above the story of whom the head calls Ana Ruiz
    ['accountOfSomebody', account.test(name) && metadata.authors.some((author) => / /.test(author.name.trim()))],
    ['behindBy', opensWithBy(sign.evidence.text, language)],
    ['authorLink', own !== undefined && isAuthorLink(own.href)],
    // the head names whoever set the site up as well
    ['inMetadata', !isSiteAccount && metadata.authors.some((author) => author.name.toLowerCase().includes(folded))],
    [
      'inTail',
      blocks.some(({ zone, text }) => zone === 'tail' && text.length < 400 && text.toLowerCase().startsWith(folded)),
    ],
    ['soundsLikeName', likeness > 1],
  ];
  return says.flatMap(([key, is]) => (is ? [key] : []));
}

/** A byline may be cut into so many blocks. */
const furthestPart = 6;
const isNear = (one: Block, block: Block | undefined) =>
  block !== undefined && Math.abs(indexOf(one.id) - indexOf(block.id)) <= furthestPart;

/** 'AnaRz', 'anaruiz31': one word, and not written as a name is. */
const account = /^(?:\p{Lu}\p{Ll}+(?=\p{Lu})[\p{L}\p{N}]+|[\p{L}_.]+\p{N}+)$/u;

/** Whoever set the site up. */
const adminLink = /\/author\/(?:admin\w*|administrator|editor|webmaster|root)(?:[/?#]|$)/i;

/** 'Pelican P' on pelican-post.example: the site's name and a letter. */
function isOfSite(folded: string, site: string): boolean {
  const words = folded.split(' ').filter((word) => word.length > 2);
  return words.length > 0 && words.length < folded.split(' ').length && words.every((word) => site.includes(word));
}

/** Entries of the site's menus, which are no pages of authors: words of links around the story, in lower case. */
export const menuOf = oncePerObject(({ blocks }: Article): ReadonlySet<string> => {
  const isEntry = ({ text, href }: Link) => text.length < 60 && href !== '' && !isAuthorLink(href);
  const links = blocks.filter(({ zone }) => zone === 'outside').flatMap((block) => block.links.filter(isEntry));
  return new Set(links.map(({ text }) => text.toLowerCase()));
});
