import { Readability } from '@mozilla/readability';
import { analyze } from '../../../utils/analyze.ts';
import { filedThemes } from '../../../utils/themes/filed-themes.ts';
import { readArticle } from '../../pages/read-article.ts';
import { textBlocks } from './ruler.ts';

/** What Readability alone makes of the page, and how long both take in the same browser. */
export interface Comparison {
  byline: string;
  /** Per block: did it survive the extraction? */
  kept: boolean[];
  /** Milliseconds of one run, the best of three. */
  milliseconds: { readability: number; analyze: number };
}

declare global {
  var bylineCompare: () => Comparison;
}

const runs = 3;
const squeeze = (text: string) => text.replace(/\s+/g, '');

globalThis.bylineCompare = () => {
  const readability = time(
    () => document.cloneNode(true) as Document,
    (copy) => new Readability(copy).parse(),
  );
  const ours = time(
    () => document,
    (page) => analyze(readArticle(page, filedThemes).article),
  );
  const text = squeeze(readability.result?.textContent ?? '');
  return {
    byline: readability.result?.byline ?? '',
    kept: textBlocks(document).map((block) => text.includes(squeeze(block.text))),
    milliseconds: { readability: readability.best, analyze: ours.best },
  };
};

/** Runs it a few times, each time on a document of its own (Readability takes its document apart), and gives the best time. */
function time<T>(prepare: () => Document, run: (document: Document) => T): { result: T; best: number } {
  let best = Number.POSITIVE_INFINITY;
  let result: T | undefined;
  for (let i = 0; i < runs; i++) {
    const document = prepare();
    const start = performance.now();
    result = run(document);
    best = Math.min(best, performance.now() - start);
  }
  return { result: result as T, best };
}
