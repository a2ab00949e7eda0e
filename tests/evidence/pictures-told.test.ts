import { describe, expect, test } from 'vitest';

import { analyzePage } from '../pages/analyze-page.ts';
import { type Page, pageOf } from '../pages/story.ts';

const credited = (page: Page) =>
  analyzePage(pageOf(page)).report.credits.map(({ name, role }) => (role === 'reporter' ? name : `${name} (${role})`));

/** A row of boxes that the page marks as its byline. */
const row = (...cells: string[]) =>
  `<div class="author" style="display:flex">${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;
const lines = (...cells: string[]) => cells.map((cell) => `<div class="author">${cell}</div>`).join('');

describe('who made the pictures is no reporter', () => {
  test.each<[why: string, page: Page, credits: string[]]>([
    ['the word before the name', { top: row('Piše', 'Ana Horvat', 'Snima', 'Leo Babić') }, ['Ana Horvat']],
    [
      'a drawing, beside who wrote',
      { top: row('By', 'Ana Ruiz', 'Illustrations by', 'Leo Sand') },
      ['Ana Ruiz', 'Leo Sand (producer)'],
    ],
    ['words for pictures of another language', { top: '<p>Text: Ana Ruiz, Fotografie: Leo Sand</p>' }, ['Ana Ruiz']],
    [
      'labels of a language without a folder',
      { top: '<p>Besedilo: Ana Horvat, fotografije: Leo Babić</p>' },
      ['Ana Horvat'],
    ],
    ['a label that nobody knows', { top: '<p>Text: Ana Ruiz, Druck: Leo Sand</p>' }, ['Ana Ruiz']],
    [
      'the word behind the name',
      { top: '<div class="byline"><div>Ana Lindberg</div><div>Leo Sandqvist</div><div>foto</div></div>' },
      ['Ana Lindberg', 'Leo Sandqvist (photographer)'],
    ],
    [
      'the job behind the name',
      { top: `${lines('Ana Ruiz')}<div>Reporter</div>${lines('Leo Sand')}<div>Photographer</div>` },
      ['Ana Ruiz', 'Leo Sand (photographer)'],
    ],
    [
      'the word and the name in a row of their own',
      { top: `${row('Written by', 'Ana Ruiz')}${row('Фото:', 'Лев Приходько')}` },
      ['Ana Ruiz'],
    ],
    [
      'a film',
      { top: lines('by <a href="/a">Ana Ruiz</a>', 'video: <a href="/l">Leo Sand</a>') },
      ['Ana Ruiz', 'Leo Sand (producer)'],
    ],
    [
      'told below the story',
      {
        top: lines('Ana Ruiz, ', 'Leo Sand'),
        below: '<p>Author: Ana Ruiz | Editor: Ida Moor | Photos: Leo Sand</p>',
      },
      ['Ana Ruiz', 'Leo Sand (photographer)', 'Ida Moor (editor)'],
    ],
    [
      'but who wrote as well',
      { top: `<p class="byline">By Ana Ruiz and Leo Sand</p>${row('Photos:', 'Leo Sand')}` },
      ['Ana Ruiz', 'Leo Sand'],
    ],
    ['and who signs alone', { top: `${lines('Ana Ruiz')}<div>Photographer</div>` }, ['Ana Ruiz']],
    [
      'a tab beside the byline says nothing of whom it follows',
      { top: `${lines('Ana Ruiz', 'Leo Sand')}<div>Photos</div>` },
      ['Ana Ruiz', 'Leo Sand'],
    ],
  ])('%s', (_, page, credits) => {
    expect(credited(page)).toEqual(credits);
  });
});
