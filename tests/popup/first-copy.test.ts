import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFirstCopy } from '../../entrypoints/popup/first-copy.ts';
import { frontPageReport, originalReport, scrapedReport, wireReport } from '../components/reports.ts';

const tab = { id: 7, hostname: 'newsmirror.example', isPrivate: false };
const { boilerplate } = originalReport;

beforeEach(() => {
  fakeBrowser.reset();
});

test('the first cleaned copy is the first once', async () => {
  expect(await isFirstCopy(tab, scrapedReport)).toBe(true);
  expect(await isFirstCopy(tab, wireReport)).toBe(false);
});

test.each([
  ['an original', tab, originalReport],
  ['a copy on which nothing is hidden', tab, { ...wireReport, boilerplate }],
  ['no article', tab, frontPageReport],
  ['the sample', { id: 7, isPrivate: false }, scrapedReport],
  ['a copy in a private window', { ...tab, isPrivate: true }, scrapedReport],
])('%s is not yet the first, and leaves nothing behind', async (_, here, report) => {
  expect(await isFirstCopy(here, report)).toBe(false);
  expect(await browser.storage.local.get()).toEqual({});
});
