import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../utils/article/read-page.ts';
import { furnitureIn } from '../../utils/boilerplate/furniture-in.ts';
import { createHiding } from '../../utils/hiding/hide.ts';
import { createMarks } from '../../utils/hiding/marks.ts';
import type { Boilerplate, Reading } from '../../utils/model.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { expectLinear } from '../growth.ts';

const item = (id: string, blocks: number[], more: Partial<Boilerplate> = {}): Boilerplate => ({
  id,
  kind: 'related',
  rule: 'names:related',
  text: id,
  hidden: true,
  blocks: blocks.map((i) => `b${i}`),
  ...more,
});

const newDocument = () =>
  new JSDOM('<!doctype html><html lang="en"><head></head><body></body></html>', {
    url: 'https://pelican-post.example/news/a',
  }).window.document;
const shared = newDocument();
const open = (body: string, document = shared) => {
  document.body.innerHTML = body;
  const { reading, live } = readPage(document, filedThemes);
  const furniture = new Map(furnitureIn(reading.boxes));
  const onUnmarked = vi.fn();
  const marks = createMarks(document, 'data-byline-ext');
  return {
    document,
    article: reading,
    live,
    onUnmarked,
    hiding: createHiding({ reading, live, furniture }, marks, new WeakMap(), onUnmarked),
  };
};
/** The block that says this. */
const at = (article: Reading, text: string) => article.blocks.findIndex((block) => block.text === text);
/** What the style sheet would leave to be read. */
const shown = (document: Document) => {
  const copy = document.body.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[data-byline-ext]')) element.remove();
  return copy.innerHTML;
};
const hide = (body: string, ...texts: string[]) => {
  const page = open(body);
  page.hiding.apply([
    item(
      'h0',
      texts.map((text) => at(page.article, text)),
    ),
  ]);
  return page;
};

describe('the largest safe element', () => {
  test.each<[why: string, body: string, texts: string[], left: string]>([
    [
      'box and heading with their words',
      '<p>Story</p><div class="x"><h3>Read also</h3><p>Mussels</p></div>',
      ['Read also', 'Mussels'],
      '<p>Story</p>',
    ],
    ['not what holds other text', '<div><p>Story</p><p>Mussels</p></div>', ['Mussels'], '<div><p>Story</p></div>'],
    [
      'not a picture that may be the story’s',
      '<p>Story</p><div><img src="wall.jpg"><p>Share</p></div>',
      ['Share'],
      '<p>Story</p><div><img src="wall.jpg"></div>',
    ],
    [
      'a picture that leads away',
      '<p>Story</p><div><a href="/n"><img src="n.jpg"></a><p>Mussels</p></div>',
      ['Mussels'],
      '<p>Story</p>',
    ],
    [
      'an icon',
      '<p>Story</p><div><img src="f.png" width="16" height="16"><p>Share</p></div>',
      ['Share'],
      '<p>Story</p>',
    ],
    [
      'a picture in a box named as furniture',
      '<p>Story</p><div class="related-posts"><img src="n.jpg"><p>Mussels</p></div>',
      ['Mussels'],
      '<p>Story</p>',
    ],
    [
      'never a counter of the original publisher',
      '<p>Story</p><div><p>Share</p><img src="https://other.example/?republication-pixel=true" width="1"></div>',
      ['Share'],
      '<p>Story</p><div><img src="https://other.example/?republication-pixel=true" width="1"></div>',
    ],
    ['text between line breaks', '<div>One<br>Share this<br>Two</div>', ['Share this'], '<div>One<br>Two</div>'],
    ['the last line, and the breaks before it', '<div>One<br><br>Share this</div>', ['Share this'], '<div>One</div>'],
    [
      'a line of links and words',
      '<div>One<br><b>Read also:</b> <a href="/m">Mussels</a><br><br>Two</div>',
      ['Read also: Mussels'],
      '<div>One<br> Two</div>',
    ],
    [
      'a rule at the end, before and behind what goes',
      '<div><p>Story</p><hr><p>Share</p><hr></div>',
      ['Share'],
      '<div><p>Story</p></div>',
    ],
    ['a rule at the top', '<div><p>Share</p><hr><p>Story</p></div>', ['Share'], '<div><p>Story</p></div>'],
    [
      'one of two rules that meet',
      '<div><p>One</p><hr><p>Share</p><div role="separator"></div><p>Two</p></div>',
      ['Share'],
      '<div><p>One</p><hr><p>Two</p></div>',
    ],
    [
      'no rule between two paragraphs, and none that stood alone before',
      '<div><hr><p>One</p><hr><p>Share</p><p>Two</p><hr></div>',
      ['Share'],
      '<div><hr><p>One</p><hr><p>Two</p><hr></div>',
    ],
    [
      'no cell of a table alone',
      '<table><tbody><tr><td>One</td><td>Share</td></tr></tbody></table>',
      ['Share'],
      '<table><tbody><tr><td>One</td><td></td></tr></tbody></table>',
    ],
  ])('%s', (_, body, texts, left) => {
    const { document, hiding } = hide(body, ...texts);
    expect(shown(document)).toBe(left);
    hiding.restore();
    expect(document.body.innerHTML).toBe(body);
  });
});

describe('furniture without a word', () => {
  const story = ['One', 'Two', 'Three']
    .map(
      (word) =>
        `<p>${word} of the stones came from the quarry at the head of the bay, and the men who cut them have worked there all their lives, as did their fathers before them.</p>`,
    )
    .join('');
  const page = (silent: string) =>
    `<main><article><h1>The last stones of the quarry</h1>${story}${silent}<p>Share this</p></article></main>`;
  test.each<[why: string, silent: string, goes: boolean]>([
    ['share icons', '<div class="article-social"><a href="#f"><svg></svg></a></div>', true],
    ['the place of an advertisement', '<div id="Medium_Rectangle_2"></div>', true],
    [
      'icons in a bar that nobody named, by where one leads',
      '<div class="flex gap-2"><a href="https://x.com/intent/tweet?url=a"><svg><title>X</title></svg></a><button><i></i></button></div>',
      true,
    ],
    [
      '… by what one is called',
      '<ul><li><button aria-label="Share this"><svg></svg></button></li><li></li></ul>',
      true,
    ],
    [
      '… with small pictures for icons',
      '<div><a href="https://pelican.example/sharer?u=a"><img src="f.png" width="16" height="16"></a></div>',
      true,
    ],
    [
      'a word of the story that sends it on',
      '<p>Mussels, they say, <a href="https://wa.me/send?text=a">are never late</a> <a href="/shares/kelp">for supper</a>.</p>',
      false,
    ],
    [
      'a large picture beside such an icon',
      '<div><a href="/share/wall"><img src="wall.jpg" width="640" height="400"></a></div>',
      false,
    ],
    [
      'buttons that go through pictures',
      '<div class="x1"><button><svg></svg></button><button><svg></svg></button></div>',
      false,
    ],
    ['an empty box that could be anything', '<div class="x1"></div>', false],
    ['a picture, whatever it is called', '<div class="share-image"><img src="wall.jpg"></div>', false],
    ['a player in a box for advertisements', '<div class="ad-slot"><iframe src="/film"></iframe></div>', false],
    ['what is called after a shareholder', '<div class="shareholders"></div>', false],
  ])('%s', (_, silent, goes) => {
    const { document, hiding } = hide(page(silent), 'Share this');
    const left = shown(document);
    expect(left.includes(silent)).toBe(!goes);
    expect(left).toContain('Three of the stones');
    hiding.restore();
    expect(document.body.innerHTML).toBe(page(silent));
  });
});

describe('restoring', () => {
  const text = fc.constantFrom('One', ' two ', '\n', 'Share', '…', '', 'a  b');
  const tag = fc.constantFrom('div', 'p', 'span', 'b', 'a', 'ul', 'li', 'h3', 'figure', 'td', 'section');
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      text,
      fc.constantFrom('<br>', '<img src="a.jpg">', '<!-- x -->', '<input name="q">', '<hr>'),
      fc
        .tuple(
          tag,
          fc.constantFrom('', ' class="share"', ' class="related-posts"', ' id="x" data-x=""'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
    ),
  })).node;

  test('leaves any page as it was, whatever was hidden and shown in between', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (nodes, choices) => {
          const { document, article, hiding } = open(nodes.join(''));
          const before = document.documentElement.outerHTML;
          const chosen = article.blocks.flatMap((_, i) => (choices[i] ? [i] : []));
          const half = chosen.length >> 1;
          hiding.apply([item('h0', chosen.slice(0, half)), item('h1', chosen.slice(half), { kind: 'share' })]);
          for (const i of chosen) expect(hiding.isHidden(`b${i}`)).toBe(true);
          hiding.show('h0');
          hiding.hide('h0');
          hiding.restore();
          expect(document.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('hides what it was asked to hide, and nothing that stays', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        (nodes, choices) => {
          const { article, hiding, live } = open(nodes.join(''));
          const chosen = article.blocks.flatMap((_, i) => (choices[i] ? [i] : []));
          const words = shared.body.textContent;
          hiding.apply([item('h0', chosen)]);
          const isGone = (node: Text) => node.data === '' || node.parentElement?.closest('[data-byline-ext]') !== null;
          expect(shared.body.textContent).toBe(words);
          article.blocks.forEach((_, i) => {
            for (const node of live.nodes[i] ?? []) expect(isGone(node)).toBe(chosen.includes(i));
          });
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('single pieces', () => {
  const body = '<p>Story</p><p>Mussels</p><p>Share</p>';

  test('are shown and hidden by id', () => {
    const { document, hiding } = open(body);
    hiding.apply([item('h0', [1]), item('h1', [2], { hidden: false })]);
    expect(shown(document)).toBe('<p>Story</p><p>Share</p>');
    hiding.hide('h1');
    hiding.show('h0');
    hiding.show('no such');
    expect(shown(document)).toBe('<p>Story</p><p>Mussels</p>');
    expect([hiding.isHidden('b1'), hiding.isHidden('b2')]).toEqual([false, true]);
  });

  test('that the page shows again twice are left alone', () => {
    const { document, hiding } = open(body);
    const element = document.querySelectorAll('p')[1] as Element;
    for (const expected of ['hidden', 'hidden', null]) {
      hiding.apply([item('h0', [1])]);
      expect(element.getAttribute('data-byline-ext')).toBe(expected);
      element.removeAttribute('data-byline-ext');
    }
  });

  test('in which somebody types stay', () => {
    const { document, article, hiding } = open('<p>Story</p><form><label>Name</label><input></form>');
    document.querySelector('input')?.focus();
    hiding.apply([item('h0', [at(article, 'Name')])]);
    expect(document.querySelector('[data-byline-ext]')).toBeNull();
  });
});

describe('share bars without a word', () => {
  const bar = '<div class="share-buttons"><a href="#f"><svg></svg></a></div>';
  const page = `<main><h1>Port Ellery votes to rebuild its breakwater</h1>${bar}${'<p>The harbour council of Port Ellery voted on Tuesday to rebuild the eastern breakwater, ending a dispute of eleven years over who should pay for it.</p>'.repeat(3)}<p>Mussels</p></main>`;
  const isHidden = (document: Document) => document.querySelector('.share-buttons')?.hasAttribute('data-byline-ext');

  test('go with the rest', () => {
    const { document, article, hiding } = open(page);
    hiding.apply([item('h0', [at(article, 'Mussels')])]);
    expect(isHidden(document)).toBe(true);
  });

  test('stay where the reader keeps their kind, and where nothing is hidden', () => {
    const { document, article, hiding } = open(page);
    hiding.apply([]);
    expect(isHidden(document)).toBe(false);
    hiding.apply([item('h0', [at(article, 'Mussels')]), item('h1', [], { kind: 'share', hidden: false })]);
    expect(isHidden(document)).toBe(false);
  });
});

describe('pointing at a block', () => {
  afterEach(() => vi.useRealTimers());

  test('shows it, marks it, and takes the mark off again', () => {
    vi.useFakeTimers();
    const { document, hiding } = open('<p>Story</p><p>Mussels</p>');
    const before = document.documentElement.outerHTML;
    const scroll = vi.fn();
    // jsdom has no layout to scroll.
    Object.assign(Element.prototype, { scrollIntoView: scroll });
    hiding.apply([item('h0', [1])]);
    expect(hiding.reveal('b1')).toBe(true);
    expect(scroll).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('p')[1]?.getAttribute('data-byline-ext')).toBe('marked');
    vi.advanceTimersByTime(5000);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(hiding.reveal('b9')).toBe(false);
  });
});

test.each<[what: string, size: number, body: (size: number) => string]>([
  ['words in words', 60, (size) => `<div>${'<b>Share '.repeat(size)}${'</b>'.repeat(size)}<p>Story</p></div>`],
  ['words beside words', 300, (size) => `<div><i>${'Share <b></b>'.repeat(size)}</i><p>Story</p></div>`],
  ['lines', 100, (size) => `<div>${'Share<br>Share<p>Story</p>'.repeat(size)}</div>`],
  ['pictures', 200, (size) => `<div>${'<img src="a.jpg"><p>Share</p>'.repeat(size)}</div>`],
])(
  'a page of %s is hidden in a time that grows no faster than it does',
  (_, size, body) => {
    const pages = new Map([size, 4 * size, Math.ceil(size / 8)].map((of) => [of, open(body(of), newDocument())]));
    expectLinear((of) => {
      const { article, hiding } = pages.get(of) as ReturnType<typeof open>;
      hiding.apply([
        item(
          'h0',
          article.blocks.flatMap(({ text }, i) => (text === 'Story' ? [] : [i])),
        ),
      ]);
    }, size);
  },
  60_000,
);

describe('where somebody begins to write', () => {
  const body = '<main><p>Story</p><div>Share<p>Story</p></div><p>Mussels</p></main>';
  const begin = (turn: (document: Document) => void) => {
    const { document, article, hiding, onUnmarked } = open(body, newDocument());
    hiding.apply([item('h0', [at(article, 'Share'), at(article, 'Mussels')])]);
    expect(shown(document)).toBe('<main><p>Story</p><div><p>Story</p></div></main>');
    turn(document);
    hiding.sweep();
    return { document, hiding, onUnmarked };
  };

  test.each<[what: string, turn: (document: Document) => void, left: string]>([
    ['nowhere, all stays hidden', () => {}, '<main><p>Story</p><div><p>Story</p></div></main>'],
    [
      'nothing of ours stays',
      (document) => document.querySelector('main')?.setAttribute('contenteditable', 'true'),
      '<main contenteditable="true"><p>Story</p><div>Share<p>Story</p></div><p>Mussels</p></main>',
    ],
    ['in all of it, neither', (document) => Object.assign(document, { designMode: 'on' }), body],
    [
      'what stands elsewhere stays hidden',
      (document) => document.querySelector('div')?.setAttribute('contenteditable', ''),
      '<main><p>Story</p><div contenteditable="">Share<p>Story</p></div></main>',
    ],
  ])('%s', (_, turn, left) => {
    const { document } = begin(turn);
    expect(shown(document)).toBe(left);
  });

  test('who holds the style sheet hears of it, and the page is restored', () => {
    const { document, hiding, onUnmarked } = begin((page) => Object.assign(page, { designMode: 'on' }));
    expect(onUnmarked).toHaveBeenCalledOnce();
    expect(hiding.isMarked()).toBe(false);
    hiding.restore();
    expect(document.body.innerHTML).toBe(body);
  });
});

test('a column that moves into another document is restored there', () => {
  const body = '<main><p>Story</p><div>Share<p>Story</p></div><p>Mussels</p></main>';
  const { document, article, hiding } = open(body, newDocument());
  hiding.apply([item('h0', [at(article, 'Share'), at(article, 'Mussels')])]);
  const other = newDocument();
  other.body.append(document.querySelector('main') as Element);
  hiding.restore();
  expect(other.body.innerHTML).toBe(body);
});
