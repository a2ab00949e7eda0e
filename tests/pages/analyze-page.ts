import { analyze } from '../../utils/analyze.ts';
import { packReading } from '../../utils/article/pack-reading.ts';
import { readPage } from '../../utils/article/read-page.ts';
import { openReading } from '../../utils/browser/schema/reading.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import type { Judgement } from '../../utils/model.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';

/** What arrives of something that is sent: browsers send as JSON or as a structured clone. */
const sent = <T>(what: T): T => structuredClone(JSON.parse(JSON.stringify(structuredClone(what))));

/** Reads a document and judges it as the extension does: the reading crosses packed and through the background's door, the judgement back. */
export function analyzePage(document: Document): Judgement {
  const reading = openReading(sent(packReading(readPage(document, filedThemes).reading)));
  return sent(analyze(completeArticle(reading)));
}
