import { agencyByHost } from '../agencies/find-agency.ts';
import type { Article, Block } from '../model.ts';

/**
 * Whether a line stands alone below the picture of a gallery's item, while the site names somebody in another element for credits:
 * "RA" there is whose picture it is. On platforms it may be the provider, with its logo.
 */
export function isOfGallery({ bylines, boxes, hostname }: Article, block: Block): boolean {
  const isNamed = bylines.some(
    ({ from, block: id, text }) => from === 'class:credit' && id !== block.id && text !== block.text,
  );
  if (!isNamed || agencyByHost(hostname)?.kind === 'platform') return false;
  let box = boxes[block.box];
  while (box && !/^(?:li|figure|td)$/.test(box.tag) && box.first === box.last) box = boxes[box.parent];
  return box !== undefined && box.first === box.last && box.media > 0;
}
