import { describe, expect, test } from 'vitest';
import { creditsStory, isSiteOf, isSomebody } from '../../utils/evidence/story-label.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Whether "Source: …" behind the story says where it is from. */
function credits(named: string, href?: string, page: PlainPage & { text?: string; at?: number } = {}) {
  const { text = `Source: ${named}`, at, ...rest } = page;
  const article = plainArticle({ tail: [{ text, prose: false }], ...rest });
  const index = at ?? article.blocks.findIndex((block) => block.text === text);
  return () => creditsStory(article, { text, block: `b${index}` }, named, href ? { text: named, href } : undefined);
}
const inBody = (text: string, at: number, more: Partial<Exclude<Line, string>> = {}): PlainPage => ({
  body: [...paragraphs.slice(0, at), { text, prose: false, ...more }, ...paragraphs.slice(at)],
  tail: [],
});
const signed = { authors: [{ name: 'Ana Ruiz', from: 'meta:author' }] };
const story = 'https://coral.example/2026/03/port-ellery-breakwater-vote/';

describe('a label that says where the story is from', () => {
  test.each<[what: string, is: () => boolean, expected: boolean]>([
    ['a house that is known', credits('Reuters'), true],
    ['a house by its form', credits('Coral Courier'), true],
    [
      'the first of several papers',
      credits('Coral Courier', undefined, { text: 'Sources: Coral Courier (2), Reef News (2)' }),
      false,
    ],
    [
      'the first of a paper and an agency',
      credits('Coral Courier', undefined, { text: 'Fuentes: Coral Courier, EFE' }),
      false,
    ],
    ['the first of several agencies', credits('Reuters', undefined, { text: 'Quellen: Reuters, AFP' }), true],
    [
      'a paper and something else',
      credits('Coral Courier', undefined, { text: 'Source: Coral Courier, 3 March' }),
      true,
    ],
    ['an agency among paragraphs', credits('Reuters', undefined, inBody('Source: Reuters', 1)), false],
    [
      'an agency in a row below the standfirst',
      credits(
        'Reuters',
        undefined,
        inBody('Source: Reuters', 1, { cells: [{ text: 'Source: Reuters', joint: 'apart', kin: 'span.' }] }),
      ),
      true,
    ],
    ['somebody unknown as the last word of a story that nobody signs', credits('Reef Wardens'), true],
    ['an institute that has figures', credits('Bay Survey'), false],
    ['an office that has figures', credits('National Statistics Office'), false],
    ['the same in Japanese', credits('北浜統計研究所'), false],
    ['the same in German', credits('Statistisches Landesamt Nord'), false],
    [
      'the same where paragraphs are <div>',
      credits('Reef Wardens', undefined, {
        body: paragraphs.map((text) => ({ text, tag: 'div' })),
        tail: [{ text: 'Source: Reef Wardens', tag: 'div' }],
      }),
      true,
    ],
    [
      'the same in another element than the paragraphs',
      credits('Reef Wardens', undefined, { tail: [{ text: 'Source: Reef Wardens', tag: 'div' }] }),
      false,
    ],
    [
      'the same among paragraphs that are <div>',
      credits('Coral Courier', undefined, {
        body: [
          ...paragraphs.slice(0, 2).map((text) => ({ text, tag: 'div' })),
          { text: 'Source: Coral Courier', prose: false },
          ...paragraphs.slice(2).map((text) => ({ text, tag: 'div' })),
        ],
        tail: [],
      }),
      false,
    ],
    ['the same of a story that is signed', credits('Bay Survey', undefined, { metadata: signed }), false],
    ['the same two lines below', credits('Reef Wardens', undefined, { tail: ['a', 'Source: Reef Wardens'] }), true],
    ['the same further below', credits('Reef Wardens', undefined, { tail: ['a', 'b', 'Source: Reef Wardens'] }), false],
    [
      'the same behind a heading',
      credits('Reef Wardens', undefined, { tail: [{ text: 'a', tag: 'h3' }, 'Source: Reef Wardens'] }),
      false,
    ],
    [
      'the same in a list',
      credits('Reef Wardens', undefined, { tail: [{ text: 'Source: Reef Wardens', tag: 'li' }] }),
      false,
    ],
    [
      'the same behind a list',
      credits('Reef Wardens', undefined, { body: [...paragraphs, { text: 'a', tag: 'li' }] }),
      false,
    ],
    ['the same in the story', credits('Reef Wardens', undefined, inBody('Source: Reef Wardens', 5)), false],
    ['a person', credits('Ana Ruiz'), false],
    ['a house and a person', credits('Reuters / Ana Ruiz'), false],
    ['two houses', credits('Reuters | Coral Courier'), true],
    ['so many', credits('World Bank, IMF, Coral Courier'), false],
    ['a place where anybody shows what is anybody’s', credits('Twitter'), false],
    ['the same with its ending', credits('flickr.com'), false],
    ['a shop', credits('Amazon'), false],
    ['a shop of a country', credits('Amazon.co.jp', 'https://www.amazon.co.jp/lamp'), false],
    ['a shop in Japanese', credits('楽天市場', undefined, { language: 'ja', text: '出典：楽天市場' }), false],
    ['a shop in Korean', credits('쿠팡', undefined, { language: 'ko', text: '출처: 쿠팡' }), false],
    ['a house that sells', credits('Lampworks', 'https://lampworks.example/products/blue-lamp'), false],
    ['a house like a shop', credits('Amazon Courier'), true],
    ['a reference', credits('Coral Courier', undefined, { text: '[12] Source: Coral Courier' }), false],
    ['a numbered one', credits('Coral Courier', undefined, { text: '3. Source: Coral Courier' }), false],
    ['a page of a book', credits('Coral Courier', undefined, { text: 'Source: Coral Courier, pp. 12' }), false],
    ['a house, between paragraphs', credits('Coral Courier', undefined, inBody('Source: Coral Courier', 2)), false],
    [
      'a house, before short ones',
      credits('Coral Courier', undefined, {
        body: [paragraphs[0] ?? '', { text: 'Source: Coral Courier', prose: false }, 'It went on.'],
        tail: [],
      }),
      true,
    ],
    [
      'a house, before what is not seen',
      credits('Coral Courier', undefined, {
        body: [
          paragraphs[0] ?? '',
          { text: 'Source: Coral Courier', prose: false },
          { text: paragraphs[1] ?? '', visible: false },
        ],
        tail: [],
      }),
      true,
    ],
    [
      'a house, before a list',
      credits('Coral Courier', undefined, {
        body: [
          paragraphs[0] ?? '',
          { text: 'Source: Coral Courier', prose: false },
          { text: paragraphs[1] ?? '', tag: 'li' },
        ],
        tail: [],
      }),
      true,
    ],
    ['a house above all', credits('Coral Courier', undefined, inBody('Source: Coral Courier', 0)), true],
    ['a house with a front page', credits('Coral Courier', 'https://coral.example/'), true],
    ['a house’s address with a front page', credits('coral.news', 'https://coral.news/'), false],
    ['a story with the same headline', credits('Bay Survey', story, { metadata: signed }), true],
    ['the same between paragraphs', credits('Bay Survey', story, inBody('Source: Bay Survey', 2)), true],
    [
      'a story with one word of it',
      credits('Bay Survey', 'https://coral.example/2026/03/breakwater-of-tolland/', { metadata: signed }),
      false,
    ],
    [
      'a story with two short ones',
      credits('Bay Survey', 'https://coral.example/2026/03/port-vote-its-own/', {
        metadata: signed,
        headline: 'Port vote',
      }),
      false,
    ],
    [
      'a story on the house’s own site',
      credits('mySurvey', 'https://mysurvey.example/2026/03/mussels-of-the-bay/', { metadata: signed }),
      true,
    ],
    [
      'a story elsewhere',
      credits('mySurvey', 'https://coral.example/2026/03/mussels-of-the-bay/', { metadata: signed }),
      false,
    ],
    ['the front page of its own site', credits('mySurvey', 'https://mysurvey.example/', { metadata: signed }), false],
    [
      'the site itself, in a line to be copied',
      credits('Coral Courier', undefined, {
        headline: 'The wall',
        tail: ['Source: Coral Courier', 'The wall | Coral Courier'],
      }),
      false,
    ],
    [
      'the same with a hyphen',
      credits('Coral Courier', undefined, {
        headline: 'The wall',
        tail: ['Source: Coral Courier', 'The wall - Coral Courier'],
      }),
      false,
    ],
    [
      'the same in a long text',
      credits('Coral Courier', undefined, {
        headline: 'The wall',
        tail: ['Source: Coral Courier', `The wall - Coral Courier${'x'.repeat(277)}`],
      }),
      true,
    ],
    [
      'the site itself, in a line of rights',
      credits('Coral Courier', undefined, { tail: ['Source: Coral Courier', '© 2026 Coral Courier'] }),
      false,
    ],
    [
      'the same without a year',
      credits('Coral Courier', undefined, { tail: ['Source: Coral Courier', '© Coral Courier'] }),
      true,
    ],
    [
      'the same without rights',
      credits('Coral Courier', undefined, { tail: ['Source: Coral Courier', '2026 Coral Courier'] }),
      true,
    ],
    [
      'an agency in a line of rights',
      credits('Reuters', undefined, { tail: ['Source: Reuters', '© 2026 Reuters'] }),
      true,
    ],
  ])('%s', (_, is, expected) => expect(is()).toBe(expected));
});

test.each<[href: string, named: string, is: boolean]>([
  ['https://www.mysa.example/a', 'mySA', true],
  ['https://www.mysa.example/a', 'The mySA', true],
  ['https://www.mysa.example/a', 'my', false],
  ['https://www.mysa.example/mysb', 'mySB', false],
])('%s is of %s: %s', (href, named, is) => expect(isSiteOf(href, named)).toBe(is));

test.each<[name: string, is: boolean]>([
  ['Ana Ruiz', true],
  ['Reuters', false],
  ['Coral Courier', false],
  ['of the bay', false],
])('%s is somebody: %s', (name, is) => expect(isSomebody(name, 'en')).toBe(is));
