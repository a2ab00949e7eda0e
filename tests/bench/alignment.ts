/**
 * npm run bench:alignment
 *
 * How long it takes to set two stories side by side, from their sentences to all that is said of them: the median of many tries
 * on stories of several lengths, each with its machine-reworded copy.
 */

import { compareStories } from '../../utils/comparison/compare-stories.ts';
import type { ToldStory } from '../../utils/model.ts';
import { rewordedPair } from '../alignment/reworded-pair.ts';
import { originalReport } from '../components/reports.ts';

const { original, copy } = rewordedPair();
const wordsOf = (texts: readonly string[]) => texts.join(' ').split(' ').length;

/** The story some times over, every fifth long word another one each time, so that no sentence stands there twice. */
function told(texts: readonly string[], words: number): ToldStory {
  const sentences: ToldStory['sentences'] = [];
  for (let turn = 0, count = 0; count < words; turn++)
    for (const text of texts) {
      if (count >= words) break;
      const varied = text.replace(/\p{Ll}{4,}/gu, (word, at) => ((at + turn) % 5 ? word : `${word}${turn}`));
      sentences.push({ text: varied, block: `b${sentences.length}` });
      count += wordsOf([text]);
    }
  return { report: originalReport, sentences };
}

for (const words of [500, 1500, 10_000]) {
  const [one, other] = [told(original, words), told(copy, words)];
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    compareStories(one, other);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`2 × ${words} words: first ${times.at(-1)?.toFixed(0)} ms at most, median ${times[7]?.toFixed(0)} ms`);
}
