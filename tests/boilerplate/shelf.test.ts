import { describe, expect, test } from 'vitest';
import { isShelf } from '../../utils/boilerplate/shelf.ts';
import type { Article, Box } from '../../utils/model.ts';
import { type Line, linkLine, plainArticle } from '../pages/plain-article.ts';

const titles = ['Ferry to Tolland Head runs again', 'Why the old pier had to go', 'Mussels are back in the bay'];
type Teaser = Partial<{ title: Line; deck: Line[]; box: Partial<Box> }>;
const textOf = (line: Line | undefined) => (typeof line === 'string' ? line : (line?.text ?? ''));
const headline = (text: string, href = '/n/', more = {}): Line =>
  linkLine(text, `https://pelican-post.example${href}`, { prose: false, tag: 'div', ...more });

/** Whether a box with such teasers is a shelf; each has a linked headline and a day unless it says otherwise. */
const shelf =
  (teasers: readonly Teaser[], before: Line[] = []) =>
  (): boolean => {
    const cards = teasers.map(({ title, deck, box }, i) => ({
      lines: [title ?? headline(titles[i % 3] ?? ''), ...(deck ?? [`${i} March`])],
      box: { tag: 'div', names: 'card', ...box },
    }));
    const lines = cards.flatMap((card) => card.lines);
    const end = textOf(lines.at(-1));
    const article: Article = plainArticle({
      tail: [...before, ...lines],
      groups: [
        [textOf(before[0] ?? lines[0]), end, { names: 'x-shelf' }],
        ...cards.map((card) => [textOf(card.lines[0]), textOf(card.lines.at(-1)), card.box] as const),
      ],
    });
    return isShelf(article, article.boxes.find(({ names }) => names === 'x-shelf') as Box);
  };
const three = (teaser: (i: number) => Teaser): Teaser[] => [0, 1, 2].map(teaser);

describe('teasers in a row', () => {
  test.each<[what: string, is: () => boolean, expected: boolean]>([
    ['three', shelf(three(() => ({}))), true],
    ['two', shelf([{}, {}]), false],
    ['numbered', shelf(three((i) => ({ box: { names: `card-4812${i} x${i}` } }))), true],
    ['called otherwise each', shelf(three((i) => ({ box: { names: ['card', 'box', 'tile'][i] ?? '' } }))), false],
    ['in other elements each', shelf(three((i) => ({ box: { tag: ['div', 'li', 'section'][i] ?? '' } }))), false],
    ['with a picture and no day', shelf(three(() => ({ deck: [], box: { media: 1 } }))), true],
    ['with neither', shelf(three(() => ({ deck: [] }))), false],
    ['of six lines', shelf(three((i) => ({ deck: ['a', 'b', 'c', 'd', 'e'].map((one) => one + i) }))), true],
    ['of seven', shelf(three((i) => ({ deck: ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => one + i) }))), false],
    [
      'of seven, of which one is not seen',
      shelf(
        three((i) => ({
          deck: [{ text: `x${i}`, visible: false }, ...['b', 'c', 'd', 'e', 'f'].map((one) => one + i)],
        })),
      ),
      true,
    ],
    ['with two headlines each', shelf(three((i) => ({ deck: [headline(`Nine more ships of the bay, ${i}`)] }))), false],
    ['of three words', shelf(three((i) => ({ title: headline(`The pier ${i}`) }))), false],
    [
      'of three words in a heading',
      shelf(three((i) => ({ title: headline(`The pier ${i}`, '/n/', { tag: 'h3' }) }))),
      true,
    ],
    ['of two in a heading', shelf(three((i) => ({ title: headline(`Pier ${i}`, '/n/', { tag: 'h3' }) }))), false],
    ['of 160 characters', shelf(three((i) => ({ title: headline(`All of it ${i}${'x'.repeat(149)}`) }))), true],
    ['of more', shelf(three((i) => ({ title: headline(`All of it ${i}${'x'.repeat(150)}`) }))), false],
    [
      'of which half is no link',
      shelf(
        three((i) => ({ title: { ...(headline(`All of it ${i}`) as object), text: `All of it ${i} and now then` } })),
      ),
      false,
    ],
    [
      'to another site',
      shelf(three((i) => ({ title: linkLine(titles[i] ?? '', 'https://coral.example/', { prose: false }) }))),
      false,
    ],
    [
      'under a label',
      shelf(
        three(() => ({})),
        ['Also'],
      ),
      true,
    ],
    [
      'under much more than that',
      shelf(
        three(() => ({})),
        ['So '.repeat(40)],
      ),
      false,
    ],
    [
      'under what nobody sees',
      shelf(
        three(() => ({})),
        [{ text: 'So '.repeat(40), visible: false }],
      ),
      true,
    ],
  ])('%s', (_, is, expected) => expect(is()).toBe(expected));
});
