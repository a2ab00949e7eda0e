import { weightOf } from '../article/is-prose.ts';
import type { Article, Block, BoilerplateKind, Box, Known } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { boxesBeyond } from './beyond-column.ts';
import { captionOrQuoteTest } from './caption-or-quote.ts';
import { labelKinds } from './label-kinds.ts';
import { linkWays } from './link-ways.ts';
import { readingOn } from './reading-on.ts';
import { storyFlow } from './story-flow.ts';

/** The page as the judges see it: what is worked out once, for all of them. */
export interface Scene {
  blocks: readonly Block[];
  boxes: readonly Box[];
  /** Index of the block with the headline, -1 if it was not found. */
  headline: number;
  /** Whether a block reads like a paragraph: a sentence, not a label, headline or list of links. By block index. */
  prose: readonly boolean[];
  /** Whether a block is prose that reads on from the story, by its place and the tags around it; see story-flow.ts. */
  flow: readonly boolean[];
  /** Indices of the first and the last block of the flow, -1 where there is none: what follows is behind the story. */
  storyStart: number;
  storyEnd: number;
  /** Whether a block stands under a picture, names who took it, or is quoted (an embedded post is a quotation). */
  captionOrQuote: readonly boolean[];
  /** Whether a link in a block leads to another page; one to a place on this page opens the answer to a question. */
  leadsOn: (block: Block) => boolean;
  /** Whether a block is most of all a link. */
  linked: readonly boolean[];
  /** Whether a block behind the story is most of all a link that only a script follows: a teaser, a button, or what opens an answer. */
  scripted: readonly boolean[];
  /** Boxes of the article's column that hold a block, with little or none of the story in them. In document order. */
  boxesApart: readonly Box[];
  /** The kind of the label that makes up a whole text, if a phrase table knows it. */
  labelKind: (text: string) => BoilerplateKind | undefined;
  /** Prose of the story in a run of blocks, in characters of Latin script. */
  storyIn: (first: number, last: number) => number;
}

/** A box with more of the story than this is the story, whatever it is called. */
const mostStory = 0.3;
/** A story is never so short that a box with this much of it can be spared. */
const longStretch = 1800;

/** Works out once what the judges ask again and again. The scene shares the article's blocks and boxes. */
export function setScene(article: Article, captions: Known['captions']): Scene {
  const { boxes } = article;
  const labelKind = labelKinds(article.language);
  const isCaptionOrQuote = captionOrQuoteTest(article, labelKind, captions);
  const beyond = boxesBeyond(article, labelKind);
  const isBeyond = (i: number) => beyond.some(({ first, last }) => first <= i && i <= last);
  const goesOn = readingOn(article);
  const blocks = article.blocks.map((block, i) => {
    if (goesOn[i]) return { ...block, zone: 'body' as const };
    return isBeyond(i) ? { ...block, zone: 'tail' as const } : block;
  });
  const prose = blocks.map((block) => block.prose);
  const body = blocks.map((block, i) => prose[i] === true && block.visible && block.zone === 'body');
  const all = weightSums(blocks, body);
  const kept = weightSums(
    blocks,
    body.map((is, i) => is && blocks[i]?.readable === true),
  );
  // Where little of the story reads as the body, that was a mistake, and what was left out is the story too.
  const told = kept.total >= all.total / 2 ? kept : all;
  const { leadsOn, isFollowed, isScripted } = linkWays(article.url);
  const linked = blocks.map((block) => block.text.length > 0 && isMostlyLink(block) && isFollowed(block));
  const scripted = blocks.map(
    (block) =>
      block.zone === 'tail' &&
      !/^t[dh]$/.test(block.tag) &&
      !block.readable &&
      isMostlyLink(block) &&
      isScripted(block),
  );
  const column = boxes[article.column];
  const flow = storyFlow(article);
  const boxesApart = boxes.filter((box) => {
    if (!column || box.first > box.last || box.index <= column.index) return false;
    if (box.last > column.last && !(isBeyond(box.first) && isBeyond(box.last))) return false;
    const inside = all.between(box.first, box.last);
    return inside <= all.total * mostStory && inside <= longStretch;
  });
  return {
    blocks,
    boxes,
    headline: article.headline ? indexOf(article.headline) : -1,
    prose,
    flow,
    storyStart: flow.indexOf(true),
    storyEnd: flow.lastIndexOf(true),
    // Behind the story a linked caption is a teaser's; before that it is a link to the picture. Nobody is quoted in a link alone.
    captionOrQuote: blocks.map(
      (block, i) =>
        !(linked[i] && block.zone === 'tail') && !isSetLink(block, boxes) && !isEntry(block) && isCaptionOrQuote(block),
    ),
    leadsOn,
    linked,
    scripted,
    boxesApart,
    labelKind,
    storyIn: told.between,
  };
}

const isMostlyLink = ({ text, linkChars }: Block): boolean => linkChars >= text.length * 0.75;

/** "Leia mais: Feira livre muda de endereço", alone in a quotation to set it apart. */
const isSetLink = ({ box, text, links, linkChars }: Block, boxes: readonly Box[]): boolean =>
  links.length === 1 &&
  linkChars >= text.length * 0.6 &&
  [boxes[box], boxes[boxes[box]?.parent ?? -1]].some(
    (around) => around?.tag === 'blockquote' && around.first === around.last,
  );

/** An entry of a list that is a link is no caption, though it opens with "Video:". */
const isEntry = ({ tag, text, linkChars }: Block): boolean => tag === 'li' && linkChars >= text.length * 0.9;

/** Running sums of the weight of the blocks that count. */
function weightSums(blocks: readonly Block[], counts: readonly boolean[]) {
  const sums = [0];
  for (const [i, block] of blocks.entries()) sums.push((sums[i] as number) + (counts[i] ? weightOf(block.text) : 0));
  return {
    total: sums.at(-1) as number,
    between: (first: number, last: number) => (sums[last + 1] ?? 0) - (sums[first] ?? 0),
  };
}
