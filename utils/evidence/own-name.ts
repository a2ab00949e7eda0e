import { sameSite } from '../agencies/registrable-domain.ts';
import { withoutThe } from '../languages/en/name-forms.ts';
import type { Article } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';

/**
 * What a site is called where it speaks of itself: by us, in its head, and as the publisher of the page. What rooms ask about it differs:
 * whether a name is like it (here), exactly the host's (syndication/host-identity.ts), or stands in a line (boilerplate/own-names.ts).
 */
export const siteNames = ({ host, metadata }: Article): string[] =>
  [host, metadata.siteName, metadata.publisher].filter((name) => name !== undefined);

const shortest = 3;
/** Shorter parts of an address are words that many have: 'www', 'news', 'blog'. */
const shortestPart = 5;

/**
 * Whether a name is the site's own, or one begins like the other: 'المرفأ' of 'المرفأ نت', 'Tidepost Magazine' of 'Tidepost'. For lines
 * that must not be taken for another house's.
 */
export function isLikeOwnName(article: Article, name: string): boolean {
  const letters = lettersOf(withoutThe(name));
  const own = siteNames(article).map(lettersOf);
  return (
    letters.length >= shortest &&
    (own.some((one) => one.length >= shortest && (one.startsWith(letters) || letters.startsWith(one))) ||
      siteNames(article).some((one) => one.length > shortestPart && isCaseOf(one, letters)) ||
      article.hostname.split('.').some((part) => part.length >= shortestPart && letters.startsWith(lettersOf(part))))
  );
}

/** 'Волнам Рифа' of 'Волны Рифа': each word may end as another case does. */
function isCaseOf(name: string, letters: string): boolean {
  const stems = name.split(' ').map((word) => lettersOf(word).replace(/(?<=.{3}).{1,2}$/u, ''));
  return new RegExp(`^${stems.join('\\p{L}{0,5}')}\\p{L}{0,5}$`, 'u').test(letters);
}

/** 'Science' on a site whose menu has a link of that name: a rubric. */
export const isRubric = ({ blocks, hostname }: Article, name: string): boolean =>
  blocks.some(
    ({ text, links: [link] }) =>
      link !== undefined && text.toLowerCase() === name.toLowerCase() && sameSite(hostOf(link.href), hostname),
  );
