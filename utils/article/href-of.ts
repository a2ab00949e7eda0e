import { attributeOf } from './dom.ts';

/**
 * 'https://example.com/news/a-1.html?page=2', '/news/': addresses that come out of the browser's parser as they went in, and that
 * most links of a page are. Nothing in them needs an escape, no part of the path begins with a dot, no host is written in its code.
 */
const plainAddress =
  /^(?:https?:\/\/(?:(?!xn--)[a-z][a-z0-9-]*\.)+(?!xn--)[a-z]{2,})?\/(?:[\w~-][\w~.-]*\/)*(?:[\w~-][\w~.-]*)?(?:\?[\w=&.-]*)?(?:#[\w-]*)?$/;

/** Where a link leads, as the browser would write it; '' if nowhere. In: the link, and the page's base address if it has one. */
export function hrefOf(element: Element, base: URL | undefined): string {
  const raw = attributeOf(element, 'href');
  if (!raw) return '';
  if (plainAddress.test(raw) && (raw[0] !== '/' || base?.host)) return raw[0] === '/' ? base?.origin + raw : raw;
  try {
    return new URL(raw, base).href;
  } catch {
    return '';
  }
}
