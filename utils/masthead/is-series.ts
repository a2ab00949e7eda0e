import { proseIn, weightOf } from '../article/is-prose.ts';
import { wholeDay } from '../languages/everywhere/day-forms.ts';
import type { Block, Box, Column } from '../model.ts';

type Seen = Pick<Block, 'text' | 'visible' | 'tag' | 'prose' | 'box' | 'links' | 'linkChars'>;

/** Fewer pieces than this are a story and an answer to it. */
const fewestPieces = 3;
/** What stands in the pieces is nearly all there is to read: a story that dominates has them below it as comments. */
const mostOfIt = 0.75;
/** Pieces as long as this, of a page that calls itself an article, are stories that it goes on with. */
const longestPost = 450;
/** Rows that say who and when are short. */
const longestRow = 110;
/** More letters than this beside a day say who. */
const leastBeside = 3;
const authorNames =
  /(?:^|[\s_-])(?:author|autore?|auteur|autor|user(?:name|-?link)?|bigusername|poster|profile|member|creator|commenter|hnuser|display-?name|nickname?)(?=$|[\s_-])/;
/** What is told entry by entry is one story: <div class="liveblog">, <div id="ticker">. */
const liveNames = /live|ticker|minute-?by/;

/**
 * Whether the page is several pieces of one form, each with who and when, instead of one story: the posts of a forum, answers,
 * the entries of a guest book, results of a search, the newest posts of a blog. Told by form alone, so that no language or
 * software need be known.
 * @param declaresArticle whether the page calls itself an article, as pages of single posts and of endless stories do
 */
export function isSeries(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  story: Span,
  declaresArticle: boolean,
): boolean {
  const around = postsBeside(blocks, boxes, story);
  return [story, ...(around ? [around] : [])].some((one) => areSigned(blocks, boxes, one, declaresArticle));
}

type Span = Pick<Column, 'first' | 'last'>;

/** Where pieces like the story's own stand beside it, all of them: the first post of a thread may have been taken for a story. */
function postsBeside(blocks: readonly Seen[], boxes: readonly Box[], { first, last }: Span): Span | undefined {
  const own = proseIn(blocks, first, last);
  for (let box = boxes[blocks[first]?.box ?? -1]; box && box.parent >= 0; box = boxes[box.parent]) {
    const { tag, names, parent } = box;
    const row = boxes.filter((one) => one.parent === parent && one.tag === tag && one.names === names);
    const [from, to] = [row[0]?.first ?? 0, row.at(-1)?.last ?? 0];
    if (box.last >= last && row.length >= fewestPieces && proseIn(blocks, from, to) > own * 2)
      return { first: from, last: to };
  }
  return undefined;
}

/** Whether nearly all that there is to read in a stretch stands in pieces of one form that are signed. */
function areSigned(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  { first, last }: Span,
  declaresArticle: boolean,
): boolean {
  const row = new Map<number, Box[]>();
  for (const box of boxes) {
    const key = box.parent;
    if (box.last < first || box.first > last || box.last - box.first < 1) continue;
    const siblings = row.get(key);
    if (siblings) siblings.push(box);
    else row.set(key, [box]);
  }
  const proseOf = (from: number, to: number) => proseIn(blocks, Math.max(from, first), Math.min(to, last));
  const all = proseOf(first, last);
  return [...row.values()].some((siblings) => {
    if (siblings.length < fewestPieces) return false;
    const [{ tag } = { tag: '' }] = siblings.filter((box) => proseOf(box.first, box.last) > 0);
    const pieces = siblings.filter((box) => box.tag === tag);
    if (pieces.reduce((sum, box) => sum + proseOf(box.first, box.last), 0) < all * mostOfIt) return false;
    const signed = pieces.filter((box) => isSigned(blocks, boxes, box));
    return (
      signed.length >= fewestPieces &&
      signed.reduce((sum, box) => sum + proseOf(box.first, box.last), 0) >= all * mostOfIt &&
      !isLive(boxes, signed[0] as Box) &&
      !(declaresArticle && all / signed.length >= longestPost)
    );
  });
}

/** Whether a piece says who wrote it and when, or leads on to it and says when. */
function isSigned(blocks: readonly Seen[], boxes: readonly Box[], piece: Box): boolean {
  const rows = blocks
    .slice(piece.first, piece.last + 1)
    .filter(({ prose, visible, text }) => visible && !prose && text.length <= longestRow);
  const isHeading = ({ tag }: Seen) => /^h[1-6]$/.test(tag);
  if (rows.some((row) => !isHeading(row) && (opensWithLink(row) || lettersBeside(row.text) > leastBeside))) return true;
  if (!rows.some(({ text }) => /\p{N}/u.test(text))) return false;
  if (rows.some(({ box }) => isOfAuthor(boxes, box, piece))) return true;
  return (
    rows.some(({ text }) => wholeDay.test(text)) &&
    rows.some((row) => isHeading(row) && row.linkChars > row.text.length / 2)
  );
}

/** Whether a row stands in what is named for who wrote a piece: <div class="message-user"><h4>tidepool_tom</h4></div>. */
function isOfAuthor(boxes: readonly Box[], index: number, piece: Box): boolean {
  for (let box = boxes[index]; box && box.index > piece.index; box = boxes[box.parent])
    if (authorNames.test(box.names)) return true;
  return false;
}

/** "tidepool_tom • 2 yr. ago": who, as a link, and a number. */
const opensWithLink = ({ text, links: [link] }: Seen) =>
  !!link && link.text.length > 1 && text.startsWith(link.text) && /\p{N}/u.test(text.slice(link.text.length));

/** Letters of a line that says a day, besides the day: "Renate wrote on 4 May 2031, 21:07". 0 if it says none. */
function lettersBeside(text: string): number {
  const rest = text.replace(wholeDay, '');
  return rest === text ? 0 : weightOf(rest.replace(/[^\p{L}]/gu, ''));
}

function isLive(boxes: readonly Box[], piece: Box): boolean {
  for (let box: Box | undefined = piece; box; box = boxes[box.parent]) if (liveNames.test(box.names)) return true;
  return false;
}
