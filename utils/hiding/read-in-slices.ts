import { atOnce, type ReadPage } from '../article/read-page.ts';

/**
 * Reads a page in tasks that nobody notices: what the page waits for goes first, input above all, and we come back at once behind it
 * where the browser has a way. A page that changes meanwhile is read again in one go.
 * @param read begins to read it
 */
export async function readInSlices(document: Document, read: () => Generator<undefined, ReadPage>): Promise<ReadPage> {
  let isChanged = false;
  const changes = new MutationObserver(() => {
    isChanged = true;
  });
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    const steps = read();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await breathe();
      if (isChanged) return atOnce(read());
    }
  } finally {
    changes.disconnect();
  }
}

/** Nowhere in TypeScript's own lists yet. A page can put an element there where a browser has none. */
async function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === 'function') await scheduler.yield();
}
