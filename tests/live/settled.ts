import type { Page } from 'puppeteer-core';
import { until } from '../e2e/driver/until.ts';

/** What is seen of a page, and its markup. */
export const look = (page: Page) =>
  page.evaluate(() => ({ words: document.body.innerText, markup: document.documentElement.outerHTML }));

/** The same, once the page's own scripts have come to rest. */
export async function settled(page: Page) {
  let last = await look(page);
  await until('a still page', async () => {
    const before = last.markup;
    await new Promise((resolve) => setTimeout(resolve, 500));
    last = await look(page);
    return last.markup === before;
  });
  return last;
}
