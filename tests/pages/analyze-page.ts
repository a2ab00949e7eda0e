import { analyze, type Judgement } from '../../utils/analyze.ts';
import { readArticle } from '../../utils/article/read-article.ts';
import { themes } from '../../utils/themes/registry.ts';

/** Reads a document and judges it as the extension does: what was read, and what was concluded, cross as JSON and as a structured clone. */
export function analyzePage(document: Document): Judgement {
  const { article } = readArticle(document, themes);
  return JSON.parse(JSON.stringify(structuredClone(analyze(structuredClone(JSON.parse(JSON.stringify(article)))))));
}
