import { fitReading } from '../article/fit-reading.ts';
import type { Brain } from '../hiding/session.ts';
import { sendMessage } from './messages.ts';

let asked = 0;

/**
 * The background as a page asks it. It may be asleep, and be stopped between question and answer: then it is asked once more.
 * Rejects where it does not answer that either, and at once where the extension was updated and this page is an orphan of the old.
 */
export const background: Brain = {
  judge: async (page) => {
    const reading = fitReading(page);
    if (!reading) throw new Error('The page is too large.');
    asked += 1;
    const number = asked;
    const answer = await twice(() => sendMessage('judge', { number, reading }));
    if (answer.number !== number) throw new Error('The answer is to another question.');
    return answer.judgement;
  },
  digest: (text) => twice(() => sendMessage('digest', text)),
};

/** The longest stories of all take a few seconds on a slow machine; what takes longer does not come. */
const longest = 30_000;

async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await inTime(ask());
  } catch {
    return inTime(ask());
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The background does not answer.')), longest);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
