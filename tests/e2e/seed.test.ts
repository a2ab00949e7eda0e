import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { expectCleaned, expectReport, readExpected } from './expected.ts';
import { expectFirstView } from './first-view.ts';

// The page that the project began with is real news and therefore not part of it.
const folder = '../shared/seed';
const isHere = existsSync(`${folder}/news7f.html`);
if (!isHere) console.log(`${folder} is not here: its page is not tested.`);
const url = 'https://news7f.example/diplomacy-quickens-to-halt-ukraine-war-or-stop-its-expansion/';

describe.runIf(isHere).each(browsers)('the seed page in %s', (name) => {
  const source = isHere ? readFileSync(`${folder}/news7f.html`, 'utf8') : '';
  let byline: BylineBrowser;
  let tab: Tab;

  beforeAll(async () => {
    byline = await lend(name);
    tab = await openTab(byline, await byline.openPage('options.html'), { [url]: source }, url);
  });
  afterAll(() => byline?.close());

  test('is cleaned, and every paragraph kept', async () => {
    await tab.cleaned();
    await expectCleaned(tab, readExpected(`${folder}/expected.json`));
  });

  test('yields everything that is expected of it', async () => {
    expectReport(await tab.report(), readExpected(`${folder}/expected.json`));
  });

  test('has its answer, its people and the story in short in the first view of the popup', async () => {
    await expectFirstView(byline, tab.id);
  });

  test('is restored byte for byte', async () => {
    await tab.ask('setCleaned', false);
    expect(await isUntouched(tab, source)).toBe(true);
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
