import type { Article, Block, Box } from '../../model.ts';
import { leadsHome } from '../own-links.ts';
import type { Scene } from '../scene.ts';
import { kinOf } from '../shelf.ts';
import type { Judge, Vote } from './vote.ts';

/** Teasers: a link around a whole box, or boxes that look alike, each with a link of its own; two will do behind the story. */
export const judgeCards: Judge = (scene, article) => {
  const children = Map.groupBy(scene.boxesApart, ({ parent }) => parent);
  return [...children.values()].flatMap((siblings) => [
    ...linkedBoxes(scene, siblings, article),
    ...siblings.flatMap((box) => teaser(scene, box, article)),
    ...rows(scene, siblings, article),
  ]);
};

/** <a><div>Headline</div><div>Deck</div></a>. Around a picture of the story stands a link too, but no text. */
function linkedBoxes(scene: Scene, siblings: readonly Box[], { hostname }: Article): Vote[] {
  return siblings.flatMap((box): Vote[] => {
    const zone = scene.blocks[box.first]?.zone;
    if (box.tag !== 'a' || zone === 'head' || scene.captionOrQuote[box.first]) return [];
    const inside = scene.blocks.slice(box.first, box.last + 1);
    if (zone === 'body' && !inside.every((block) => leadsHome(block, hostname))) return [];
    return [
      {
        first: box.first,
        last: box.last,
        kind: 'related',
        judge: 'cards',
        strength: 2,
        encloses: true,
      },
    ];
  });
}

const mostInTeaser = 5;

/** A box behind the story with a headline that leads to another one, and a deck below it. */
function teaser(scene: Scene, { first, last }: Box, { hostname }: Article): Vote[] {
  const inside = scene.blocks.slice(first, last + 1);
  const isOpened = inside.slice(0, 2).some((block) => isLinkedHeading(scene, block, hostname));
  if (inside.length < 2 || inside.length > mostInTeaser || !(isOpened || isRounded(inside))) return [];
  if (inside.some(({ zone, readable }) => zone !== 'tail' || (readable && !isRounded(inside)))) return [];
  return [
    {
      first,
      last,
      kind: 'related',
      judge: 'cards',
      strength: isRounded(inside) ? 3 : 2,
      encloses: true,
    },
  ];
}

/** "White paper" | "How to build a wall" | "What it takes …" | "Read now": the first link leads where the last line does. */
function isRounded(inside: readonly Block[]): boolean {
  const title = inside.find(({ links }) => links.length);
  const button = inside.at(-1);
  return title !== button && isWhole(title) && isWhole(button) && title.links[0]?.href === button.links[0]?.href;
}
const isWhole = (block: Block | undefined): block is Block =>
  block !== undefined && block.links.length === 1 && block.text.length - block.linkChars < 3;

/** Boxes under one parent with the same tag and first name, each with a link and nothing of the story. */
function rows(scene: Scene, siblings: readonly Box[], article: Article): Vote[] {
  const cards = siblings.filter((box) => mayBeCard(scene, box, article));
  const pictured = [siblings.filter((box) => isPictured(scene, box))].filter(({ length }) => length >= fewestPictured);
  const alike = Map.groupBy(cards, kinOf);
  return [...alike.values(), ...pictured]
    .flatMap((boxes) => unbroken(scene, boxes))
    .flatMap((same): Vote[] => {
      const first = same[0]?.first ?? 0;
      const last = same.at(-1)?.last ?? -1;
      const isTail = scene.blocks[first]?.zone === 'tail';
      if (same.length < (isTail ? 2 : 3) || scene.storyIn(first, last) > 0) return [];
      return [{ first, last, kind: 'related', judge: 'cards', strength: isTail ? 2 : 1, encloses: isTail }];
    });
}

function mayBeCard(scene: Scene, { first, last, tag, names }: Box, { hostname }: Article): boolean {
  if (scene.storyIn(first, last) > 0) return false;
  const inside = scene.blocks.slice(first, last + 1);
  const isTeaser = (i: number) => scene.scripted[first + i] && isShortAsTeaser(scene, first, last);
  if (!inside.some((block, i) => scene.linked[first + i] || isTeaser(i) || isLinkedHeading(scene, block, hostname)))
    return false;
  // A bare paragraph, item or, among the paragraphs, list that leads elsewhere may be a source of the story, and a row of a table is
  // one of its facts.
  const isBare = (!names && (first === last || inside[0]?.zone === 'body')) || tag === 'tr';
  return !isBare || inside.every((block) => leadsHome(block, hostname));
}

const [fewestPictured, longestWords] = [3, 40];

/** A picture and a word or two behind the story, left out of it: a gallery, whatever leads to it. */
const isPictured = ({ blocks, captionOrQuote }: Scene, { first, last, media }: Box): boolean => {
  const { zone, text, readable } = blocks[first] ?? {};
  return (
    media > 0 &&
    first === last &&
    zone === 'tail' &&
    !readable &&
    !captionOrQuote[first] &&
    (text?.length ?? 0) <= longestWords
  );
};

/** What a script opens may be the answer to a question, which is longer than the deck of a teaser. */
const isShortAsTeaser = ({ prose }: Scene, first: number, last: number): boolean =>
  last - first < mostInTeaser - 1 && !prose.slice(first, last + 1).includes(true);

/** <h4>Column <a>Nobody reads in a bus</a></h4>: most of a heading leads to another story of the site. */
const isLinkedHeading = ({ leadsOn }: Scene, block: Block, hostname: string) =>
  /^h[2-6]$/.test(block.tag) && block.linkChars > block.text.length / 2 && leadsOn(block) && leadsHome(block, hostname);

/**
 * A paragraph between two boxes that look alike parts the row: the story may go on there. So does more than a line or two: of a
 * list of books that tells a story a few entries are links throughout.
 */
function unbroken({ prose, blocks }: Scene, boxes: readonly Box[]): Box[][] {
  const runs: Box[][] = [];
  for (const box of boxes) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const from = before ? before.last + 1 : box.first;
    const between = blocks.slice(from, box.first).filter(({ visible }) => visible).length;
    if (run && between <= mostBetween && !prose.slice(from, box.first).includes(true)) run.push(box);
    else runs.push([box]);
  }
  return runs;
}

/** A label and a date may stand between two cards. */
const mostBetween = 2;
