import { attributeOf, boundsOf, closest, parentOf, queryAll } from '../article/dom.ts';
import { liveOf } from '../article/flat-copy.ts';
import type { LivePage } from '../article/read-page.ts';
import { mediaSelector } from './hide-runs.ts';

/**
 * Pictures and players that may be the story's: they lead nowhere, and are larger than an icon.
 * @returns for each the index of the innermost box in which it stands
 */
export function boundMedia({ elements }: Pick<LivePage, 'elements'>): number[] {
  const [body] = elements;
  if (!body) return [];
  const index = new Map(elements.map((element, i) => [element, i]));
  const boxOf = (media: Element): number => {
    const path: Element[] = [];
    let at: Element | null = media;
    for (; at && !index.has(at); at = parentOf(at)) path.push(at);
    const box = (at && index.get(at)) ?? -1;
    // the next one in the same deep nest need not climb out of it again
    for (const element of path) index.set(element, box);
    return box;
  };
  return queryAll(body, mediaSelector)
    .filter((media) => !closest(media, 'a[href]') && !isSmall(media))
    .map(boxOf);
}

const smallSide = 64;
function isSmall(media: Element): boolean {
  const stated = [attributeOf(media, 'width'), attributeOf(media, 'height')].map((side) =>
    Number.parseFloat(side ?? ''),
  );
  if (stated.some((side) => side <= smallSide)) return true;
  const { width, height } = boundsOf(liveOf(media));
  return width > 0 && height > 0 && Math.max(width, height) <= smallSide;
}
