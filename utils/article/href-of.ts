import { attributeOf } from './dom.ts';

/**
 * 'https://example.com/news/a-1.html?page=2', '/news/': addresses that come out of the browser's parser as they went in, and that
 * most links of a page are. Nothing in them needs an escape, no part of the path begins with a dot, no host is written in its code.
 */
const plainAddress =
  /^(?:https?:\/\/(?:(?!xn--)[a-z][a-z0-9-]*\.)+(?!xn--)[a-z]{2,})?\/(?:[\w~-][\w~.-]*\/)*(?:[\w~-][\w~.-]*)?(?:\?[\w=&.-]*)?(?:#[\w-]*)?$/;

let known: { text: string; base: URL | undefined } | undefined;

/** The address that addresses in an element start from, undefined if it is none. To parse it costs more than most links do. */
export function baseOf({ baseURI: text }: Node): URL | undefined {
  if (known?.text !== text) known = { text, base: URL.canParse(text) ? new URL(text) : undefined };
  return known.base;
}

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
