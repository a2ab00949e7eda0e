import { describe, expect, test } from 'vitest';
import { boxesBeyond } from '../../utils/boilerplate/beyond-column.ts';
import { findBoilerplate } from '../../utils/boilerplate/find-boilerplate.ts';
import { labelKinds } from '../../utils/boilerplate/label-kinds.ts';
import type { Box } from '../../utils/model.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { readArticle } from '../pages/read-article.ts';
import { pageOf, paragraphs } from '../pages/story.ts';
import { nothingKnown } from './article-of.ts';

const list =
  '<ul><li><a href="/n/1">Ferry to Tolland Head runs again</a></li><li><a href="/n/2">Why the old pier had to go</a></li></ul>';
const comment = (words: string) =>
  `<div class="c"><b>gull</b> <i>3 March 2026 at 6:31 am</i><p>${words}</p><a href="#r">Reply</a></div>`;

const shelf = (tag: string) =>
  `<div class="x2">${['Ferry to Tolland Head runs again', 'Why the old pier had to go', 'Mussels are back in the bay']
    .map((title) => `<${tag} class="k"><h3><a href="/n/${title.length}">${title}</a></h3><p>3 March</p></${tag}>`)
    .join('')}</div>`;

/** What stands behind <main>, beside the site's header and footer, and what of it goes. */
const table: [why: string, markup: string, kinds: string[]][] = [
  ['related stories by their name', `<section class="related-posts">${list}</section>`, ['related']],
  ['related stories by their heading', `<section class="x1"><h3>Related posts</h3>${list}</section>`, ['related']],
  [
    'comments',
    `<div id="comments"><h3>Comments</h3>${comment('Nobody asked the gulls, who have lived on that wall for a hundred years and will not like it.')}${comment('Three years of lorries past the school, and the same men will complain about the noise again.')}</div>`,
    ['comments'],
  ],
  [
    'related stories in a section without a name, in a language that we do not know',
    `<section><aside class="kb-related-links"><h4>Saistītie raksti</h4>${list}</aside></section>`,
    ['related'],
  ],
  [
    'the site’s footer in a section without a name',
    `<section><div class="site-footer related"><h3>Related posts</h3>${list}</div></section>`,
    [],
  ],
  [
    'what an exchange of teasers puts there',
    '<div class="outbrain ob-1"><div>Scelti per te</div><div><a href="/o/1">Chiude la fontana, riapre il dibattito</a></div></div>',
    ['related'],
  ],
  ['a list that nobody calls anything', `<section class="x1">${list}</section>`, []],
  ['teasers in a row that nobody calls anything', shelf('div'), ['related']],
  ['the same under a heading in a box of its own', `<div><h2>Auch gelesen</h2></div>${shelf('article')}`, ['related']],
  [
    'columns of links to the parts of the site',
    `<div class="x3">${['About', 'Legal', 'Help'].map((title) => `<div class="k"><h4>${title}</h4><a href="/${title}">${title} us</a></div>`).join('')}</div>`,
    [],
  ],
  ['a footer with a list', `<footer class="related-links"><h3>Related posts</h3>${list}</footer>`, []],
  [
    'related stories in the footer of the post',
    `<div class="row single-footer"><h3>Related posts</h3>${list}</div>`,
    ['related'],
  ],
  ['a side bar', `<div class="site-footer related"><h3>Related posts</h3>${list}</div>`, []],
];

describe('what stands behind the column', () => {
  test.each(table)('%s', (_, markup, kinds) => {
    const document = pageOf({});
    document.querySelector('main')?.insertAdjacentHTML('afterend', markup);
    const { article } = readArticle(document, filedThemes);
    const { boilerplate } = findBoilerplate(article, nothingKnown);
    expect(boilerplate.map(({ kind }) => kind)).toEqual(kinds);
  });
});

/** What stands in <main> behind the article, in an element with the role of an aside, and what of it goes. */
const asides: typeof table = [
  ['teasers under a heading', `<aside><header>Derniers articles</header>${shelf('div')}</aside>`, ['related']],
  [
    'a shelf by its name',
    `<div class="single-widgets"><aside class="related-posts">${list}</aside></div>`,
    ['related'],
  ],
  ['a list that nobody calls anything', list, []],
];

describe('asides behind the story in the column', () => {
  const goneIn = (markup: string) => {
    const document = pageOf({ lang: 'fr' });
    document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
    return findBoilerplate(readArticle(document, filedThemes).article, nothingKnown).boilerplate.map(
      ({ kind }) => kind,
    );
  };
  test.each(asides)('%s', (_, markup, kinds) =>
    expect(goneIn(`<section class="widget-area" role="complementary">${markup}</section>`)).toEqual(kinds),
  );
  test.each(asides)('%s, in a side bar', (_, markup) =>
    expect(goneIn(`<section class="sidebar" role="complementary">${markup}</section>`)).toEqual([]),
  );
});

describe('boxes that belong to the article', () => {
  const title = 'Port Ellery votes to rebuild its breakwater';
  const related = { names: 'related-posts' };
  const box = (first: string, last: string, more: Partial<Box> = {}) => [first, last, more] as const;
  const found = (page: PlainPage, column: number) => () => [
    ...new Set(
      boxesBeyond({ ...plainArticle(page), column }, labelKinds('en')).map(({ first, last }) => `${first}-${last}`),
    ),
  ];
  /** Behind a column that ends with the story, whose last paragraph is block 5. */
  const behind = (tail: readonly Line[], ...groups: readonly ReturnType<typeof box>[]) =>
    found({ tail, groups: [box(title, paragraphs.at(-1) ?? ''), ...groups] }, 2);
  const heading = (text: string, tag = 'h2'): Line => ({ text, tag, prose: false });

  test.each<[what: string, found: () => string[], is: string[]]>([
    ['by their name', behind(['a', 'b'], box('a', 'b', related)), ['6-7']],
    ['by no name', behind(['a', 'b'], box('a', 'b')), []],
    ['by a name of something else', behind(['a', 'b'], box('a', 'b', { names: 'breadcrumbs' })), []],
    ['by their label', behind(['Read also', 'b'], box('Read also', 'b')), ['6-7']],
    [
      'by a label below what nobody sees',
      behind([{ text: 'x', visible: false }, 'Read also', 'b'], box('x', 'b')),
      ['6-8'],
    ],
    ['by a label of something else', behind(['Back to top', 'b'], box('Back to top', 'b')), []],
    ['by the heading above', behind([heading('Read also'), 'a', 'b'], box('a', 'b')), ['6-6', '7-8']],
    ['by a line above', behind(['The wall', 'a', 'b'], box('a', 'b')), []],
    [
      'a heading in a box of its own, and the box that it heads',
      behind([heading('The wall'), 'a', 'b'], box('a', 'b', related)),
      ['6-6', '7-8'],
    ],
    [
      'a heading with a line, and a box',
      behind([heading('The wall'), 'x', 'a', 'b'], box('The wall', 'x'), box('a', 'b', related)),
      ['8-9'],
    ],
    ['a heading, a line and a box', behind([heading('The wall'), 'x', 'a', 'b'], box('a', 'b', related)), ['8-9']],
    ['the page’s own title and a box', behind([heading('The wall', 'h1'), 'a', 'b'], box('a', 'b', related)), ['7-8']],
    ['the site’s footer', behind(['a', 'b'], box('a', 'b', { ...related, tag: 'footer' })), []],
    ['the site’s menu', behind(['a', 'b'], box('a', 'b', { ...related, tag: 'nav' })), []],
    ['a side bar beside the column', behind(['a', 'b'], box('a', 'b', { ...related, beside: true })), []],
    [
      'advertisements that a theme names',
      behind(['a', 'b'], box('a', 'b', { furniture: { kind: 'ad', theme: 'gull' } })),
      ['6-7'],
    ],
    ['advertisements by their name', behind(['a', 'b'], box('a', 'b', { names: 'ad' })), []],
    [
      'in a section without a name',
      behind(['a', 'b'], box('a', 'b', { tag: 'section' }), box('a', 'b', related)),
      ['6-7'],
    ],
    [
      'above the story',
      found({ above: ['a', 'b'], groups: [box('a', 'b', related), box(title, paragraphs[4] ?? '')] }, 4),
      [],
    ],
    ['none where there is no column', found({ tail: ['a', 'b'], groups: [box('a', 'b', related)] }, -1), []],
  ])('%s', (_, boxes, is) => expect(boxes()).toEqual(is));

  const aside = { names: 'related-posts complementary' };
  const link = linkLine('Ferry to Tolland Head runs again', '/n/1', { prose: false });
  test.each<[what: string, page: PlainPage, is: string[]]>([
    ['an aside behind the story', { tail: ['a', 'b'], groups: [box('a', 'b', aside)] }, ['6-7']],
    [
      'an aside in the story',
      {
        body: [...paragraphs.slice(0, 2), link, 'b', ...paragraphs.slice(2)],
        groups: [box('Ferry to Tolland Head runs again', 'b', aside)],
      },
      [],
    ],
    ['what is no aside', { tail: ['a', 'b'], groups: [box('a', 'b', related)] }, []],
    [
      'an aside that is a side bar',
      { tail: ['a', 'b'], groups: [box('a', 'b', { names: 'side-bar related-posts complementary' })] },
      [],
    ],
    [
      'a box in an aside',
      { tail: ['x', 'a', 'b'], groups: [box('x', 'b', { names: 'complementary' }), box('a', 'b', related)] },
      ['7-8'],
    ],
  ])('in the column, %s', (_, page, is) => expect(found(page, 1)()).toEqual(is));
});
