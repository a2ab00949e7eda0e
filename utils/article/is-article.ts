import type { Column } from './find-column.ts';
import type { Head } from './read-metadata.ts';

/** Less prose than this (characters of Latin script) is a teaser, a form or an error page. */
const leastProse = 450;
const leastDeclared = 250;
const otherTypes =
  /^(?:product|productgroup|offer|qapage|question|discussionforumposting|collectionpage|searchresultspage|profilepage|itempage|itemlist|jobposting|softwareapplication|recipe|apireference|techarticle|faqpage|contactpage|aboutpage)$/;

/**
 * Whether the page is a single article. Costs the user a cleaned forum or shop if it says yes too often,
 * and a missing credit if it says no too often; the first is worse.
 */
export function isArticlePage(url: URL, head: Head, found: Column | undefined): boolean {
  if (!found) return false;
  if (url.pathname === '/' && !url.search) return false;
  if (!head.declaresArticle && head.types.some((type) => otherTypes.test(type))) return false;
  if (!head.declaresArticle && found.headline === undefined) return false;
  return found.prose >= (head.declaresArticle ? leastDeclared : leastProse);
}
