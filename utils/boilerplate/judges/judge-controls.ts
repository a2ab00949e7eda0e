import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import type { Scene } from '../scene.ts';
import { type Judge, type Vote, votesOn } from './vote.ts';

/** '<<', '‹', '→', '×' and counting numbers: what is pressed. Not '*' or '—', which part a story's sections. */
const sign = /^(?:[<>«»‹›←→↑↓⇦⇨◀▶◄►×✕✖]{1,3}|\d{1,2})$/u;
/** 'A', 'A+', '–': buttons for the size of the letters. */
const size = /^(?:[Aa]\s?[+−–-]?|[+−–-])$/;
/** '0Beğendim', '좋아요3', '😮Wow0%': buttons that count who pressed them, which hardly anybody did. */
const pressed = /^\P{L}{0,4}(?:\d{1,6}%?\p{L}{2,14}|\p{L}{2,14}\d{1,6}%?)$/u;
const isZero = /(?<!\d)0(?!\d)/;
const cell = /^t[dhr]$/;
const fewest = 4;
const shortestText = 5;

/** '2/3': which of the pictures it is that is shown. */
const counter = /^(\d{1,3})\s?\/\s?(\d{1,3})$/;

/**
 * What is pressed to go through a gallery or a list in pages, by its form: rows of boxes with nothing but counting numbers and
 * arrows in them, one text many times over, once for each of the pictures, and the count of them.
 */
export const judgeControls: Judge = (scene) => [...rows(scene), ...counters(scene), ...measures(scene)];

/** 'NRVD -17.42%', 'OMX C20 +0,71 %': links to what shares cost, in a line or row above the story or behind it. */
const quote = /[+−–-]\d{1,3}[.,]\d{1,2}\s?%$/u;
/** '4.5/5 - (8 votes)', '4,3 (21 głosów)': how readers like the story. */
const rating = /\d[.,]\d{1,2}\s?(?:\/\s?\d{1,2}\s?)?[–-]?\s?\(\d{1,6} \p{L}+\)$/u;
const longestMeasure = 80;
const measures = (scene: Scene): Vote[] =>
  votesOn(
    scene,
    ({ zone, links, text }) =>
      text.length <= longestMeasure &&
      ((zone === 'tail' && rating.test(text)) ||
        ((zone === 'head' || zone === 'tail') && links.length > 0 && quote.test(text))),
    { kind: 'other', judge: 'controls', strength: 3 },
  );

function counters(scene: Scene): Vote[] {
  const totals = new Map<Block, string>();
  const reached = new Map<string, number>();
  for (const block of scene.blocks) {
    const [, at, of] = counter.exec(block.text) ?? [];
    if (!at || !of || !block.visible || block.zone === 'outside' || block.shared || cell.test(block.tag)) continue;
    totals.set(block, of);
    reached.set(of, Number(at) === (reached.get(of) ?? 0) + 1 ? Number(at) : Number.NaN);
  }
  // '3/5' and '2/5' are what a review gives: pictures are counted from the first on
  const isCount = (block: Block) => {
    const of = totals.get(block);
    return of !== undefined && !Number.isNaN(reached.get(of)) && isPictured(scene, block);
  };
  return votesOn(scene, isCount, { kind: 'other', judge: 'controls', strength: 3 });
}

/** A picture stands in one of the boxes around it that are closest. */
const isPictured = ({ boxes }: Scene, { box }: Block): boolean => {
  let around = boxes[box];
  for (let up = 0; around && up < nearest && !around.media; up++) around = boxes[around.parent];
  return around !== undefined && around.media > 0;
};
const nearest = 3;

const rows = (scene: Scene): Vote[] =>
  runsAlike(scene.blocks).flatMap(({ key, run }): Vote[] => {
    const { blocks } = scene;
    if (key === 'size') return sizeVotes(scene, run);
    if (key === 'pressed' && !run.some((i) => isZero.test(blocks[i]?.text ?? ''))) return [];
    if (
      run.length < (key === 'pressed' ? 2 : fewest) ||
      (key === 'sign' && !isPager(run.map((i) => blocks[i] as Block)))
    )
      return [];
    const [first, last] = [run[0] as number, run.at(-1) as number];
    return [{ first, last, kind: 'other', judge: 'controls', strength: 3 }];
  });

/** Blocks below one another that are all such signs, or all say the same. */
function runsAlike(blocks: Scene['blocks']): { key: string; run: number[] }[] {
  const runs: { key: string; run: number[] }[] = [];
  blocks.forEach((block, i) => {
    if (!block.visible) return;
    const key = controlKey(block);
    const before = runs.at(-1);
    if (before?.key === key) before.run.push(i);
    else runs.push({ key, run: [i] });
  });
  return runs.filter(({ key }) => key !== '');
}

/** Figures in a column stand in a table, and the lines of a refrain in one element. */
function controlKey({ tag, zone, text, shared }: Block): string {
  if (zone === 'outside' || cell.test(tag)) return '';
  if (sign.test(text)) return 'sign';
  if (size.test(text)) return 'size';
  if (zone === 'tail' && pressed.test(text)) return 'pressed';
  return shared || text.length < shortestText ? '' : foldText(text);
}

const [mostInBox, longestWord] = [5, 12];

/** "Text size" | "–" | "+" | "reset": two or more such signs, and the small box that they stand in with words that are known, or one. */
function sizeVotes({ blocks, boxes, leadsOn, labelKind }: Scene, run: readonly number[]): Vote[] {
  const signs = run.map((i) => blocks[i] as Block);
  if (
    run.length < 2 ||
    !(signs.some(({ text }) => text.includes('+')) || signs.every(({ links }) => links.length)) ||
    signs.some(leadsOn)
  )
    return [];
  let [first, last] = [run[0] as number, run.at(-1) as number];
  for (let box = boxes[signs[0]?.box ?? -1]; box && box.last - box.first < mostInBox; box = boxes[box.parent]) {
    const inside = blocks.slice(box.first, box.last + 1);
    if (
      !inside.every(
        ({ text }) => size.test(text) || labelKind(text) || (text.length <= longestWord && !/[\s\p{N}]/u.test(text)),
      )
    )
      break;
    if (box.first <= first && box.last >= last) [first, last] = [box.first, box.last];
  }
  return [{ first, last, kind: 'other', judge: 'controls', strength: 3 }];
}

/** Numbers count from one to the next, and lead somewhere or stand between arrows: those of a listing's lines do not. */
function isPager(row: readonly Block[]): boolean {
  const numbers = row.filter(({ text }) => /\d/.test(text)).map(({ text }) => Number(text));
  const counts = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] as number) + 1);
  return counts && (numbers.length < row.length || row.some(({ links }) => links.length > 0));
}
