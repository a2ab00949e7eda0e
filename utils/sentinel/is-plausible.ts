import { attributeOf, bodyOf, queryAll, queryOne, textOf } from '../article/dom.ts';
import { hasSignOfSyndication } from './signs.ts';

/** As much of a page's text as the signs are looked for in (characters): a story and its tail are well within it. */
const readAtMost = 300_000;
const leastText = 600;

/**
 * Whether it is worth loading the engine: high recall, and wrong now and then. A few milliseconds on a large page.
 * 'auto' wants an article with a sign that it came from elsewhere, 'always' any article.
 */
export function isPlausible(document: Document, rule: 'auto' | 'always'): boolean {
  const body = bodyOf(document);
  const { pathname, search, hostname } = document.location;
  if (!body || (pathname === '/' && !search) || !/html/.test(document.contentType ?? 'text/html')) return false;
  if (!isArticleLike(document, body)) return false;
  return rule === 'always' || isCanonicalElsewhere(document, hostname) || hasSigns(document, body);
}

function isArticleLike(document: Document, body: Element): boolean {
  const type = queryOne(document, 'meta[property="og:type" i]');
  if (type && /^(?:article|news)/i.test(attributeOf(type, 'content') ?? '')) return true;
  if (queryOne(document, 'article, [itemtype*="Article"], meta[property^="article:"]')) return true;
  if (queryAll(document, 'script[type*="ld+json" i]').some((script) => /Article|BlogPosting/.test(textOf(script))))
    return true;
  let text = 0;
  for (const paragraph of queryAll(body, 'p, br')) text += textOf(paragraph).length;
  return text >= leastText || (queryOne(body, 'h1') !== null && textOf(body).length > 4 * leastText);
}

function isCanonicalElsewhere(document: Document, hostname: string): boolean {
  const bare = (host: string) => host.split('.').slice(-2).join('.');
  return queryAll(document, 'link[rel~="canonical" i][href]').some((link) => {
    const href = attributeOf(link, 'href') ?? '';
    return URL.canParse(href) && bare(new URL(href).hostname) !== bare(hostname);
  });
}

function hasSigns(document: Document, body: Element): boolean {
  if (hasSignOfSyndication(textOf(body).slice(0, readAtMost))) return true;
  const media = queryAll(body, 'img[src*="pixel"], img[src*="count"], iframe[src*="count"], script[src*="pixel"]');
  if (
    media.some((element) =>
      /republication-pixel|counter\.theconversation|pixel\.propublica/.test(attributeOf(element, 'src') ?? ''),
    )
  )
    return true;
  return queryAll(document, 'meta[name*="author" i], meta[name*="source" i], meta[name="byl"]').some((meta) =>
    hasSignOfSyndication(attributeOf(meta, 'content') ?? ''),
  );
}
