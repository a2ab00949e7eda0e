import { expect, test } from 'vitest';
import { readPage } from '../../utils/article/read-page.ts';
import { boundedReport } from '../../utils/desk/bounded-report.ts';
import { judgePage } from '../../utils/desk/judge-page.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { type Page, pageOf } from '../pages/story.ts';

const judged = async (page: Page) =>
  (await judgePage(readPage(pageOf(page), filedThemes).reading, () => Promise.reject(new Error('all built in'))))
    .report;
const plain = await judged({ top: '<p class="byline">By Ana Ruiz</p>' });
const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

test.each([
  ['an override', 'By \u202eAna Ruiz\u202c'],
  ['marks of direction', 'By \u200fAna\u200e Ruiz\u061c'],
  ['an isolate', '\u2067By Ana Ruiz\u2069'],
  ['controls', 'By \u0007Ana \u009bRuiz'],
])('a name behind %s is read, and told without it', async (_, byline) => {
  const title = `Boats \u202eraise\u200f fees`;
  const report = await judged({ title, top: `<p class="byline">${byline}</p>`, below: `<p>\u202d${byline}</p>` });
  expect(report.credits.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(report.title).toBe('Boats raise fees');
  expect(JSON.stringify(report)).not.toMatch(controls);
});

test('joiners stay: they are how Persian is written', async () => {
  const report = await judged({ lang: 'fa', title: 'کشتی\u200cها به راه افتادند و بندر باز شد' });
  expect(report.title).toContain('\u200c');
});

test.each([
  ['https://pelican-post.example@coral.example/a', 'https://coral.example/a'],
  ['https://ana:secret@coral.example/a', 'https://coral.example/a'],
  ['https://coral.example/a?b=1#c', 'https://coral.example/a?b=1#c'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/a', undefined],
  [`https://coral.example/${'a'.repeat(3_000)}`, undefined],
])('the original at %.40s is %s', (originalUrl, shown) => {
  const { verdict } = boundedReport({ ...plain, verdict: { ...plain.verdict, originalUrl, originalKind: 'original' } });
  expect(verdict.originalUrl).toBe(shown);
  expect(verdict.originalKind).toBe(shown && 'original');
});

test.each([
  ['https://ana:secret@coral.example/ana', 'https://coral.example/ana'],
  [`https://coral.example/${'a'.repeat(1_500)}`, `https://coral.example/${'a'.repeat(1_500)}`],
  ['javascript:alert(1)', undefined],
])('the author’s own page at %.40s is %s', (page, shown) => {
  const { credits } = boundedReport({ ...plain, credits: plain.credits.map((credit) => ({ ...credit, page })) });
  expect(credits.map((credit) => credit.page)).toEqual([shown]);
});

test('no text and no list is without end', () => {
  const [credit] = plain.credits;
  const report = boundedReport({
    ...plain,
    title: 'a'.repeat(1e6),
    credits: Array.from({ length: 5_000 }, () => ({
      ...(credit as NonNullable<typeof credit>),
      name: 'Ana '.repeat(1e4),
    })),
  });
  expect(JSON.stringify(report).length).toBeLessThan(500_000);
});
