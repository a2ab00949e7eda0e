import { parentPort, workerData } from 'node:worker_threads';
import { fitReading } from '../../../utils/article/fit-reading.ts';
import { digestStory } from '../../../utils/desk/digest-story.ts';
import { judgePage } from '../../../utils/desk/judge-page.ts';
import { storyText } from '../../../utils/hiding/story-text.ts';
import type { Reading } from '../../../utils/model.ts';

/** What the background does with a reading (JSON, as the worker's data), and how long it takes for that (ms). */
const reading = fitReading(JSON.parse(workerData) as Reading);
const bring = () => Promise.reject(new Error('All languages are built in.'));
if (reading) {
  const start = performance.now();
  const judgement = await judgePage(reading, bring);
  const judged = performance.now();
  parentPort?.postMessage({ judge: judged - start });
  await digestStory(storyText(reading, judgement), bring);
  parentPort?.postMessage({ digest: performance.now() - judged });
}
