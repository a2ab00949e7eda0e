import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import { foldText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { authorNames } from '../author-names.ts';
import { familyOf } from '../family-of.ts';
import { hasMailAddress } from '../mail-address.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Vote } from './vote.ts';

/** A biography names its author at once: "Ida Brandt is …", "Korrespondentin Ida Brandt ist …", "About the author: Ida Brandt …". */
const furthestName = 32;
const longest = 700;
const said = /\p{L}{3}[.。।]/u;
/** So many paragraphs at the end of the story may be biographies: one for each author, and a line before them. */
const lastParagraphs = 3;

/**
 * The last paragraphs, if they tell of somebody whom the page names as an author and whom the story does not mention; and such a
 * one between the headline and the story, in a box that is named for the author.
 */
export const judgeBiographies: Judge = (scene, article, { bylineBlocks }) => {
  const names = authorNames(article, bylineBlocks);
  if (!names.length) return [];
  const story = scene.blocks.flatMap((block, i) => (scene.prose[i] && block.zone === 'body' ? [i] : []));
  const end = story.at(-lastParagraphs) ?? Number.POSITIVE_INFINITY;
  const told = foldText(
    story
      .filter((i) => i < end)
      .map((i) => scene.blocks[i]?.text)
      .join(' '),
  );
  const isAtHead = (i: number) => i > scene.headline && scene.blocks[i]?.zone === 'head' && isOfAuthor(scene, i);
  const isAtEnd = (i: number) => i >= end && /^(?:body|tail)$/.test(scene.blocks[i]?.zone ?? '');
  return scene.blocks.flatMap((block, i): Vote[] => {
    // "Ida Brandt mends nets. All her stories": with its links it is no paragraph.
    const isLine = block.zone === 'tail' && !block.readable && !scene.linked[i] && said.test(block.text);
    if (!(scene.prose[i] ? isAtHead(i) || isAtEnd(i) : isLine)) return [];
    if (block.text.length > longest || scene.captionOrQuote[i] || thanksSomebody(block.text)) return [];
    const opening = foldText(block.text.slice(0, furthestName + 60));
    const named = names.find((name) => {
      const at = opening.indexOf(name);
      return at >= 0 && at <= furthestName && opening.length > at + name.length;
    });
    const known = named ?? (hasMailAddress(block.text) ? bySurname(opening, names) : undefined);
    if (!known || told.includes(known) || isEntry(scene, i)) return [];
    return [{ first: i, last: i, kind: 'author-box', judge: 'biography', strength: 4, encloses: true }];
  });
};

/** "Brandt covers the harbour.": the surname alone at once, where an address says that it is who wrote. */
const bySurname = (opening: string, names: readonly string[]) =>
  names
    .map((name) => name.split(' ').at(-1) ?? '')
    .find((surname) => surname.length > 3 && opening.startsWith(`${surname} `));

const thanks = once(() => new Set(longLists().thanksWords));

/** "Ida Brandt drew the maps. Many thanks to the harbour office.": who did what for this story. Looks at how each sentence opens. */
const thanksSomebody = (text: string) =>
  text.split(/[.!?…।]/u).some((sentence) =>
    sentence
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean)
      .slice(0, 3)
      .some((word) => thanks().has(word)),
  );

function isOfAuthor({ blocks, boxes }: Scene, i: number): boolean {
  const own = boxes[blocks[i]?.box ?? -1];
  return [own, boxes[own?.parent ?? -1]].some((box) => box !== undefined && familyOf(box)?.kind === 'author-box');
}

/** An entry of a list that goes on with what is no biography: "Why trust us" lists how the lamps were tested as well. */
function isEntry({ blocks, boxes, prose }: Scene, i: number): boolean {
  const block = blocks[i];
  const list = boxes[boxes[block?.box ?? -1]?.parent ?? -1];
  if (block?.tag !== 'li' || !list) return false;
  return blocks.slice(list.first, list.last + 1).filter((_, at) => prose[list.first + at]).length > 1;
}
