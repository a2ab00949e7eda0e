import { analyze } from '../../utils/analyze.ts';
import type { Judgement } from '../../utils/model.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { readArticle } from './read-article.ts';

/** Reads a document and judges it as the extension does: what was read, and what was concluded, cross as JSON and as a structured clone. */
export function analyzePage(document: Document): Judgement {
  const { article } = readArticle(document, filedThemes);
  return JSON.parse(JSON.stringify(structuredClone(analyze(structuredClone(JSON.parse(JSON.stringify(article)))))));
}
