import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import { findDamage } from '../../utils/damage/find-damage.ts';
import { openPage } from '../../utils/hiding/page-session.ts';
import { summarize } from '../../utils/summary/summarize.ts';
import { brain } from '../pages/brain.ts';
import { htmlOf, ownUrl } from '../pages/story.ts';

vi.hoisted(() => vi.resetModules());
vi.mock('../../utils/analyze.ts', { spy: true });
vi.mock('../../utils/damage/find-damage.ts', { spy: true });
vi.mock('../../utils/summary/summarize.ts', { spy: true });
afterAll(() => vi.resetModules());
beforeEach(() => {
  for (const work of [analyze, findDamage, summarize]) vi.mocked(work).mockClear();
});

const counts = () => [analyze, findDamage, summarize].map((work) => vi.mocked(work).mock.calls.length);

function open() {
  const { window } = new JSDOM(
    htmlOf({ end: '<p><a href="https://coral-courier.example/a.html">Source link</a></p>' }),
    {
      url: ownUrl,
    },
  );
  const sheet = { attribute: 'data-byline-ext', put: async () => {}, take: () => {} };
  return openPage(window.document, { brain, sheet, onChange: () => {} });
}

test('report, damage and summary are worked out once a page, however often the popup asks', async () => {
  const page = open();
  await page.follow('auto', []);
  // nobody has looked yet
  expect(counts()).toEqual([1, 0, 0]);
  // one popup on a page, and another in a tab
  const [report] = await Promise.all([page.report(3), page.report(3)]);
  for (const sentences of [1, 5, 3, undefined]) await page.report(sentences);
  const [piece] = report.boilerplate;
  for (const isHidden of [false, true]) await page.setHidden(piece?.id ?? '', isHidden);
  for (const isCleaned of [false, true]) await page.setCleaned(isCleaned);
  await page.toggleCleaned();
  await page.follow('always', []);
  const last = await page.report(2);
  expect([last.summary.length, last.words.story > 100]).toEqual([2, true]);
  expect(counts()).toEqual([1, 1, 1]);
  page.close();
});

test('of another page they are worked out anew', async () => {
  for (const page of [open(), open()]) {
    await page.report();
    page.close();
  }
  expect(counts()).toEqual([2, 2, 2]);
});
