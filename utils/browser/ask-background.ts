import { fitReading } from '../article/fit-reading.ts';
import { packReading } from '../article/pack-reading.ts';
import type { Brain } from '../hiding/session.ts';
import { TooLarge } from '../text/budget.ts';
import { inTime } from './in-time.ts';
import { tellBackground } from './messages.ts';

let asked = 0;

/**
 * The background as a page asks it. It may be asleep, and be stopped between question and answer: then it is asked once more.
 * Rejects where it does not answer that either, and at once where the extension was updated and this page is an orphan of the old, or
 * where the page is too large.
 */
export const background: Brain = {
  judge: async (page) => {
    const fitting = fitReading(page);
    if (!fitting) throw new TooLarge();
    const reading = packReading(fitting);
    asked += 1;
    const number = asked;
    const answer = await twice(() => tellBackground('judge', { number, reading }));
    if (answer.number !== number) throw new Error('The answer is to another question.');
    return answer.judgement;
  },
  digest: (text) => twice(() => tellBackground('digest', text)),
};

/** The longest stories of all take a few seconds on a slow machine; what takes longer does not come. */
const longest = 30_000;

async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await inTime(ask(), longest);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return inTime(ask(), longest);
  }
}
