import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../utils/boilerplate/find-boilerplate.ts';
import type { BoilerplateKind } from '../../utils/model.ts';
import { type Page, paragraphs } from '../pages/story.ts';
import { nothingKnown, read } from './article-of.ts';

const onward = '<p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>';
const author = '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">';
const times = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('');
const titles = ['Ferry to Tolland Head runs again', 'Why the old pier had to go', 'Mussels are back in the bay'];

/** What the fragment is, the page, and what goes: its kind and its words in page order. No names of elements that say anything. */
const table: [what: string, page: Page, gone: [BoilerplateKind, string][]][] = [
  [
    'teasers whose headline is a link in part',
    {
      below: titles
        .map(
          (title) => `<div class="q"><h4>Column <a href="/n/${title.length}">${title}</a></h4><p>By the sea</p></div>`,
        )
        .join(''),
    },
    titles.flatMap((title) => [
      ['related', `Column ${title}`],
      ['related', 'By the sea'],
    ]),
  ],
  [
    'questions that open their answers',
    {
      below: times(
        3,
        (n) => `<div class="q"><h4><a href="#a${n}">Who pays for wall number ${n}?</a></h4><p>The town</p></div>`,
      ),
    },
    [],
  ],
  [
    'a separator before what goes, at the end',
    { below: '<p>* * *</p><p>Share</p>' },
    [
      ['share', '* * *'],
      ['share', 'Share'],
    ],
  ],
  [
    'a separator between paragraphs, before what goes',
    { end: `<p>* * *</p><p>Advertisement</p>${onward}` },
    [['ad', 'Advertisement']],
  ],
  ['a separator of the story', { end: `<p>* * *</p>${onward}` }, []],
  [
    'headlines with their days',
    {
      below: `<ul>${titles.map((title, n) => `<li><a href="/n/${n}">${title}</a> 2026-03-0${n + 1}</li>`).join('')}</ul>`,
    },
    titles.map((title, n) => ['related', `${title} 2026-03-0${n + 1}`]),
  ],
  [
    'a lone link to another story, in the middle',
    { end: `<p><a href="/2026/03/what-the-old-wall-costs/">What the old wall costs us all</a></p>${onward}` },
    [['related', 'What the old wall costs us all']],
  ],
  [
    'titles of a list that is the story',
    {
      end: times(
        4,
        (n) => `<p><a href="/places/the-inn-at-tolland-head-${n}/">The inn number ${n} at Tolland</a></p>${onward}`,
      ),
    },
    [],
  ],
  [
    'a lone link to a document of another site',
    { end: `<p><a href="https://archive.example/what-the-old-wall-costs/">What the old wall costs</a></p>${onward}` },
    [],
  ],
  [
    'a box that opens with the name of the author',
    { head: author, below: '<div><h4>Ida Brandt</h4><p>Skriver om hamnar</p><a href="/ida">Alla texter</a></div>' },
    [
      ['author-box', 'Ida Brandt'],
      ['author-box', 'Skriver om hamnar'],
      ['author-box', 'Alla texter'],
    ],
  ],
  ['the name of the author alone', { head: author, below: '<div><p>Ida Brandt</p></div>' }, []],
  [
    'a box that opens with another name',
    {
      head: author,
      below: '<div><h4>Odile Marran</h4><p>Owner of three boats</p><img src="o.jpg" width="200" height="200"></div>',
    },
    [],
  ],
  [
    'numbers and arrows of a gallery',
    { top: `<div><b>‹</b></div>${times(5, (n) => `<div>${n + 1}</div>`)}<div>›</div>` },
    ['‹', '1', '2', '3', '4', '5', '›'].map((text) => ['other', text]),
  ],
  ['numbers of a listing', { end: `${times(6, (n) => `<div>${n + 1}</div>`)}${onward}` }, []],
  ['figures in a row', { end: `${['7', '3', '9', '4', '→'].map((text) => `<p>${text}</p>`).join('')}${onward}` }, []],
  [
    'the title of a gallery under each of its pictures',
    { top: times(4, () => '<div><div>The wall in the storm</div></div>') },
    times(4, () => '.')
      .split('')
      .map(() => ['other', 'The wall in the storm']),
  ],
  ['a refrain', { end: `<p>${times(5, () => 'Pull, you sailors, pull<br>')}</p>${onward}` }, []],
  ['how many have commented, as a link to them', { top: '<p><a href="#comments">157</a></p>' }, [['comments', '157']]],
  ['a link to a note', { end: `<p><a href="#note-1">1</a></p>${onward}` }, []],
  [
    'names of networks that stand close',
    { top: '<div><span>Facebook</span><span>Twitter</span><span>Linkedin</span></div>' },
    [['share', 'FacebookTwitterLinkedin']],
  ],
  [
    'a row to share with one button of another kind',
    {
      below:
        '<p><a href="https://www.facebook.com/sharer/sharer.php?u=x">Fb</a> <a href="https://wa.me/?text=x">Wa</a> <a href="/save">Salvar</a></p>',
    },
    [['share', 'Fb Wa Salvar']],
  ],
  [
    'a headline with a deck, behind the story',
    { below: '<div><h4><a href="/n/1">Ferry to Tolland Head</a></h4><p>It runs again</p></div>' },
    [
      ['related', 'Ferry to Tolland Head'],
      ['related', 'It runs again'],
    ],
  ],
  [
    'an offer with a button',
    { below: '<div><h4>Le port chez vous</h4><p>Tout sur la baie</p><a href="/abo">Essayer gratuitement</a></div>' },
    [
      ['promo', 'Le port chez vous'],
      ['promo', 'Tout sur la baie'],
      ['promo', 'Essayer gratuitement'],
    ],
  ],
  [
    'a thing that the story lists, with where to buy it',
    {
      end: `<section class="k"><h3>Best of all</h3><a href="https://shop.example/1">Brass lamp</a></section>${onward}`,
    },
    [],
  ],
  [
    'works by others, each with what they are',
    {
      below:
        '<div><h4><a href="https://a.example/1">The Tide Tables</a></h4><p>An hour of film on how the moon pulls at the water of the bay, and on those who reckon with it.</p></div>',
    },
    [],
  ],
  [
    'a button beside a picture',
    { top: '<div><img src="a.jpg" width="600" height="400"><p>Close</p><p>The wall in March</p></div>' },
    [['other', 'Close']],
  ],
];

describe('what is boilerplate by its form', () => {
  test.each(table)('%s', (_what, page, gone) => {
    const { article } = read(page);
    const { boilerplate } = findBoilerplate(article, nothingKnown);
    const kinds = new Map(boilerplate.flatMap(({ kind, blocks }) => blocks.map((id) => [id, kind])));
    const found = article.blocks.flatMap(({ id, text }) => (kinds.has(id) ? [[kinds.get(id), text]] : []));
    expect(found).toEqual(gone);
    for (const text of paragraphs) expect(found.map(([, words]) => words)).not.toContain(text);
  });
});
