import type { Judge } from '../../../utils/boilerplate/judges/vote.ts';
import type { Known } from '../../../utils/model.ts';
import { type Line, type PlainPage, plainArticle } from '../../pages/plain-article.ts';
import { paragraphs } from '../../pages/story.ts';
import { nothingKnown, sceneOf } from '../article-of.ts';

/** What stands on a page, what is known of it, and what a judge says of it. */
export type Row = [what: string, page: PlainPage & Partial<Known>, says: string[]];

/**
 * A judge's votes on a page of plain records as '6-7 promo 3 letters encloses', without what is for people who ask why. The headline is
 * block 0 and the story's five paragraphs, in a box of their own, are 1 to 5, unless the page says otherwise.
 */
export function said(judge: Judge, page: PlainPage & Partial<Known>): string[] {
  const body = (page.body ?? paragraphs).map((line) => (typeof line === 'string' ? line : line.text));
  const story = body.length ? ([[body[0] ?? '', body.at(-1) ?? '']] as const) : [];
  const tail = (page.tail ?? []).map(leftOut);
  const article = plainArticle({ ...page, tail, groups: [...story, ...(page.groups ?? [])] });
  return judge(sceneOf(article), article, { ...nothingKnown, ...page }).map(
    ({ first, last, kind, judge: name, reason: _, strength, ...flags }) => {
      const set = Object.entries(flags).flatMap(([flag, is]) => (is ? [` ${flag}`] : []));
      return `${first === last ? first : `${first}-${last}`} ${kind} ${strength} ${name}${set.join('')}`;
    },
  );
}

/** Behind the story nothing reads as the body of the page, and is no paragraph, unless the line says otherwise. */
const leftOut = (line: Line): Line => ({
  ...{ readable: false, prose: false },
  ...(typeof line === 'string' ? { text: line } : line),
});

/** A text made so long with words that say nothing. */
export const long = (text: string, length: number, filler = ' and so on') =>
  `${(text + filler.repeat(length)).slice(0, length - 1).replace(/ $/, 'x')}x`;
