import { analyze } from '../../utils/analyze.ts';
import type { Judgement } from '../../utils/model.ts';
import { themes } from '../../utils/themes/all-themes.ts';
import { readArticle } from './read-article.ts';

/** Reads a document and judges it as the extension does: what was read, and what was concluded, cross as JSON and as a structured clone. */
export function analyzePage(document: Document): Judgement {
  const { article } = readArticle(document, themes);
  return JSON.parse(JSON.stringify(structuredClone(analyze(structuredClone(JSON.parse(JSON.stringify(article)))))));
}
