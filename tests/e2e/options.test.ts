import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { type ExtensionPage, onExtensionPage } from './driver/extension-page.ts';
import { lend } from './driver/lend.ts';
import { until } from './driver/until.ts';

describe.each(browsers)('the options in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'byline-options-'));
  let byline: BylineBrowser;
  let options: ExtensionPage;

  beforeAll(async () => {
    byline = await lend(name);
  });
  afterAll(async () => {
    await byline?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const openOptions = async () => {
    options = onExtensionPage(await byline.openPage('options.html'));
    await options.page.waitForSelector('.options');
  };
  beforeEach(openOptions);
  afterEach(() => options.page.close());

  const importFile = async (content: unknown) => {
    const path = join(folder, 'byline-settings.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    const picker = (await options.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(path);
  };
  const rows = () => options.page.$$eval('tbody th', (cells) => cells.map((cell) => cell.textContent));

  test('keep a choice', async () => {
    await options.page.click('input[type=radio]:not(:checked)');
    await options.sees('Saved.');
    await options.page.select('.field select', 'dark');
    await until('the dark theme', () => options.page.evaluate(() => document.documentElement.dataset.theme === 'dark'));
    await options.page.close();
    await openOptions();
    expect(await options.page.$$eval('input[type=radio]', (radios) => radios.map((radio) => radio.checked))).toEqual([
      false,
      true,
      false,
    ]);
    expect(await options.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('add a site from an address, change it, remove it, bring it back', async () => {
    await options.page.type('.add input', 'https://www.Paper.example/news?x=1');
    await options.press('Add');
    await until('the row', async () => (await rows()).includes('paper.example'));
    await options.page.select('tbody select', 'always');
    await options.press('Remove the rule for paper.example');
    await options.sees('The rule for paper.example is removed.');
    await until('no row', async () => !(await rows()).includes('paper.example'));
    await options.press('Undo');
    await until('the row again', async () => (await rows()).includes('paper.example'));
    expect(await options.page.$eval('tbody select', (select) => select.value)).toBe('always');
  });

  test('refuse a broken file in words, and change nothing', async () => {
    const before = await rows();
    await importFile('{\n  "application": byline\n}');
    await options.sees('it is not JSON');
    await options.sees('(line');
    await importFile({
      application: 'byline',
      version: 1,
      settings: defaultSettings,
      sites: { 'a.example': { rule: 'on' } },
    });
    await options.sees('sites › a.example › rule');
    expect(await rows()).toEqual(before);
  });

  test('take thousands of sites from a file, and find one of them at once', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`paper${index}.example`, { rule: 'off' }]),
    );
    const corrections = { 'paper1.example': { people: ['Ann Lee'], sources: [] } };
    await importFile({ application: 'byline', version: 1, settings: defaultSettings, sites, corrections });
    await options.sees('Imported, with rules for 5,000 sites.');
    await options.sees('Ann Lee');
    await options.page.type('.find input', 'paper4711');
    await until('one row', async () => String(await rows()) === 'paper4711.example');
  });

  test('reset everything after a second word', async () => {
    await options.press('Reset everything');
    await options.press('Yes, remove all');
    await options.sees('Everything is as on the first day.');
    await options.sees('No site has a rule of its own yet.');
  });

  test('keep the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
