import { describe, expect, test } from 'vitest';
import { families } from '../../utils/boilerplate/data-families.ts';
import { hiddenIn, read } from './article-of.ts';

/** Every word of every family, as it may be part of a name. */
const words = [...new Set(families().flatMap(({ words }) => words.split(' ')))].map((word) => word.replace('*', 's'));

const people = ['an engineer', 'the harbour master', 'a fisherman from Tolland Head', 'her sister', 'the baker'];
const things = ['the eastern wall', 'the price of the stone', 'the road along the shore', 'the boats in the basin'];

/** Invented prose, no two paragraphs alike. */
const paragraph = (n: number) =>
  `On day ${n} ${people[n % people.length]} spoke of ${things[n % things.length]} for an hour, and ${
    people[(n + 2) % people.length]
  } said that ${things[(n + 1) % things.length]} would have to wait until the spring of the year ${1900 + n}.`;

const onOnePage = 320;
const pages = Array.from({ length: Math.ceil(words.length / onOnePage) }, (_, i) =>
  words.slice(i * onOnePage, (i + 1) * onOnePage),
);

/** How a word stands on a paragraph or over it. */
const ways: [way: string, markup: (word: string, text: string) => string][] = [
  ['class of the paragraph', (word, text) => `<p class="${word}">${text}</p>`],
  ['id of the paragraph', (word, text) => `<p id="${word}">${text}</p>`],
  ['class of a section', (word, text) => `<section class="${word}"><p>${text}</p></section>`],
  ['id of a section', (word, text) => `<section id="${word}"><p>${text}</p></section>`],
  ['data-testid of a box', (word, text) => `<div data-testid="Stage.${word}"><p>${text}</p></div>`],
  ['class of an item of a list', (word, text) => `<ul><li class="${word}">${text}</li></ul>`],
  ['class of an answer', (word, text) => `<dl><dt>And then?</dt><dd class="${word}">${text}</dd></dl>`],
  ['class of a quotation', (word, text) => `<blockquote class="${word}"><p>${text}</p></blockquote>`],
  ['class of an entry of a ticker', (word, text) => `<div class="${word}"><h3>17:05</h3><p>${text}</p></div>`],
  ['heading', (word, text) => `<h2>${word.replaceAll('-', ' ')}</h2><p>${text}</p>`],
  [
    'heading and id of a section',
    (word, text) => `<section id="${word}"><h2>${word.replaceAll('-', ' ')}</h2><p>${text}</p></section>`,
  ],
];

describe('prose stays, whatever the elements are called', () => {
  test.each(ways)(
    'every word of every family as %s',
    (_, markup) => {
      const hidden = pages.flatMap((page) => {
        const end = page.map((word, n) => markup(word, paragraph(n))).join('');
        const { article } = read({ end });
        const gone = hiddenIn(article);
        return page.filter((_, n) => article.blocks.some(({ id, text }) => text === paragraph(n) && gone.has(id)));
      });
      expect(hidden).toEqual([]);
    },
    60_000,
  );
});
