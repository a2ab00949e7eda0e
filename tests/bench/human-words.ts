import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { countWords, wordsOf } from '../../utils/text/split-words.ts';

/** What a page's own people say of it in its head, '' if they say nothing: the description that is shown where the page is shared. */
export function humanDescription(corpus: string, id: string): string {
  const file = join(corpus, id, 'page.html');
  if (!existsSync(file)) return '';
  const [head = ''] = readFileSync(file, 'utf8').split(/<\/head>|<body/iu);
  const { document } = new JSDOM(head).window;
  const said = ['[property="og:description"]', '[name="og:description"]', '[name="description"]'].map((which) =>
    (document.querySelector(`meta${which}`)?.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim(),
  );
  return said.find((text) => countWords(text) >= 8) ?? '';
}

/**
 * ROUGE-1: what share of a human's words the summary has, of its own words the human has, and the harmonic mean of both, 0 to 1.
 * Source: Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004), section 2, unigrams, no stemming.
 */
export function rouge1(summary: string, human: string): { recall: number; precision: number; f1: number } {
  const [has, wanted] = [wordCounts(summary), wordCounts(human)];
  let shared = 0;
  for (const [word, times] of wanted) shared += Math.min(times, has.get(word) ?? 0);
  const recall = shared / Math.max(1, total(wanted));
  const precision = shared / Math.max(1, total(has));
  return { recall, precision, f1: shared ? (2 * recall * precision) / (recall + precision) : 0 };
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, times) => sum + times, 0);
