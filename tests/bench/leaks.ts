/**
 * npm run bench:leaks -- [--tabs 100] [--routes 200] [--extension FOLDER] [--classes]
 *
 * Whether anything stays behind in a real Chromium: heaps after garbage was collected, in kB, after a round to warm up and after each
 * quarter of many tabs that were opened, cleaned, moved and closed (the background's), and of many routes through which one tab has gone
 * without a load (the page's, with its nodes and listeners). Ends with 1 where one grows as a leak does, and not as a cache
 * that warms up. `--tabs 0` or `--routes 0` leaves that part out. `--classes` tells what has grown most between the second measure and the last.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { launch } from '../e2e/driver/launch.ts';
import { openTab } from '../e2e/driver/open-tab.ts';
import { type Classes, grownClasses, takeClasses } from './leaks/classes-of.ts';
import { isLeak, type Measured } from './leaks/told-leak.ts';

const { values } = parseArgs({
  options: {
    tabs: { type: 'string', default: '100' },
    routes: { type: 'string', default: '200' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
    classes: { type: 'boolean', default: false },
  },
});

const source = readFileSync('public/sample.html', 'utf8');
const story = /<body[^>]*>([\s\S]*)<\/body>/.exec(source)?.[1] ?? '';
const site = 'https://newsriver24.example';
const quarters = 4;

const series: Record<string, Measured[]> = {};
const note = (what: string, rounds: number, size: number) => {
  series[what] ??= [];
  series[what].push({ rounds, size });
  console.log(`${what}, after ${rounds}: ${size}`);
};

async function heapOf(session: CDPSession): Promise<number> {
  // what was let go of in one round is found in the next
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 1000);
}

/** Does so many rounds after a few that warm up, and measures before and after each quarter of them. */
async function measure(
  what: string,
  count: number,
  {
    warm,
    act,
    look,
    session,
  }: {
    warm: number;
    act: (round: number) => Promise<void>;
    look: (session: CDPSession) => Promise<Record<string, number>>;
    session: () => Promise<CDPSession>;
  },
): Promise<void> {
  if (!count) return;
  let second: Classes | undefined;
  let done = 0;
  for (let quarter = 0; quarter <= quarters; quarter++) {
    for (const end = warm + Math.round((count * quarter) / quarters); done < end; done++) await act(done);
    const cdp = await session();
    for (const [name, size] of Object.entries(await look(cdp))) note(`${what}, ${name}`, done, size);
    if (values.classes && quarter === 1) second = await takeClasses(cdp);
    if (second && quarter === quarters) console.table(grownClasses(second, await takeClasses(cdp), 25));
    await cdp.detach();
  }
}

const byline = await launch('chromium', { extensionDir: values.extension });
try {
  const helper = await byline.openPage('options.html');
  const url = `${site}/grain-ships-move-again/`;
  const page = { body: source, scripts: true };
  await measure('background', Number(values.tabs), {
    warm: 5,
    act: async () => {
      const tab = await openTab(byline, helper, { [url]: page }, url);
      await tab.cleaned();
      await tab.page.evaluate(() => history.pushState({}, '', '?page=2'));
      await tab.page.close();
    },
    look: async (session) => ({ heap: await heapOf(session) }),
    session: async () => {
      const target = byline.browser.targets().find((one) => one.type() === 'service_worker');
      if (!target) throw new Error('The background is asleep.');
      return target.createCDPSession();
    },
  });

  const tab = await openTab(byline, helper, { [url]: page }, url);
  await measure('page', Number(values.routes), {
    warm: 10,
    act: (round) =>
      tab.page.evaluate(
        (path, html) =>
          // waited for in the page: to ask for it again and again is work for the heap that is measured
          new Promise<void>((resolve) => {
            const observer = new MutationObserver((records) => {
              if (!records.some(({ attributeName }) => attributeName?.startsWith('data-byline-'))) return;
              observer.disconnect();
              resolve();
            });
            history.pushState({}, '', path);
            document.body.innerHTML = html;
            observer.observe(document.body, { subtree: true, attributes: true });
          }),
        `/story-${round}/`,
        story.replaceAll('Grain', `Grain ${round}`).replaceAll(' the ', ` the ${round} `),
      ),
    look: async (session) => {
      const heap = await heapOf(session);
      const { Nodes = 0, JSEventListeners = 0 } = await tab.page.metrics();
      return { heap, nodes: Nodes, listeners: JSEventListeners };
    },
    session: () => tab.page.createCDPSession(),
  });
} finally {
  await byline.close();
}
console.table(
  Object.fromEntries(
    Object.entries(series).map(([what, measured]) => [
      what,
      Object.fromEntries([...measured.map(({ rounds, size }) => [rounds, size]), ['leak', isLeak(measured)]]),
    ]),
  ),
);
if (Object.values(series).some(isLeak)) process.exitCode = 1;
