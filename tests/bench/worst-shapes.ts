/**
 * npm run bench:worst -- [--only WORD] [--half]
 *
 * How long sentinel, reader, judgement and digest take for the pages of tests/pages/worst-shapes.ts (ms): the first two in a real
 * Chromium, the others in Node. --half takes half the size, so that growth shows. What takes longer than a minute is given up.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { stage } from '../e2e/driver/stage.ts';
import { htmlOfShape, worstShapes } from '../pages/worst-shapes.ts';
import { bundle } from './bundle.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, half: { type: 'boolean' } } });
const longest = 60_000;
const url = 'https://pelican-post.example/news/breakwater-vote/';
const read = await bundle('read-timed');
const columns = ['look', 'read', 'judge', 'digest'] as const;
type Times = Partial<Record<(typeof columns)[number], number>>;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found.');
const browser = await puppeteer.launch({
  executablePath,
  pipe: true,
  args: ['--no-sandbox'],
  protocolTimeout: longest,
});
try {
  console.log(['shape', 'size', ...columns].join('\t'));
  for (const shape of worstShapes.filter(({ name }) => name.includes(values.only))) {
    const size = values.half ? shape.size / 2 : shape.size;
    const times = await timesOf(browser, htmlOfShape(shape, size));
    console.log([shape.name, size, ...columns.map((one) => times[one]?.toFixed(0) ?? '–')].join('\t'));
  }
} finally {
  browser.process()?.kill();
}

async function timesOf(browser: Browser, html: string): Promise<Times> {
  const page = await browser.newPage();
  try {
    const show = await stage(page);
    show({ [url]: html });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(read);
    const { reading, ...times } = await page.evaluate(() => bylineReadTimed());
    return { ...times, ...(await judgedTimes(reading)) };
  } catch {
    return {}; // given up
  } finally {
    void page.close().catch(() => {});
  }
}

function judgedTimes(reading: string): Promise<Times> {
  return new Promise((resolve) => {
    const times: Times = {};
    const worker = new Worker(new URL('worst/judge-timed.ts', import.meta.url), { workerData: reading });
    const timer = setTimeout(() => void worker.terminate(), longest);
    worker.on('message', (more: Times) => Object.assign(times, more));
    worker.on('error', () => {});
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(times);
    });
  });
}
