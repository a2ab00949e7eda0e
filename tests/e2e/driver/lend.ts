import { forgetAll } from './ask.ts';
import type { BrowserName, BylineBrowser } from './browser.ts';
import { launch } from './launch.ts';

/** Started once for all files that borrow, which run in one process. */
const shelf = new Map<BrowserName, Promise<BylineBrowser>>();

async function startForAll(name: BrowserName): Promise<BylineBrowser> {
  const byline = await launch(name);
  // Vitest gives its process half a second to end, and Firefox takes longer to close.
  process.once('SIGTERM', () => byline.browser.process()?.kill('SIGKILL'));
  return byline;
}

/**
 * Lends a browser to files that open pages and change settings, no more than that: starting one takes as long as several tests.
 * `close` gives it back as it was: the tabs opened meanwhile closed, nothing stored. Complaints are those since it was lent.
 * Who withholds access, restarts or switches off launches one of its own.
 */
export async function lend(name: BrowserName): Promise<BylineBrowser> {
  if (!shelf.has(name)) shelf.set(name, startForAll(name));
  const shared = (await shelf.get(name)) as BylineBrowser;
  const tabsBefore = new Set(await shared.browser.pages());
  const complaintsBefore = (await shared.complaints()).length;
  return {
    ...shared,
    complaints: async () => (await shared.complaints()).slice(complaintsBefore),
    async close() {
      await forgetAll(await shared.openPage('options.html'));
      for (const page of await shared.browser.pages()) if (!tabsBefore.has(page)) await page.close();
    },
  };
}
