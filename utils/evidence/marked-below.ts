import { nameLikeness } from '../grammar/names/name-likeness.ts';
import type { Article, Block, BylineElement, Sign } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { bylineSign } from './byline-sign.ts';
import type { PageLines } from './page-lines.ts';
import { isSpokenOf } from './spoken-of.ts';
import { isAnnounced } from './title-link.ts';

/** So many lines behind the last paragraph a signature begins, with a day, a source or buttons to share before it. */
const furthest = 4;
const longestLine = 90;
const mostNames = 4;
/** The element says that it is an author: 'Medine Ochs' need not sound like one, but 'Quick Links' does not pass. */
const soundsLikeNone = -1;
/** Below a comment stands what it says, in a card the title of another story. */
const nextLines = 2;
const shortestTitle = 25;
const authorMarks = /^(?:class:author|class:reporter|class:autor|link:author)$/;
/** 'comment-author', 'related__author', 'teaser-byline' */
const ofOthers =
  /comment|reply|respon[ds]e?|discuss|related|teaser|card|popular|trending|recommend|latest|most-|list-|quote|testimonial/;

/**
 * Names in elements that the theme has for authors, right behind the story and with nothing else in their lines: houses that print no
 * byline above sign there. Asked if nobody is signed elsewhere. Whom the story or its headline speaks of is none, nor is who wrote
 * what stands below: a comment, or another story.
 */
export function markedBelow({ article, read, isCaption }: PageLines): Sign[] {
  const { blocks, bylines } = article;
  const end = blocks.findLastIndex(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  const near = blocks.slice(end + 1).filter(({ visible, zone }) => visible && zone !== 'outside');
  const marked = near.flatMap((block, at) => {
    const element = bylines.find(({ block: id, from }) => id === block.id && authorMarks.test(from));
    return element && isWhole(element, block) ? [{ element, block, at }] : [];
  });
  const start = marked[0]?.at ?? 0;
  const signers = marked.filter(({ at }, i) => at <= furthest && at === start + i);
  // as many as a story may have; further below stand those of other stories
  if (signers.length > mostNames || signers.length < marked.length) return [];
  return signers.flatMap(({ element, block, at }) => {
    const { people } = read(element.text, 'byline');
    const isTheirs =
      people.length > 0 &&
      people.every(({ name }) => nameLikeness(name) > soundsLikeNone && !isSpokenOf(article, name.toLowerCase()));
    if (!isTheirs || isCaption(block) || isAnnounced(article, block)) return [];
    if (isOfOthers(article, block) || opensAnother(near.slice(at + 1, at + 1 + nextLines))) return [];
    return [bylineSign(block.text, block.id, { people, organizations: [] }, 'closing', true, element.links[0]?.href)];
  });
}

const isWhole = ({ text }: BylineElement, block: Block): boolean =>
  block.text.length <= longestLine && lettersOf(block.text) === lettersOf(text);

/** A box for comments, or for teasers, around the name. */
export function isOfOthers({ boxes }: Article, block: Block): boolean {
  for (let box = boxes[block.box], up = 0; box && up < 3; up++, box = boxes[box.parent])
    if (box.tag === 'blockquote' || ofOthers.test(box.names)) return true;
  return false;
}

/** What the next lines say is somebody's comment, or the linked title of another story. */
const opensAnother = (next: readonly Block[]): boolean =>
  next.some(
    // a row of several links are the story's tags
    ({ prose, text, links, linkChars, tag }) =>
      prose ||
      /^h[1-6]$/.test(tag) ||
      (links.length === 1 && text.length >= shortestTitle && linkChars >= text.length * 0.9),
  );
