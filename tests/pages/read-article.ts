import { type LivePage, readPage } from '../../utils/article/read-page.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import type { Article } from '../../utils/model.ts';
import type { Theme } from '../../utils/themes/theme.ts';

/** Reads a document and completes the reading, as page and background do together. */
export function readArticle(document: Document, themes: readonly Theme[]): { article: Article; live: LivePage } {
  const { reading, live } = readPage(document, themes);
  return { article: completeArticle(reading), live };
}
