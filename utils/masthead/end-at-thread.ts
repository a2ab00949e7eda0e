import { commentWords } from '../languages/data-comment-words.ts';
import { wholeDay } from '../languages/everywhere/day-forms.ts';
import { agoBefore, agoBehind } from '../languages/everywhere/everywhere.ts';
import type { Block, Box, Reading } from '../model.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';

/** A heading is short, and so is the row that says who and when. */
const longestHeading = 60;
const longestRow = 110;
/** Buttons to sort them come between the heading and the first comment. */
const furthestHeading = 4;
/** A picture, a name, a rank and a time may stand above a comment, each in a line. */
const mostRows = 4;
/** What a form for comments says of its rules. */
const mostRules = 2;
/** The last box is often cut off. */
const mostOfThem = 0.8;

const comments = once(() => new RegExp(`(?<!\\p{L})${oneOf(commentWords())}`, 'iu'));
/** Whether a text has a word for comments: "12 Comments", "Tous vos commentaires (11)". */
export const saysComments = (text: string): boolean => comments().test(text);

/** "October 14, 2024 at 5:21 am", "2024-03-04 09:12:33", "3小时前", "2 hours ago". */
const time = new RegExp(
  `\\p{N}{1,2}[:.]\\p{N}{2}|${oneOf(agoBehind)}$|\\p{N}\\s?(?:\\p{L}{1,8}\\s)?${oneOf(agoBehind)}|${oneOf(agoBefore)}\\s\\p{N}`,
  'iu',
);

/** Whether a line says when something was written: at what time, on which day, or how long ago. */
export const saysWhen = (text: string): boolean => time.test(text) || wholeDay.test(text);

/**
 * A reading whose story ends where a thread of comments begins, which a short story's column may have taken for its own: below a heading
 * with a word for comments boxes in a row, each of which opens with who wrote and when, and nearly each with somebody else. What is told
 * entry by entry has times as well, but no such heading.
 */
export function endAtThread(reading: Reading): Reading {
  const { blocks, form } = reading;
  const { story } = form;
  const end = story ? blocks.findIndex((block, i) => i > story.first && isHeading(block) && isThread(reading, i)) : -1;
  if (!story || end < 0) return reading;
  const last = blocks.findLastIndex(({ prose, visible }, i) => i < end && prose && visible);
  return {
    ...reading,
    form: { ...form, story: { ...story, last } },
    blocks: blocks.map((block, i) =>
      i >= end && block.zone === 'body' ? { ...block, zone: 'tail', readable: false } : block,
    ),
  };
}

const isHeading = ({ tag, text, visible, zone }: Block) =>
  zone === 'body' && visible && text.length <= longestHeading && /^h[2-6]$/.test(tag) && saysComments(text);

/** Whether a thread begins below a heading and holds what is left of the story. */
function isThread({ blocks, boxes }: Reading, heading: number): boolean {
  const shown = blocks.flatMap(({ visible }, i) => (i > heading && visible ? [i] : []));
  const starts = new Set(shown.slice(0, furthestHeading + 1));
  const rows = Map.groupBy(
    boxes.filter(({ first, last }) => first > heading && first < last),
    ({ parent, tag }) => `${parent} ${tag}`,
  );
  return [...rows.values()].some((row) => {
    if (row.length < 2 || !starts.has(row[0]?.first ?? -1)) return false;
    const last = row.at(-1)?.last ?? 0;
    const who = row.flatMap((box) => writerOf(blocks, box));
    return (
      who.length >= row.length * mostOfThem &&
      new Set(who).size > who.length / 2 &&
      blocks.filter(({ zone, prose, visible }, i) => i > last && zone === 'body' && prose && visible).length <=
        mostRules
    );
  });
}

/** What stands beside the time in the rows with which a comment opens, if they say one. */
function writerOf(blocks: readonly Block[], { first, last }: Box): string[] {
  const shown = blocks.slice(first, last + 1).filter(({ visible }) => visible);
  const words = shown.findIndex(({ prose, text }) => prose || text.length > longestRow);
  const rows = shown.slice(0, Math.min(mostRows, words < 0 ? mostRows : words)).map(({ text }) => text);
  const who = rows
    .join(' ')
    .replace(wholeDay, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return rows.some(saysWhen) && who.length > 2 ? [who] : [];
}
