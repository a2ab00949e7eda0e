/** Parts of addresses of lists, accounts and searches: '/tag/harbour', '/author/ida-holm', '/list/article?page=2'. */
const lists =
  /^(?:tags?|topics?|topic|themen?|thema|temas?|categor(?:y|ies)|categoria|kategorie|rubrik|section|sections|authors?|autor(?:en)?|auteur|people|profile|profiles|users?|u|account|search|suche|list|lists|archives?|feed|rss|login|subscribe|about|contact)$/iu;
/** Papers that are no pages: '/press/release.pdf'. */
const files = /\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|mp[34])$/iu;

/** A shop's page of a thing, in whatever language: '/dp/B01ABCDEFG', '/itm/123', '/products/lamp', '/en/store/lamp', '?tag=site-22'. */
const goods =
  /\/(?:dp|gp\/product|itm|products?|goods)\/|\/items?\/\w*\d{5}|^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:shop|store)\/|[?&]tag=[\w-]+-2\d/i;
/** '/news/products/harbour-lamp-recalled': a maker's newsroom or a rubric. */
const told = /news|press|articles?|blog|stor(?:y|ies)\b|reviews?/i;

/**
 * Whether an address can be a story's: no front page, list, tag, account, search, file or thing to buy. Absolute addresses only; false for what is
 * none.
 */
export function isStoryAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { pathname, search } = new URL(href);
  const parts = pathname.split('/').filter(Boolean);
  const [last = ''] = parts.slice(-1);
  // '/index.php?id=4711' and '/2024/03/harbour-vote/index.html' are stories, '/' and '/index.html' are none
  const isIndex = /^(?:index|default|home)(?:\.\w+)?$/i.test(last);
  if (parts.length - Number(isIndex) < 1) return /[?&]\w+=\w*\d{2}/.test(search);
  if (parts.length === 1 && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(last)) return false;
  if (files.test(last) || (goods.test(pathname + search) && !told.test(pathname))) return false;
  const list = parts.findIndex((part) => lists.test(part));
  // '/tag/harbour' is a list, '/archive/2024/03/harbour-vote' a story
  return list < 0 || parts.length - list > 2;
}
