import { type LivePage, readPage } from '../../utils/article/read-page.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import type { Article } from '../../utils/model.ts';
import type { FiledThemes } from '../../utils/themes/filed-themes.ts';

/** Reads a document and completes the reading, as page and background do together. */
export function readArticle(document: Document, themes: FiledThemes): { article: Article; live: LivePage } {
  const { reading, live } = readPage(document, themes);
  return { article: completeArticle(reading), live };
}
