import { opensWithBy } from '../../grammar/labels.ts';
import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { authorNames } from '../author-names.ts';
import type { Judge } from './vote.ts';

/** Name, role, portrait, biography, a few links: more is a list of what the author wrote. */
const mostBlocks = 9;

/** "About Ida Brandt", "윤가람 기자": a word or two stand beside the name. */
const mostBeside = 16;

/**
 * Boxes behind the story that open with the name of its author and tell more: a portrait, a biography, links to the author's own
 * pages. Whatever they are called, and in any language. A name alone is a signature.
 */
export const judgeAuthorBoxes: Judge = (scene, article, { bylineBlocks, credited }) => {
  const names = new Set([...authorNames(article, bylineBlocks), ...credited.map(foldText)]);
  const end = scene.storyEnd;
  return scene.boxesApart.flatMap((box) => {
    if (box.first <= end || scene.blocks[box.first]?.zone === 'head') return [];
    const inside = scene.blocks.slice(box.first, box.last + 1).filter(({ visible }) => visible);
    const [name, ...more] = inside;
    if (!name || !more.length || inside.length > mostBlocks) return [];
    const isBare = names.has(foldText(name.text));
    if (!isBare && (inside.some(isDated) || !isNamed(name.text, names, article.language))) return [];
    const isTold =
      box.media > 0 ||
      more.some(({ prose, links, text }) => prose || links.length > 0 || scene.labelKind(text) !== undefined);
    if (!isTold) return [];
    const run = { first: box.first, last: box.last, kind: 'author-box' as const };
    return [{ ...run, judge: 'author-box', strength: 3, encloses: true } as const];
  });
};

/** A row with a year in it is a byline once more. */
const isDated = ({ prose, text }: Block): boolean => !prose && /\p{N}{4}/u.test(text);

function isNamed(text: string, names: ReadonlySet<string>, language: string): boolean {
  const folded = foldText(text);
  return !opensWithBy(text, language) && [...names].some((name) => isBeside(folded, name));
}

/** No figures or commas: "Posted by Ida Brandt, March 3" is a credit. */
const isBeside = (folded: string, name: string): boolean =>
  name.length > 1 &&
  folded.length <= name.length + mostBeside &&
  (folded.endsWith(` ${name}`) || folded.startsWith(`${name} `)) &&
  !/[\p{N},:|.]/u.test(folded);
