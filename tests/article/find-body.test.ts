import { describe, expect, test } from 'vitest';
import { findBody } from '../../utils/article/find-body.ts';
import { el, type Node, plainTree } from '../pages/plain-tree.ts';

const address = 'https://coralcourier.example/2031/05/breakwater';
const said = 'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern wall, after years of dispute.';
const paragraphs = (count: number, start = said) =>
  Array.from({ length: count }, (_, i) => el('p', `${start} It was vote number ${i + 1}, said Ines Okafor.`));
const link = (text: string, href = 'https://coralcourier.example/other') => ({
  links: [{ text, href }],
  linkChars: text.length,
});
const linked = (tag: string, text: string, href?: string) => el(tag, text, '', link(text, href));
const links = (count: number, tag = 'li', href?: string) =>
  Array.from({ length: count }, (_, i) =>
    linked(tag, `Ferry line number ${i + 1} adds a crossing in the evening`, href),
  );

/** The first words of the blocks that read as the body. */
function bodyOf(inside: readonly Node[]): string[] {
  const { blocks, boxes } = plainTree(inside);
  const body = findBody(blocks, boxes, address);
  return blocks.filter((_, i) => body[i]).map(({ text }) => text.split(' ').slice(0, 3).join(' '));
}
const story = (count: number) => Array.from({ length: count }, () => 'The harbour council');

describe('the body', () => {
  test.each<[what: string, page: Node[], body: string[]]>([
    [
      'is the element that paragraphs speak for',
      [
        el('div', links(8), 'top'),
        el('div', [el('div', paragraphs(5), 'x1')], 'x0'),
        el('div', paragraphs(1, 'Sign up for the letter that we send.'), 'x2'),
      ],
      story(5),
    ],
    [
      'goes on in neighbours that are nearly as good',
      [el('div', [el('div', paragraphs(4), 'x1'), el('div', links(1, 'p'), 'x2'), el('div', paragraphs(3), 'x3')])],
      story(7),
    ],
    [
      'gathers several that are as good: a paragraph in each',
      [
        el(
          'div',
          Array.from({ length: 6 }, () => el('div', [el('div', paragraphs(2))])),
        ),
      ],
      story(12),
    ],
    [
      'is told part by part, each in a box of its own',
      [
        el(
          'article',
          [3, 1, 2, 4, 1].map((count) => el('section', [el('div', paragraphs(count))])),
        ),
      ],
      story(11),
    ],
    [
      'begins with a lead in a box of its own',
      [el('article', [el('div', [el('p', said.repeat(2))]), el('div', paragraphs(5)), el('div', [el('p', said)])])],
      story(6),
    ],
    [
      'is not what the page does not show, however much of it',
      [
        el('div', paragraphs(4)),
        el(
          'div',
          [
            el(
              'div',
              paragraphs(9).map((hidden) => ({ ...hidden, more: { visible: false } })),
            ),
          ],
          'x1',
        ),
      ],
      story(4),
    ],
    [
      'is not a column of teasers that lead away',
      [
        el('div', [el('div', paragraphs(4))]),
        el('div', [
          el(
            'div',
            Array.from({ length: 9 }, () => linked('p', said)),
          ),
        ]),
      ],
      story(4),
    ],
    [
      'begins below its headline: decks of other stories stand above',
      [
        el('div', [
          el('div', [el('p', 'The ferry line adds a crossing in the evening. '.repeat(6))]),
          el('h1', 'Port Ellery votes'),
          el('div', paragraphs(4)),
        ]),
      ],
      story(4),
    ],
    [
      'has a paragraph beside it, but none that leads away',
      [
        el('div', [
          el('p', 'Years of dispute.'),
          el('div', paragraphs(4)),
          el('p', 'See the ferry lines.', '', link('ferry lines')),
          el('p', said, '', link(said.slice(0, 60))),
          el('p', said),
        ]),
      ],
      ['Years of dispute.', ...story(5)],
    ],
    [
      'is not the list of references, whatever stops they have',
      [
        el('section', [el('div', paragraphs(4))]),
        el('section', [
          el('div', [
            el('ol', [el('li', paragraphs(6, 'Okafor, I., Reed, T., Holt, A., Rivas, M., A wall, a quay.'))]),
          ]),
        ]),
      ],
      story(4),
    ],
    [
      'in a script of dense signs stays within its box, whatever the footer says',
      [
        el(
          'div',
          Array.from({ length: 6 }, () =>
            el('p', '珊瑚新聞社三日報導，港口議會表決通過重建防波堤，工程將於秋季開始，費用四千萬元。'),
          ),
        ),
        el('div', [el('p', 'All rights reserved by the Coral Courier and all those who work for it. '.repeat(3))]),
      ],
      Array.from(
        { length: 6 },
        () => '珊瑚新聞社三日報導，港口議會表決通過重建防波堤，工程將於秋季開始，費用四千萬元。',
      ),
    ],
    [
      'has its headings, and what has no name',
      [el('div', [el('h2', 'What was said'), ...paragraphs(4), el('div', 'A wall of stone')])],
      ['What was said', ...story(4), 'A wall of'],
    ],
    [
      'leaves out lists of links, forms, asides and captions of galleries',
      [
        el('div', [
          ...paragraphs(3),
          el('ul', links(5)),
          { ...el('form', [el('p', 'Your address')]), fields: 2 },
          el('aside', paragraphs(1, 'See also.')),
          el('div', [el('div', 'The wall, seen from the quay in the evening', 'caption')], 'gallery'),
          ...paragraphs(3),
        ]),
      ],
      story(6),
    ],
    [
      'keeps the contents of the story: links to places on the page',
      [el('div', [...paragraphs(2), el('ul', links(4, 'li', `${address}#part`)), ...paragraphs(2)])],
      [...story(2), ...Array.from({ length: 4 }, () => 'Ferry line number'), ...story(2)],
    ],
    [
      'keeps a paragraph with a link in it',
      [el('div', [...paragraphs(3), el('div', [el('p', said, '', link(said.slice(0, 20)))], 'x')])],
      story(4),
    ],
    [
      'is not the comments, however long they are, if their names say so',
      [
        el('div', paragraphs(4), 'entry-content'),
        el('div', [el('div', paragraphs(5, 'I lived beside that wall.'), 'comment-list')], 'comments'),
      ],
      story(4),
    ],
    [
      'is found where everything has the name of a form or a share bar',
      [el('div', [el('div', paragraphs(3), 'share-box')], 'widget')],
      story(3),
    ],
    [
      'of a page without prose is whatever there is',
      [el('ul', links(3))],
      Array.from({ length: 3 }, () => 'Ferry line number'),
    ],
  ])('%s', (_, page, body) => {
    expect(bodyOf(page)).toEqual(body);
  });

  test('of an empty page is nothing', () => {
    expect(findBody([], [], address)).toEqual([]);
  });
});
