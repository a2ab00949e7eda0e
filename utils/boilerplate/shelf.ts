import type { Article, Block, Box } from '../model.ts';
import { wordsOf } from '../text/split-words.ts';
import { leadsHome } from './own-links.ts';

/** What boxes have in common that are alike: 'article.post-48123' and 'article.post-48307'. */
export const kinOf = ({ tag, names }: Box): string => `${tag} ${names.split(' ')[0]?.replace(/\d+/g, '')}`;

const fewestTeasers = 3;
const fewestWords = 4;
const fewestInHeading = 3;
const longestHeadline = 160;
/** So much of a shelf's text stands in its teasers; the rest is a label. */
const mostOfShelf = 0.7;

const mostInTeaser = 6;

/** Teasers of other stories in a row, whatever they are called: boxes that are alike, each with one linked headline and more beside it. */
export function isShelf({ blocks, boxes, hostname }: Article, shelf: Box): boolean {
  const textIn = ({ first, last }: Box) => blocks.slice(first, last + 1).filter(({ visible }) => visible);
  const charsIn = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const isHeadline = (block: Block) =>
    block.linkChars > block.text.length / 2 &&
    block.text.length <= longestHeadline &&
    wordsOf(block.text).length >= (/^h[2-6]$/.test(block.tag) ? fewestInHeading : fewestWords) &&
    leadsHome(block, hostname);
  const teasers = boxes.filter((box) => {
    if (box.index <= shelf.index || box.first < shelf.first || box.last > shelf.last) return false;
    const inside = textIn(box);
    return (
      inside.length <= mostInTeaser && (inside.length > 1 || box.media > 0) && inside.filter(isHeadline).length === 1
    );
  });
  const rows = Map.groupBy(teasers, (box) => `${box.parent} ${kinOf(box)}`);
  return [...rows.values()].some((row) => {
    const within = row.reduce((sum, box) => sum + charsIn(textIn(box)), 0);
    return row.length >= fewestTeasers && within >= charsIn(textIn(shelf)) * mostOfShelf;
  });
}
