import type { Block } from '../model.ts';
import { parentOf } from './dom.ts';
import { liveOf } from './flat-copy.ts';
import { isProse } from './is-prose.ts';
import type { LiveBlock } from './read-blocks.ts';
import type { LiveBox } from './read-boxes.ts';

/** The blocks as plain records. Where in the page they stand is told later. */
export function blockRecords(read: readonly LiveBlock[], boxes: readonly LiveBox[]): Block[] {
  const counts = new Map<Element, number>();
  for (const { holder } of read) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const boxOf = new Map(boxes.map((box) => [box.element, box.index]));
  return read.map(({ holder, nodes, text, links, linkChars, emphasised }, i) => ({
    id: `b${i}`,
    text,
    box: boxOf.get(holder) ?? 0,
    zone: 'outside',
    tag: holder.localName,
    links,
    linkChars,
    prose: isProse({ text, tag: holder.localName, linkChars }),
    visible: isShown(nodes),
    readable: false,
    shared: (counts.get(holder) ?? 0) > 1,
    emphasised,
  }));
}

/** Whether the browser lays the text out at all; opacity and position are left out, since pages fade in and slide in. */
function isShown(nodes: readonly Text[]): boolean {
  const text = nodes[0] && liveOf(nodes[0]);
  const element = text && (parentOf(text) ?? (text.getRootNode() as ShadowRoot).host);
  // jsdom has no checkVisibility: there, everything counts as shown.
  return (
    !element ||
    typeof Element.prototype.checkVisibility !== 'function' ||
    Element.prototype.checkVisibility.call(element)
  );
}
