import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { hasMailAddress } from '../mail-address.ts';
import type { Judge } from './vote.ts';

const contactLabels = once(() => new Set(longLists().pressContacts.map(foldText)));
const longestLabel = 40;
const longest = 260;
/** So many lines a contact has: a name, an office, a street, a number, an address. */
const mostLines = 6;

/**
 * Whom newsrooms may ask, behind the last paragraph of a release: such a label and an address for mail, in one line or in the lines
 * below it. How to reach an author is said otherwise, and so is where to buy a ticket.
 */
export const judgePressContacts: Judge = (scene) => {
  const { blocks, storyEnd: end } = scene;
  return blocks.flatMap((block, i) => {
    if (end < 0 || i <= end || block.zone === 'outside' || !block.visible || !isLabelled(block)) return [];
    let last = i;
    while (last < i + mostLines && !hasAddress(blocks[last]) && isLine(blocks[last + 1])) last++;
    if (!hasAddress(blocks[last])) return [];
    return [
      {
        first: i,
        last,
        kind: 'other',
        judge: 'press-contacts',
        strength: 4,
        encloses: true,
      } as const,
    ];
  });
};

const hasAddress = (block: Block | undefined) => block !== undefined && hasMailAddress(block.text);
const isLine = (block: Block | undefined) =>
  block !== undefined && block.zone !== 'outside' && block.text.length <= longest;

/** "Media contact" in a line of its own, or with a colon behind it. */
function isLabelled({ text }: Block): boolean {
  if (text.length > longest) return false;
  const at = text.search(/[:：]/u);
  const label = at < 0 ? text : text.slice(0, at);
  return label.length <= longestLabel && contactLabels().has(foldText(label.trim()));
}
