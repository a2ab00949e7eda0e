import { attributeOf, queryAll } from './dom.ts';

/**
 * Elements that tell an original publisher that its story was read elsewhere. The addresses are data of the agencies;
 * what all of them share is that they stand in the body, are tiny, and call another host.
 * They are evidence, and they are never hidden: they are how the original publisher is paid attention.
 */
export function readCounters(body: Element, hostname: string): { element: Element; src: string }[] {
  return queryAll(body, 'img[src], iframe[src], script[src], img[data-src]').flatMap((element) => {
    const src = attributeOf(element, 'src') || attributeOf(element, 'data-src') || '';
    if (!/count|pixel|republication|rt\.gif|newsroom\/ti|\/ct\/CT/i.test(src)) return [];
    try {
      const url = new URL(src, element.baseURI);
      return url.hostname && !url.hostname.endsWith(hostname) ? [{ element, src: url.href }] : [];
    } catch {
      return [];
    }
  });
}
