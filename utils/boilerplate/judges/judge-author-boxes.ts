import { foldText } from '../../text/fold.ts';
import { authorNames } from '../author-names.ts';
import type { Judge } from './vote.ts';

/** Name, role, portrait, biography, a few links: more is a list of what the author wrote. */
const mostBlocks = 9;

/**
 * Boxes behind the story that open with the name of its author and tell more: a portrait, a biography, links to the author's own
 * pages. Whatever they are called, and in any language. A name alone is a signature.
 */
export const judgeAuthorBoxes: Judge = (scene, article, { bylineBlocks, credited }) => {
  const names = new Set([...authorNames(article, bylineBlocks), ...credited.map(foldText)]);
  const end = scene.flow.lastIndexOf(true);
  return scene.boxesApart.flatMap((box) => {
    if (box.first <= end || scene.blocks[box.first]?.zone === 'head') return [];
    const inside = scene.blocks.slice(box.first, box.last + 1).filter(({ visible }) => visible);
    const [name, ...more] = inside;
    if (!name || !more.length || inside.length > mostBlocks || !names.has(foldText(name.text))) return [];
    const isTold = box.media > 0 || more.some(({ prose, links }) => prose || links.length > 0);
    if (!isTold) return [];
    const run = { first: box.first, last: box.last, kind: 'author-box' as const };
    return [{ ...run, judge: 'author-box', reason: 'name-first', strength: 3, encloses: true } as const];
  });
};
