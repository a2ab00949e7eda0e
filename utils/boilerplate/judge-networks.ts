import { networks } from '../languages/networks.ts';
import type { Block } from '../model.ts';
import { foldText } from '../text/phrase.ts';
import type { Judge } from './vote.ts';

const names = new Set(networks);
/** Prove nothing alone: a headline can be an X, and an address can stand under a story. */
const weak = new Set([
  'x',
  'mail',
  'line',
  'ok',
  'mix',
  'signal',
  'threads',
  'buffer',
  'google',
  'pocket',
  'messenger',
]);
const count = /^[\d.,+]*\s?[km]?$/;

/** Share bars and rows of "follow us" in any language: nothing but names of networks, and counts. */
export const judgeNetworks: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    block.zone !== 'outside' && block.text.length <= 200 && isShareBar(block)
      ? [{ first: i, last: i, kind: 'share', rule: 'networks:bar', strength: 3 } as const]
      : [],
  );

/** Whether a block is nothing but names of networks and counts. */
export function isShareBar(block: Block): boolean {
  const folded = foldText(block.text);
  if (names.has(folded)) return !weak.has(folded);
  // Links that stand side by side without a space: "FacebookTwitterWhatsApp".
  const parts =
    block.links.length > 1 && block.linkChars >= block.text.replaceAll(' ', '').length * 0.75
      ? block.links.map(({ text }) => foldText(text))
      : folded.split(/[\s|/,·•]+/);
  const named = parts.filter((part) => names.has(part));
  return named.some((part) => !weak.has(part)) && parts.every((part) => names.has(part) || count.test(part));
}
