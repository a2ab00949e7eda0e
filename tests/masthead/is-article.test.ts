import { describe, expect, test } from 'vitest';
import { isArticlePage } from '../../utils/masthead/is-article.ts';
import type { BylineElement, Column, FullMetadata } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

interface Page {
  url?: string;
  head?: Partial<FullMetadata>;
  /** Lines between the headline and the story. */
  lines?: string[];
  above?: string[];
  /** Lines with which the story opens. */
  opening?: string[];
  below?: string[];
  prose?: number;
  headline?: boolean;
  /** What stands as headline, and in <title>. */
  h1?: string;
  title?: string;
  byline?: boolean;
  /** Links of a menu, and lines below a standfirst. */
  menu?: string[];
  signed?: string[];
  items?: number;
  bodyNames?: string;
}

const nothing: FullMetadata = {
  authors: [],
  sources: [],
  copyright: [],
  declaresArticle: false,
  types: [],
  noindex: false,
};

function judge({
  url = 'https://harbour.example/pier',
  head,
  lines = [],
  above = [],
  opening = [],
  below = [],
  menu = [],
  signed = [],
  ...page
}: Page): boolean {
  const blocks = [
    ...above.map((text) => block(text, { zone: 'head' })),
    block(page.h1 ?? 'The pier is rebuilt', { zone: 'head', tag: 'h1' }),
    ...menu.map((text) => block(text, { zone: 'head', prose: false, linkChars: text.length })),
    ...lines.map((text) => block(text, { zone: 'head' })),
    ...opening.map((text) => block(text)),
    block('The council voted on Tuesday to rebuild the pier.'),
    ...signed.map((text) => block(text, { prose: false })),
    ...(signed.length > 0 ? [block('It will be open in May.')] : []),
    ...Array.from({ length: page.items ?? 0 }, (_, i) => block(`Item ${i}`, { tag: 'li' })),
    ...below.map((text) => block(text, { zone: 'tail' })),
  ];
  const headline = above.length;
  const first = headline + 1 + menu.length + lines.length;
  const found: Column = {
    column: 0,
    core: 0,
    first,
    last: first + opening.length + (signed.length > 0 ? signed.length + 1 : 0) + (page.items ?? 0),
    prose: page.prose ?? 900,
    ...(page.headline !== false && { headline }),
  };
  const bylines: BylineElement[] = page.byline
    ? [{ text: lines[0] ?? '', block: `b${headline + 1}`, from: 'class:byline', links: [] }]
    : [];
  return isArticlePage({
    url: new URL(url),
    head: { ...nothing, ...head },
    found,
    blocks,
    boxes: [],
    bylines,
    bodyNames: page.bodyNames ?? '',
    itemTypes: [],
    documentTitle: page.title ?? '',
  });
}

describe('an article', () => {
  test.each<[why: string, page: Page]>([
    ['says so in its type', { head: { types: ['newsarticle'], declaresArticle: true } }],
    ['says so in its type, short as it is', { head: { types: ['newsarticle'], declaresArticle: true }, prose: 160 }],
    [
      'opens with a dateline behind a caption and a day',
      {
        url: 'https://harbour.example/the-pier-is-rebuilt-after-years-of-votes/',
        opening: ['FILE PHOTO: The pier', 'May 6, 2031', 'PORT ELLERY (CNW) – The council voted.'],
      },
    ],
    ['prints a whole day under its headline', { lines: ['mercredi 10 septembre 2031'] }],
    ['prints a whole day and more', { lines: ['Posted: Friday October 17, 2031 2:37PM'] }],
    ['prints a whole day above its headline', { above: ['30.10.2021'] }],
    ['signs with its day in brackets right below', { below: ['（2026年3月2日 珊瑚新聞）'] }],
    ['prints a whole day below its standfirst', { signed: ['Ida Brandt', '9 november 2026 05:00'] }],
    ['has a day in its address', { url: 'https://harbour.example/2026-11-09/council-votes-to-rebuild-the-pier' }],
    [
      'has its headline above the menus of the site',
      { menu: Array.from({ length: 60 }, (_, i) => `Section ${i}`), lines: ['March 2, 2026'] },
    ],
    [
      'stands among topics, and all else speaks for it',
      {
        url: 'https://harbour.example/topics/tides/best-boats',
        head: { declaresArticle: true },
        lines: ['By Ida Brandt', 'March 2, 2026'],
        byline: true,
      },
    ],
    [
      'prints a year of the Persian calendar',
      { url: 'https://harbour.example/news/1288401', lines: ['۲۱ آبان ۱۴۰۵ - ۰۹:۳۰'] },
    ],
    [
      'prints a year of the Buddhist calendar',
      { url: 'https://harbour.example/news/1288401', lines: ['11 พ.ย. 2569 - 12:40 น.'] },
    ],
    ['prints a day in Chinese', { lines: ['2019年11月25日 14:27'] }],
    ['declares one and names its author', { head: { declaresArticle: true }, lines: ['By Ida Brandt'], byline: true }],
    ['has the address of one', { url: 'https://harbour.example/news/council-votes-to-rebuild-the-pier' }],
    [
      'stands in a section whose name is another kind of page',
      {
        url: 'https://harbour.example/topics/council-votes-to-rebuild-pier',
        head: { declaresArticle: true, published: '2026-03-02' },
        lines: ['By Ida Brandt', 'March 2, 2026'],
        byline: true,
      },
    ],
    [
      'is short, and everything else speaks for it',
      { prose: 320, head: { declaresArticle: true, published: '2026-03-02' }, lines: ['March 2, 2026'] },
    ],
    [
      'stands at the first address of its site and gives the page its title',
      {
        url: 'https://harbour.example/',
        h1: 'The pier of Port Ellery is rebuilt after a long vote',
        title: 'The pier of Port Ellery is rebuilt after a long vote | Harbour News',
        lines: ['By Ida Brandt', 'March 2, 2026'],
        byline: true,
      },
    ],
    [
      'is signed and dated below a title that is a picture',
      { headline: false, lines: ['By Ana Solberg, March 2, 2026'], byline: true },
    ],
  ])('%s', (_, page) => {
    expect(judge(page)).toBe(true);
  });
});

describe('no article', () => {
  test.each<[why: string, page: Page]>([
    ['nothing speaks for it', {}],
    ['a year is no day', { lines: ['Summer 2019'] }],
    ['a day far below the story', { below: ['March 2, 2026'] }],
    ['a long address and nothing else', { url: 'https://harbour.example/how-we-count-boats-and-ships-for-your-firm' }],
    [
      'a front page that shows its newest story',
      {
        url: 'https://harbour.example/',
        h1: 'The pier of Port Ellery is rebuilt after a long vote',
        title: 'Harbour News',
        lines: ['By Ida Brandt', 'March 2, 2026'],
        byline: true,
      },
    ],
    [
      'a front page titled by what it offers, which nobody signs',
      {
        url: 'https://harbour.example/',
        h1: 'All boats of Port Ellery: what to know before you buy',
        title: 'All boats of Port Ellery: what to know before you buy',
        head: { declaresArticle: true, published: '2026-03-02' },
      },
    ],
    [
      'a front page under the name of its site',
      {
        url: 'https://harbour.example/',
        h1: 'Harbour News',
        title: 'Harbour News – Port Ellery',
        lines: ['By Ida Brandt', 'March 2, 2026'],
        byline: true,
      },
    ],
    ['a front page', { url: 'https://harbour.example/', head: { types: ['newsarticle'], declaresArticle: true } }],
    ['a shop', { head: { types: ['product'] }, lines: ['March 2, 2026'], byline: true }],
    ['a word of its address against a day', { url: 'https://harbour.example/jobs/4', lines: ['March 2, 2026'] }],
    [
      'a page that stays as it is',
      { head: { declaresArticle: true }, byline: true, lines: ['Ida Brandt'], bodyNames: 'page page-id-12' },
    ],
    ['short, with a day', { prose: 320, lines: ['March 2, 2026'] }],
    ['a number that is no year', { url: 'https://harbour.example/pier', lines: ['1405 boats', 'ราคา 2500 บาท'] }],
    ['a teaser', { prose: 140, head: { types: ['newsarticle'], declaresArticle: true } }],
    ['a catalogue', { items: 130, lines: ['March 2, 2026'] }],
    ['without a headline', { headline: false, lines: ['March 2, 2026'] }],
    ['signed, but neither dated nor headed', { headline: false, lines: ['By Ana Solberg'], byline: true }],
    ['a day below the next heading', { signed: ['9 november'], below: ['May 2026'] }],
    [
      'a guide whose text begins below rows of offers',
      { lines: [...Array.from({ length: 60 }, () => 'Our pick'), 'March 2, 2026'], prose: 6000 },
    ],
    ['its story is far below', { lines: [...Array.from({ length: 46 }, () => 'Teaser'), 'March 2, 2026'] }],
  ])('%s', (_, page) => {
    expect(judge(page)).toBe(false);
  });
});
