import { defaultSettings } from '../../../utils/settings/settings.ts';
import { settingsKey } from '../../../utils/settings/stored-settings.ts';
import { store } from '../../e2e/driver/ask.ts';
import { profiledTime, startProfiler } from '../../e2e/driver/firefox-acts.ts';
import { launch } from '../../e2e/driver/launch.ts';
import { stage } from '../../e2e/driver/stage.ts';
import { bundle } from '../bundle.ts';
import type { CorpusPage } from '../corpus.ts';
import { pause } from './chromium-visits.ts';

/** What Firefox's own profiler says of a visit with the rule "always" (ms, by samples of a millisecond). */
export interface FirefoxRow {
  id: string;
  readability: number;
  /** Our scripts on the page's thread. */
  thread: number;
  /** Our scripts in the extension's process. */
  background: number;
}

const patience = 4_000;

/** Visits pages in a real Firefox. Every site has a process of its own there; a page of a site that was visited before may share it. */
export async function visitInFirefox(pages: readonly CorpusPage[], extensionDir: string): Promise<FirefoxRow[]> {
  const [note, readability] = await Promise.all([bundle('note-hiding'), bundle('readability-alone')]);
  const byline = await launch('firefox', { extensionDir });
  const { inChrome } = byline;
  if (!inChrome) return [];
  try {
    const helper = await byline.openPage('options.html');
    const follow = (defaultRule: string) =>
      store(helper, {
        [settingsKey]: { version: 1, at: 1, settings: { ...defaultSettings, defaultRule, sync: false } },
      });
    const rows: FirefoxRow[] = [];
    for (const { id, url, html } of pages) {
      const visit = async (work: (tab: Awaited<ReturnType<typeof byline.browser.newPage>>) => Promise<void>) => {
        const tab = await byline.browser.newPage();
        const show = await stage(tab);
        show({ [url]: html });
        await tab.evaluateOnNewDocument(note);
        await tab.goto(url, { waitUntil: 'load' }).catch(() => {});
        await work(tab);
        await tab.close();
      };
      const row: FirefoxRow = { id, readability: Number.NaN, thread: Number.NaN, background: Number.NaN };
      await follow('off');
      await visit(async (tab) => {
        await tab.evaluate(readability);
        row.readability = await tab.evaluate(() => bylineReadability());
      });
      await follow('always');
      await inChrome(startProfiler);
      await visit(async () => {
        await pause(patience);
        // as long as the page's process is there
        Object.assign(row, await inChrome(profiledTime, byline.origin));
      });
      rows.push(row);
    }
    return rows;
  } finally {
    await byline.close();
  }
}
