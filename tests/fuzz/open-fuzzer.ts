import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { isReading } from '../../utils/browser/schema/reading.ts';
import { isPageReport } from '../../utils/browser/schema/report.ts';
import { bundle } from '../bench/bundle.ts';
import type { CorpusPage } from '../bench/corpus.ts';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { stage } from '../e2e/driver/stage.ts';
import { brain } from '../pages/brain.ts';
import type { Case, Fault, Outcome } from './run-case.ts';

export interface Fuzzer {
  run: (page: CorpusPage, wanted: Case) => Promise<Outcome>;
  /** The story's paragraphs on a page as it is. */
  prose: (page: CorpusPage) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Reading has three seconds; what follows takes far less. In ms. */
const longest = 6_000;
/** Past that a page is given up, in ms. */
const patience = 40_000;

/** A real Chromium with what runs in pages, without the extension around it: a page takes a third of a second so. */
export async function openFuzzer(): Promise<Fuzzer> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM_BIN.');
  const code = await bundle('run', import.meta.url);
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--blink-settings=imagesEnabled=false',
      // one process for all pages: starting one takes longer than a page does
      '--renderer-process-limit=1',
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess,BackForwardCache',
    ],
  });

  let faults: Fault[] = [];
  let tab = await openTab();

  async function openTab() {
    const page = await browser.newPage();
    const show = await stage(page);
    await page.exposeFunction('bylineJudge', async (text: string) => {
      const reading: unknown = JSON.parse(text);
      if (!isReading(reading)) throw new Error('This is no reading.');
      return JSON.stringify(await brain.judge(reading));
    });
    await page.exposeFunction('bylineDigest', async (text: string) =>
      JSON.stringify(await brain.digest(JSON.parse(text))),
    );
    page.on('pageerror', (error) =>
      faults.push({ kind: 'threw', what: String(error instanceof Error ? error.stack : error) }),
    );
    page.on('console', (message) => {
      if (!isOfPage(message.text())) faults.push({ kind: 'console', what: message.text() });
    });
    return { page, show };
  }

  /** Runs something on a page, and gives what the console and errors have said besides. */
  async function on<T>({ url, html }: CorpusPage, work: (page: Page) => Promise<T>): Promise<[T | undefined, Fault[]]> {
    const { page, show } = tab;
    show({ [url]: html });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    faults = [];
    const given = await Promise.race([work(page), setTimeout(patience, undefined, { ref: false })]);
    if (given !== undefined) return [given, faults];
    tab = await openTab();
    await page.close();
    return [undefined, [{ kind: 'slow', what: `no answer in ${patience} ms` }]];
  }

  return {
    run: async (page, wanted) => {
      const [outcome = { faults: [], steps: {} }, more] = await on<Outcome>(page, (tab) =>
        tab.evaluate((wanted) => bylineFuzz.run(wanted), wanted),
      );
      if ((outcome.took ?? 0) > longest) more.push({ kind: 'slow', what: `${Math.round(outcome.took ?? 0)} ms` });
      if (outcome.report && !isPageReport(outcome.report))
        more.push({ kind: 'report', what: JSON.stringify(outcome.report) });
      return { ...outcome, faults: [...outcome.faults, ...more] };
    },
    prose: async (page) => (await on(page, (tab) => tab.evaluate(() => bylineFuzz.prose())))[0] ?? [],
    close: () => browser.close(),
  };
}

// What the browser says of the page itself: a request that was refused, a script that may not run, '[DOM] Input elements should …',
// 'A speculation rule set was inserted into the document but will be ignored.', 'Unsafe attempt to load URL … from frame with URL …'
const isOfPage = (text: string) =>
  /^\[DOM\]|^Mixed Content|^Unsafe attempt to load|net::ERR|Content Security Policy|Failed to load|preload|viewport|sandbox|speculation rule set/i.test(
    text,
  );
