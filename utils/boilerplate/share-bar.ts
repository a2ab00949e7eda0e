import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { Block } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { once } from '../text/once.ts';
import { networks } from '../themes/data-networks.ts';
import { unglueLabels } from './unglue-labels.ts';

const names = once(() => new Set([...networks(), ...longLists().networkNames]));
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
/** Where buttons for sharing lead: to a network's form for a new post, with the page's address in it. */
const sharers =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|whatsapp|telegram|line|linkedin|xing|reddit|pinterest|tumblr|flipboard|ok|vk|vkontakte|weibo|hatena|bsky|threads|google|qq|wa|t|ycombinator|addtoany)\.[a-z.]{2,6}\/(?:(?:.{0,40}share(?:r|s|Article)?|intent|dialog|pin\/create|submit(?:link)?|offer|send|lineit|add|entry|bookmarklet)\b|R\/msg|home\?status|feed\/\?|dk\?st|\?)|^(?:whatsapp|viber|fb-messenger|tg):\/\/|^mailto:\?/i;
const longestButton = 40;
const fewestSharers = 2;
const count = /^[\d.,+]*\s?[km]?$/;

/** Whether a text is the name of a network, and no more. */
export const isNetwork = (text: string): boolean => names().has(foldText(text));

/** Whether it is one that may be another word as well. */
export const isWeakNetwork = (text: string): boolean => weak.has(foldText(text));

/** Whether a block is nothing but names of networks and counts. */
export function isShareBar(block: Block): boolean {
  const folded = foldText(block.text);
  if (names().has(folded)) return !weak.has(folded);
  if (isRowOfSharers(block) || isRowOfButtons(block)) return true;
  // Links that stand side by side without a space: "FacebookTwitterWhatsApp".
  const parts =
    block.links.length > 1 && block.linkChars >= block.text.replaceAll(' ', '').length * 0.75
      ? block.links.map(({ text }) => foldText(text))
      : unglueLabels(block.text).length > 1
        ? unglueLabels(block.text).map(foldText)
        : folded.split(/[\s|/,·•]+/);
  const named = parts.filter((part) => names().has(part));
  return named.some((part) => !weak.has(part)) && parts.every((part) => names().has(part) || count.test(part));
}

const [fewestButtons, longestWord] = [4, 12];

/** "PRINT EMAIL FACEBOOK DIGG RSS": short links and nothing else, of which several are called like networks. */
function isRowOfButtons({ links, linkChars, text }: Block): boolean {
  if (links.length < fewestButtons || linkChars < text.replaceAll(' ', '').length * 0.9) return false;
  const named = links.filter((link) => isNetwork(link.text) && !isWeakNetwork(link.text));
  return named.length >= fewestSharers && links.every((link) => link.text.length <= longestWord);
}

/** "Share via Email", "Auf X teilen", "Submit to Reddit": whatever the buttons say, it is known where they lead. */
function isRowOfSharers({ links, linkChars, text }: Block): boolean {
  if (linkChars < text.replaceAll(' ', '').length * 0.75) return false;
  const named = links.filter(({ text, href }) => sharers.test(href) || names().has(foldText(text)) || !text);
  const isShort = links.every(({ text }) => text.length <= longestButton);
  if (!isShort || !links.some(({ href }) => sharers.test(href))) return false;
  // "WhatsApp Facebook Save": one button among several does something else.
  return named.length === links.length || (named.length >= fewestSharers && named.length >= links.length / 2);
}
