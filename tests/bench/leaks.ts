/**
 * npm run bench:leaks -- [--tabs 100] [--routes 200] [--extension FOLDER]
 *
 * Whether anything stays behind in a real Chromium: heaps after garbage was collected, in kB, before and after many tabs were opened,
 * cleaned, moved and closed (the background's), and before and after one tab has gone through many routes without a load (the page's,
 * with its nodes and listeners). A round to warm up goes before each. Ends with 1 if a heap has grown by more than a tenth.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { launch } from '../e2e/driver/launch.ts';
import { countHidden } from '../e2e/driver/marks.ts';
import { openTab } from '../e2e/driver/open-tab.ts';
import { until } from '../e2e/driver/until.ts';

const { values } = parseArgs({
  options: {
    tabs: { type: 'string', default: '100' },
    routes: { type: 'string', default: '200' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

const source = readFileSync('public/sample.html', 'utf8');
const story = /<body[^>]*>([\s\S]*)<\/body>/.exec(source)?.[1] ?? '';
const site = 'https://newsriver24.example';
const grown = 1.1;

async function heapOf(session: CDPSession): Promise<number> {
  // what was let go of in one round is found in the next
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 1000);
}

const byline = await launch('chromium', { extensionDir: values.extension });
const rows: Record<string, { before: number; after: number }> = {};
try {
  const helper = await byline.openPage('options.html');
  const url = `${site}/grain-ships-move-again/`;
  const page = { body: source, scripts: true };
  const openTabs = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const tab = await openTab(byline, helper, { [url]: page }, url);
      await tab.cleaned();
      await tab.page.evaluate(() => history.pushState({}, '', '?page=2'));
      await tab.page.close();
    }
  };
  const worker = async () => {
    const target = byline.browser.targets().find((one) => one.type() === 'service_worker');
    if (!target) throw new Error('The background is asleep.');
    const session = await target.createCDPSession();
    const heap = await heapOf(session);
    await session.detach();
    return heap;
  };
  await openTabs(5);
  const before = await worker();
  await openTabs(Number(values.tabs));
  rows[`background, ${values.tabs} tabs`] = { before, after: await worker() };

  const tab = await openTab(byline, helper, { [url]: page }, url);
  const session = await tab.page.createCDPSession();
  const state = async () => {
    const heap = await heapOf(session);
    const { Nodes = 0, JSEventListeners = 0 } = await tab.page.metrics();
    return { heap, nodes: Nodes, listeners: JSEventListeners };
  };
  const go = async (from: number, count: number) => {
    for (let i = from; i < from + count; i++) {
      await tab.page.evaluate(
        (path, html) => {
          history.pushState({}, '', path);
          document.body.innerHTML = html;
        },
        `/story-${i}/`,
        story.replaceAll('Grain', `Grain ${i}`).replaceAll(' the ', ` the ${i} `),
      );
      await until('cleaning', async () => (await countHidden(tab)) > 0);
    }
  };
  await go(0, 10);
  const first = await state();
  await go(10, Number(values.routes));
  const last = await state();
  for (const what of ['heap', 'nodes', 'listeners'] as const)
    rows[`page, ${values.routes} routes, ${what}`] = { before: first[what], after: last[what] };
} finally {
  await byline.close();
}
console.table(rows);
if (Object.values(rows).some(({ before, after }) => after > before * grown)) process.exitCode = 1;
