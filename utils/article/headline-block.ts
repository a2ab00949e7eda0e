import type { Block, Box } from '../model.ts';
import { isHeadingOf, resembles } from './find-headline.ts';
import { weightOf } from './is-prose.ts';
import { tags } from './tags.ts';

type Seen = Pick<Block, 'text' | 'box' | 'visible' | 'links'>;

/** The heading that is the page's title: an h1 before anything else, nearest to the story. One behind the lead may be a chapter's. */
export function findHeadline(blocks: readonly Seen[], boxes: readonly Box[], titles: readonly string[], first: number) {
  let best: number | undefined;
  let bestScore = 0;
  const isTitle = isHeadingOf(titles);
  const isLikeTitle = resembles(titles);
  for (const [i, block] of blocks.entries()) {
    if (i > first + 3) break;
    if (weightOf(block.text) > 400 || block.text.length < 4) continue;
    const heading = headingLevel(boxes, block);
    const same = isTitle(block.text) || (heading > 0 && isLikeTitle(block.text)) || linksTitle(block, isTitle);
    if (!same && heading !== 1) continue;
    const score =
      (same ? 3 : 0) +
      (heading === 1 ? 3 : heading ? 1 : 0) +
      (block.visible ? 1 : 0) -
      (isInTrail(boxes, block) ? 4 : 0) -
      (i > first ? 1 : 0) +
      i / (blocks.length + 1);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  // features show their headline in a picture, and the document's for small screens only
  const shown = best !== undefined && !blocks[best]?.visible ? headlineBefore(blocks, boxes, best) : undefined;
  return shown ?? best;
}

const furthestAbove = 12;
function headlineBefore(blocks: readonly Seen[], boxes: readonly Box[], unseen: number): number | undefined {
  const from = Math.max(0, unseen - furthestAbove);
  const at = blocks
    .slice(from, unseen)
    .findLastIndex((block) => block.visible && headingLevel(boxes, block) === 1 && !isInTrail(boxes, block));
  return at < 0 ? undefined : from + at;
}

/** 'Harbours | How a crane divides a town', where the second part is a link and the whole title: rubric and headline in one line. */
const linksTitle = ({ text, links }: Seen, isTitle: (text: string) => boolean) =>
  links.some((link) => link.text.length >= text.length * 0.6 && isTitle(link.text));

/** As blogs name the headline where it is an <h3> or a <div>. */
const headlineNames =
  /(?:^|[\s_-])(?:entry-title|post-title|article-?(?:title|headline)|headline|articleident)(?:$|[\s_-])/;

const isHeading = /* @__PURE__ */ tags('h1 h2 h3 h4 h5 h6');

function headingLevel(boxes: readonly Box[], block: Seen): number {
  let box = boxes[block.box];
  if (box && headlineNames.test(box.names)) return 1;
  for (let depth = 0; box && depth < 3; depth++, box = boxes[box.parent])
    if (isHeading(box.tag)) return Number(box.tag[1]);
  return 0;
}

/** Breadcrumbs may end in the headline, and set it as an <h1>; the one above the story is another. */
function isInTrail(boxes: readonly Box[], block: Seen): boolean {
  let box = boxes[block.box];
  for (let depth = 0; box && depth < 4; depth++, box = boxes[box.parent])
    if (box.tag === 'li' || box.tag === 'nav' || /bread-?crumb/.test(box.names)) return true;
  return false;
}
