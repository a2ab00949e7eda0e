import type { Article, Box } from '../../model.ts';
import { ended } from '../../text/ended.ts';
import { wordsOf } from '../../text/split-words.ts';
import { leadsHome } from '../own-links.ts';
import type { Scene } from '../scene.ts';
import type { Judge } from './vote.ts';

/** A section above the headline, two or three headlines: more is a list, which may be what the story is about. */
const mostBlocks = 4;
const [fewestWords, longest] = [4, 140];
/** The story goes on so few blocks away. */
const furthest = 3;
/** One inset to so many paragraphs, at most. */
const mostOfThem = 1 / 5;
/** "Die Anträge im Wortlaut:" opens a list that belongs to the story. */
const announcing = /[:：]\s*$/u;

/** Boxes of their own between paragraphs that hold nothing but headlines of the site's other stories, linked. */
export const judgeInsets: Judge = (scene, article) => {
  const isInset = (box: Box) => mayBeInset(scene, box, article);
  const all = scene.boxesApart.filter(isInset);
  const insets = all.filter((box) => !all.some((other) => other.index === box.parent));
  const paragraphs = scene.flow.filter(Boolean).length;
  if (insets.length > Math.max(1, paragraphs * mostOfThem)) return [];
  return insets.map(({ first, last }) => ({ first, last, kind: 'related', judge: 'insets', strength: 3 }) as const);
};

function mayBeInset(scene: Scene, { first, last, tag, names }: Box, { hostname }: Article): boolean {
  if (!/^(?:aside|div|section|ul|ol)$/.test(tag) || (tag !== 'aside' && !names)) return false;
  const shown = [];
  for (let i = first; i <= last; i++) if (scene.blocks[i]?.visible) shown.push(i);
  if (!shown.length || shown.length > mostBlocks || announcing.test(before(scene, first))) return false;
  const isLink = (i: number) => {
    const block = scene.blocks[i];
    return block?.zone === 'body' && scene.linked[i] && !scene.captionOrQuote[i] && leadsHome(block, hostname);
  };
  const links = shown.filter(isLink);
  const isHeadline = (i: number) => {
    const text = scene.blocks[i]?.text ?? '';
    return text.length <= longest && !ended.test(text) && wordsOf(text).length >= fewestWords;
  };
  const labels = shown.filter((i) => !isLink(i));
  return links.some(isHeadline) && labels.every((i) => opensInset(scene, i)) && isBetween(scene, first, last);
}

/** "Read also"; "Question and answer" in a box that the form of the page left out of the story. */
function opensInset({ blocks, labelKind }: Scene, i: number): boolean {
  const { text = '', readable, prose } = blocks[i] ?? {};
  return (
    labelKind(text) === 'related' || (!readable && !prose && text.length <= longestLabel && !/[\p{N}:.!?]/u.test(text))
  );
}
const longestLabel = 32;

function before({ blocks }: Scene, first: number): string {
  let i = first - 1;
  while (i >= 0 && !blocks[i]?.visible) i--;
  return blocks[i]?.text ?? '';
}

/** Paragraphs of the story stand close by, on either side. */
function isBetween({ flow }: Scene, first: number, last: number): boolean {
  return (
    flow.slice(Math.max(0, first - furthest), first).includes(true) &&
    flow.slice(last + 1, last + 1 + furthest).includes(true)
  );
}
