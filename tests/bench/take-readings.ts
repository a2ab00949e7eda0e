/**
 * npm run bench:read -- --corpus FOLDER [--corpus FOLDER] --out FOLDER
 *
 * Reads every page of a corpus in a real Chromium, and keeps what the page would send to the background (one JSON file a page), so that whatever judges it
 * can be measured again in seconds, without a browser: see judge-readings.ts. To be taken anew when reading changes. With --disguise names,
 * head or tags each page lacks that (see in-page/disguise.ts): how much of what is found goes with it tells how much hangs on it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/driver/launch.ts';
import { stage } from '../e2e/driver/stage.ts';
import { bundle } from './bundle.ts';
import { loadCorpus } from './corpus.ts';
import type { Disguise } from './in-page/disguise.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: ['../shared/corpus/pages'] },
    out: { type: 'string', default: 'out/readings' },
    disguise: { type: 'string' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

mkdirSync(values.out, { recursive: true });
const pages = loadCorpus(values.corpus);
const read = await bundle('read');
const disguise = values.disguise && (await bundle('disguise'));
const byline = await launch('chromium', { extensionDir: values.extension });
// on a slow machine it would have hidden something before the page is read
await byline.switchOff();
try {
  let next = 0;
  const work = async () => {
    const page = await byline.browser.newPage({ type: 'window' });
    const show = await stage(page);
    for (let i = next++; i < pages.length; i = next++) {
      const { id, url, html } = pages[i] as (typeof pages)[number];
      show({ [url]: html });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      if (disguise) {
        await page.evaluate(disguise);
        await page.evaluate((as) => bylineDisguise(as), values.disguise as Disguise);
      }
      await page.evaluate(read);
      writeFileSync(join(values.out, `${id}.json`), await page.evaluate(() => bylineRead()));
    }
  };
  await Promise.all([work(), work()]);
} finally {
  await byline.close();
}
console.log(`${pages.length} pages read into ${values.out}`);
