import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Vote } from './vote.ts';

/** '<<', '‹', '→', '×' and counting numbers: what is pressed. Not '*' or '—', which part a story's sections. */
const sign = /^(?:[<>«»‹›←→↑↓⇦⇨◀▶◄►×✕✖]{1,3}|\d{1,2})$/u;
const cell = /^t[dhr]$/;
const fewest = 4;
const shortestText = 5;

/**
 * What is pressed to go through a gallery or a list in pages, by its form: rows of boxes with nothing but counting numbers and
 * arrows in them, and one text many times over, once for each of the pictures.
 */
export const judgeControls: Judge = ({ blocks }) =>
  runsAlike(blocks).flatMap(({ key, run }): Vote[] => {
    const reason = key === 'sign' ? 'pager' : 'echo';
    if (run.length < fewest || (reason === 'pager' && !isPager(run.map((i) => blocks[i] as Block)))) return [];
    const [first, last] = [run[0] as number, run.at(-1) as number];
    return [{ first, last, kind: 'other', judge: 'controls', reason, strength: 3 }];
  });

/** Blocks below one another that are all such signs, or all say the same. */
function runsAlike(blocks: Scene['blocks']): { key: string; run: number[] }[] {
  const runs: { key: string; run: number[] }[] = [];
  blocks.forEach((block, i) => {
    if (!block.visible) return;
    const key = keyOf(block);
    const before = runs.at(-1);
    if (before?.key === key) before.run.push(i);
    else runs.push({ key, run: [i] });
  });
  return runs.filter(({ key }) => key !== '');
}

/** Figures in a column stand in a table, and the lines of a refrain in one element. */
function keyOf({ tag, zone, text, shared }: Block): string {
  if (zone === 'outside' || cell.test(tag)) return '';
  if (sign.test(text)) return 'sign';
  return shared || text.length < shortestText ? '' : foldText(text);
}

/** Numbers count from one to the next, and lead somewhere or stand between arrows: those of a listing's lines do not. */
function isPager(row: readonly Block[]): boolean {
  const numbers = row.filter(({ text }) => /\d/.test(text)).map(({ text }) => Number(text));
  const counts = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] as number) + 1);
  return counts && (numbers.length < row.length || row.some(({ links }) => links.length > 0));
}
