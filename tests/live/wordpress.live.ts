import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../utils/model.ts';
import { browsers } from '../e2e/browsers.ts';
import { askBackground, askTab, store, tabIdOf } from '../e2e/driver/ask.ts';
import type { BylineBrowser } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { countHidden } from '../e2e/driver/marks.ts';
import { until } from '../e2e/driver/until.ts';
import { paragraphs } from '../pages/story.ts';
import { look, settled } from './settled.ts';
import { missingForWordPress, startWordPress, type WordPress } from './start-wordpress.ts';

const themes = ['twentytwentyone', 'twentytwentythree'];
const missing = missingForWordPress(themes);
if (missing) console.log(`skipped: WordPress, since ${missing} is not here (see README.md)`);

const title = 'Port Ellery votes to rebuild its breakwater';
const around = ['Related articles', 'Sign up for our newsletter', 'It was about time', 'Share this'];
describe.skipIf(missing !== undefined)('WordPress', () => {
  let wordpress: WordPress;
  beforeAll(async () => {
    wordpress = await startWordPress({
      title,
      paragraphs: paragraphs.map((text, i) => (i ? text : `PORT ELLERY (AP) — ${text}`)),
    });
  }, 120_000);
  afterAll(() => wordpress?.stop());

  describe.each(browsers)('in %s', (name) => {
    let byline: BylineBrowser;
    let helper: Page;
    const rule = (defaultRule: string) =>
      store(helper, { settings: { version: 1, at: Date.now(), settings: { defaultRule } } });
    const open = async () => {
      const page = await byline.browser.newPage();
      await page.goto(wordpress.url, { waitUntil: 'load' });
      return page;
    };
    beforeAll(async () => {
      byline = await launch(name);
      helper = await byline.openPage('options.html');
    });
    afterAll(() => byline?.close());

    test.each(themes)('a copied story in %s', async (theme) => {
      wordpress.wear(theme);
      await rule('off');
      const plain = await open();
      const before = await settled(plain);
      await plain.close();
      for (const text of [...around, ...paragraphs]) expect(before.words).toContain(text);

      await rule('auto');
      const page = await open();
      await until('cleaning', async () => (await countHidden({ page })) > 0);
      const id = await tabIdOf(helper, page);
      expect(await askBackground(helper, 'ensureEngine', id)).toBe('ready');
      const report = (await askTab(helper, id, 'getReport')) as PageReport;
      expect(report.verdict.source).toBe('The Associated Press');
      expect([report.host, report.title]).toEqual(['Pelican Post', title]);
      expect(report.credits.map((credit) => credit.name)).toEqual(['Ida Brandt']);
      const { words } = await look(page);
      for (const text of paragraphs) expect(words).toContain(text);
      for (const text of around) expect(words).not.toContain(text);
      await askTab(helper, id, 'setCleaned', false);
      expect((await settled(page)).markup).toBe(before.markup);
      await page.close();
    });

    test('leaves the console silent', async () => {
      expect(await byline.complaints()).toEqual([]);
    });
  });
});
