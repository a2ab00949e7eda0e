import { describe, expect, test } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import type { Page } from '../pages/story.ts';
import { read } from './article-of.ts';

const hiddenTexts = (page: Page) => {
  const { article } = read(page);
  const hidden = new Set(analyze(article).report.boilerplate.flatMap(({ blocks }) => blocks));
  return article.blocks.filter(({ id }) => hidden.has(id)).map(({ text }) => text);
};
const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const linked = (name: string) => `<a href="/people/${name}">${name}</a>`;
const table = (rows: readonly (readonly string[])[], head?: readonly string[]) =>
  `<table>${head ? `<thead>${row(head, 'th')}</thead>` : ''}<tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;
const earnings = table(
  ['Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Wilf Moor'].map((name, i) => [
    `${i + 1}. ${linked(name)}`,
    'Rowing',
    `$${9 - i}0,000,000`,
    `${i + 1}`,
  ]),
  ['Name', 'Sport', 'Total', 'Before'],
);

describe('a table of facts behind the story', () => {
  test.each([
    ['with its heading', `<div class="mod-content"><h4>Top Earners</h4>${earnings}</div>`],
    ['without one', earnings],
  ])('stays %s', (_, below) => {
    const hidden = hiddenTexts({ below });
    expect(hidden).not.toContain('Top Earners');
    expect(hidden.filter((text) => /Rowing|\$|Name/.test(text))).toEqual([]);
  });

  test('is none where it is a layout of teasers, or far below', () => {
    const teasers = table(
      ['wall', 'boat', 'pier'].map((name) => [
        linked(`Why the ${name} of the old harbour had to go in 2031`),
        linked(`How the ${name} of the new harbour came to stay`),
        linked(`Where the ${name} of the next harbour will be seen`),
      ]),
    );
    expect(hiddenTexts({ below: teasers })).toContain('Why the wall of the old harbour had to go in 2031');
  });
});
