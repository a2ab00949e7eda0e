import { type TextBlock, textBlocks } from '../bench/in-page/ruler.ts';
import type { Stage } from './stage.ts';

/**
 * Notes which of these paragraphs can be seen now and stand where nothing was touched; what is given back tells, once the page has
 * been cleaned, which of them cannot be seen any more.
 */
export function lostProse(
  { document, touched }: Stage,
  prose: readonly string[],
  isShown: (block: TextBlock) => boolean,
): () => string[] {
  const known = new Set(prose);
  const isTouched = (node: Node | null): boolean => node !== null && (touched.has(node) || isTouched(node.parentNode));
  const kept = textBlocks(document).filter(
    (block) => known.has(block.text) && isShown(block) && !block.nodes.some(isTouched),
  );
  return () => kept.filter((block) => !isShown(block)).map(({ text }) => text);
}
