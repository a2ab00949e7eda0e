import { expect, test } from 'vitest';

import { analyzePage } from '../pages/analyze-page.ts';
import { pageOf } from '../pages/story.ts';

const author = (name: string, house: string) =>
  `<div class="author" style="display:flex"><a href="/author/x">${name}</a><span>${house}</span></div>`;
const top = author('Ana Ruiz', 'PP') + author('Leo Sand', 'ProPublica');

test("a story of the site's own reporter and another house's is no copy, and the site's initials are no house", () => {
  const { verdict, credits, organizations } = analyzePage(pageOf({ top })).report;
  expect(verdict.status).toBe('original');
  expect(credits.map(({ name, outlet }) => [name, outlet])).toEqual([
    ['Ana Ruiz', undefined],
    ['Leo Sand', 'ProPublica'],
  ]);
  expect(organizations).not.toContain('PP');
});

test('a story of another house alone is', () => {
  const { verdict } = analyzePage(pageOf({ top: author('Leo Sand', 'ProPublica') })).report;
  expect(verdict).toMatchObject({ status: 'syndicated', source: 'ProPublica' });
});
