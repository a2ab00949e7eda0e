import { Readability } from '@mozilla/readability';
import { textBlocks } from './ruler.ts';

/** What Readability alone makes of the page, measured in the same browser as Byline. */
export interface Comparison {
  byline: string;
  /** Per block: did it survive the extraction? */
  kept: boolean[];
  /** Milliseconds of one run, the best of three. */
  milliseconds: number;
}

declare global {
  var bylineCompare: () => Comparison;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

globalThis.bylineCompare = () => {
  let milliseconds = Number.POSITIVE_INFINITY;
  let found: { byline?: string | null | undefined; textContent?: string | null | undefined } | null = null;
  for (let run = 0; run < 3; run++) {
    const copy = document.cloneNode(true) as Document; // Readability takes its document apart
    const start = performance.now();
    found = new Readability(copy).parse();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  const text = squeeze(found?.textContent ?? '');
  return {
    byline: found?.byline ?? '',
    kept: textBlocks(document).map((block) => text.includes(squeeze(block.text))),
    milliseconds,
  };
};
