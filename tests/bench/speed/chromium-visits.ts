import type { CDPSession, Page } from 'puppeteer-core';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { settingsKey } from '../../../utils/settings/stored-settings.ts';
import { store } from '../../e2e/driver/ask.ts';
import type { BylineBrowser } from '../../e2e/driver/browser.ts';
import { launch } from '../../e2e/driver/launch.ts';
import { sentinelMarks } from '../../e2e/driver/sentinel-marks.ts';
import { stage } from '../../e2e/driver/stage.ts';
import { until } from '../../e2e/driver/until.ts';
import { bundle } from '../bundle.ts';
import type { CorpusPage } from '../corpus.ts';
import type { Figures, Kind } from './figures.ts';
import { dearestTask, readTrace } from './read-trace.ts';
import type { TraceEvent } from './trace.ts';

/** A Chromium with one build, in which every visit is a tab, and so a renderer process, of its own. */
export interface Visitor {
  byline: BylineBrowser;
  visit(page: CorpusPage, kind: Kind): Promise<Figures | undefined>;
  /** Readability alone, before Byline has touched the page, and the page's heap; with the rule "off". */
  alone(page: CorpusPage): Promise<{ readability: number; readabilityProcessor: number; heap: number }>;
  /** Opens a page, has it cleaned and leaves it open. */
  open(page: CorpusPage): Promise<Page>;
  close(): Promise<void>;
}

/** How long a visit waits for something to be hidden (ms). */
const patience = 4_000;
const categories = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-lighthouse',
  'toplevel',
  'blink.user_timing',
  'v8.execute', // microtasks, in which nearly all reading is done
  'v8',
];

export async function chromiumVisitor(extensionDir: string): Promise<Visitor> {
  const [note, readability] = await Promise.all([bundle('note-hiding'), bundle('readability-alone')]);
  const byline = await launch('chromium', { extensionDir });
  let page: Page | undefined;
  /** The extension page that we speak through; a browser short of memory may have ended it. */
  const helper = async (): Promise<Page> => {
    if (page && !page.isClosed() && !page.mainFrame().detached) return page;
    page = await byline.openPage('options.html');
    return page;
  };
  let rule = '';
  const follow = async (wanted: string) => {
    if (wanted === rule) return;
    rule = wanted;
    const asking = await helper();
    await store(asking, {
      [settingsKey]: { version: 1, at: 1, settings: { ...defaultSettings, defaultRule: wanted, sync: false } },
    });
    // the background sets the marks for pages that are opened from now on; to stop it before that would measure the rule before
    await until(`the marks for "${wanted}"`, async () => (await sentinelMarks(asking)).join() === marksOf[wanted]);
  };

  async function openTab({
    url,
    html,
  }: CorpusPage): Promise<{ tab: Page; hidden: Promise<void>; go: () => Promise<unknown> }> {
    const tab = await byline.browser.newPage();
    const show = await stage(tab);
    show({ [url]: html });
    const hidden = new Promise<void>((done) => void tab.exposeFunction('bylineHidden', () => done()));
    await tab.evaluateOnNewDocument(note);
    return { tab, hidden, go: () => tab.goto(url, { waitUntil: 'load' }) };
  }

  return {
    byline,
    async visit(page, kind) {
      await follow(kind === 'auto' ? 'auto' : 'always');
      if (kind === 'cold') await byline.stopBackground();
      const { tab, hidden, go } = await openTab(page);
      try {
        if (kind === 'slow') await tab.emulateCPUThrottling(4);
        await tab.tracing.start({ categories });
        await go();
        await Promise.race([hidden, pause(kind === 'slow' ? 2 * patience : kind === 'auto' ? patience / 2 : patience)]);
        await pause(100); // layout, and whatever else hiding brings about
        const figures = readTrace(await endTrace(tab), byline.origin);
        if (!figures) return undefined;
        const shift = await tab.evaluate(() => bylineShift());
        return { ...figures, shift, heap: await heapOf(await tab.createCDPSession()) };
      } finally {
        await tab.close();
      }
    },
    async alone(page) {
      await follow('off');
      const { tab, go } = await openTab(page);
      try {
        await go();
        const heap = await heapOf(await tab.createCDPSession());
        await tab.evaluate(readability);
        await tab.tracing.start({ categories: ['-*', 'toplevel'] });
        const time = await tab.evaluate(() => bylineReadability());
        const readabilityProcessor = dearestTask(await endTrace(tab));
        return { readability: time, readabilityProcessor, heap };
      } finally {
        await tab.close();
      }
    },
    async open(page) {
      await follow('always');
      const { tab, hidden, go } = await openTab(page);
      await go();
      await Promise.race([hidden, pause(patience)]);
      return tab;
    },
    close: () => byline.close(),
  };
}

/** The marks that a default rule asks for on all sites. */
const marksOf: Record<string, string> = { always: 'prose *://*/*', auto: '', off: 'still *://*/*' };

const endTrace = async (tab: Page): Promise<TraceEvent[]> =>
  JSON.parse(new TextDecoder().decode(await tab.tracing.stop())).traceEvents;

/** Bytes of the JavaScript heap of a page's or a worker's process, after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
