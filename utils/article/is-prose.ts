import type { Block } from '../model.ts';
import { tags } from './tags.ts';

const notProse = /* @__PURE__ */ tags('h1 h2 h3 h4 h5 h6 button label legend figcaption summary th dt nav');
/** Stops of all scripts: Urdu's, Hindi's, Armenian's, Amharic's, Burmese and Khmer ones; and what may stand behind a stop. */
const endings = '.!?…。！？؟۔।॥։።။។」』）)”"»’\'';
/** Thai and Lao write sentences without stops: there length alone tells a paragraph from a headline. */
const stopless = /[\u0e00-\u0eff]$/;
const leastStopless = 90;
/** Chinese, Japanese and Korean say in one character what takes three in Latin script. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Length in characters of Latin script. */
export const weightOf = (text: string) => text.length + 2 * (text.match(dense)?.length ?? 0);

/** Prose that shows in a run of blocks, in characters of Latin script. */
export function proseIn(
  blocks: readonly Pick<Block, 'text' | 'prose' | 'visible'>[],
  from: number,
  to: number,
): number {
  let weight = 0;
  for (let i = from; i <= to; i++)
    if (blocks[i]?.prose && blocks[i]?.visible) weight += weightOf(blocks[i]?.text ?? '');
  return weight;
}

/** Whether a block reads like a paragraph: a sentence, not a headline, label or list of links. Asked once, when the block is read. */
export function isProse(block: Pick<Block, 'text' | 'tag' | 'linkChars'>): boolean {
  const weight = weightOf(block.text);
  // by hand: an expression would look at every stop in the text
  const last = block.text.trimEnd().at(-1);
  const isEnded = last !== undefined && endings.includes(last);
  if (notProse(block.tag) || block.linkChars > block.text.length * (isEnded && weight >= 140 ? 0.85 : 0.6))
    return false;
  return weight >= 140 || (weight >= 60 && isEnded) || (weight >= leastStopless && stopless.test(block.text));
}
