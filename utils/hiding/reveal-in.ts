import type { Boilerplate } from '../model.ts';
import { nearestShown } from './nearest-shown.ts';
import type { Opened } from './opened-page.ts';

/**
 * Marks a block, or the nearest one that can be seen; where words of it are looked for, `show` brings what hides them back first.
 * False if it has left the page.
 */
export async function revealIn(
  { page, judgement, hiding }: Opened,
  { block, text }: { block: string; text: string | undefined },
  show: (pieces: readonly Boilerplate[]) => Promise<void>,
): Promise<boolean> {
  if (!hiding.isHidden(block)) return hiding.reveal(block, text);
  if (text === undefined) return hiding.reveal(nearestShown(page.reading.blocks, block, hiding.isHidden));
  await show(judgement.report.boilerplate.filter(({ blocks }) => blocks.includes(block)));
  return hiding.reveal(block, text);
}
