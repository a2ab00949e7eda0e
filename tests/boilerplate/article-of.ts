import { analyze } from '../../utils/analyze.ts';
import { knownBlocks } from '../../utils/boilerplate/known-blocks.ts';
import { setScene } from '../../utils/boilerplate/scene.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { Article, Known } from '../../utils/model.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { readArticle } from '../pages/read-article.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

export const nothingKnown: Known = {
  spared: new Set(),
  notices: new Set(),
  bylineBlocks: new Set(),
  captions: new Set(),
  credited: [],
};

/** The scene of a page of which no more is known than its captions. */
export const sceneOf = (article: Article) => setScene(article, knownBlocks(pageLines(article), [], []).captions);

/** An invented page, read. */
export const read = (page: Page) => readArticle(pageOf(page), filedThemes);

/** Ids of the blocks that would be hidden. */
export const hiddenIn = (article: Article): ReadonlySet<string> =>
  new Set(analyze(article).report.boilerplate.flatMap(({ blocks }) => blocks));

/** A page with something between the paragraphs of its story. */
export const between = (inside: string, more: Page = {}): Page => ({
  ...more,
  story: [...paragraphs.slice(0, 3), `</p>${inside}<p>`, ...paragraphs.slice(3)],
});

/** The index of the one block with this text. */
export function blockOf(article: Article, text: string): number {
  const found = article.blocks.flatMap((block, i) => (block.text === text ? [i] : []));
  if (found.length !== 1) throw new Error(`${found.length} blocks say "${text}"`);
  return found[0] as number;
}
