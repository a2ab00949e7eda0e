// needs a page
import { describe, expect, test } from 'vitest';
import { columnTip } from '@/utils/sentinel/column-tip';
import { headTip } from '@/utils/sentinel/head-tip';
import { isReader, mayBeArticle } from '@/utils/sentinel/may-be-article';
import { type HeadWords, readHead } from '@/utils/sentinel/read-head';
import { saysCopy } from '@/utils/sentinel/weigh-tip';
import { isWorthAsking } from '@/utils/sentinel/worth-asking';

function headOf(html: string): HeadWords {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = html;
  return readHead(page);
}

const json = (data: object) => `<script type="application/ld+json">${JSON.stringify(data, null, 1)}</script>`;
const site = '<title>Bridge closed - The Courier</title><meta property="og:site_name" content="The Courier">';

test('the head says its title, metas and canonical address, and its data apart', () => {
  expect(
    headOf(
      `<title>Bridge closed</title><meta name="Author" content="Ana"><meta property="og:type" content="article"><link rel="canonical" href="/a">${json({ a: 1 })}`,
    ),
  ).toEqual({
    said: [
      ['title', 'Bridge closed'],
      ['author', 'Ana'],
      ['og:type', 'article'],
      ['canonical', '/a'],
    ],
    data: '{\n "a": 1\n}\n',
  });
});

test.each<[string, boolean, string, string]>([
  ['og:type', true, '<meta property="og:type" content="article">', '/a'],
  ['a meta that only articles have', true, '<meta property="article:published_time" content="2024">', '/a'],
  ['JSON-LD', true, json({ '@type': ['NewsArticle'] }), '/a'],
  ['a date in the address', true, '', '/2024/03/bridge'],
  ['a story in the address', true, '', '/news/bridge-closed-until-spring/'],
  ['a number in the address', true, '', '/news/123456'],
  ['a key in the address', true, '', '/c/7rtKNyg6PU9'],
  ['a page of a database', true, '', '/?p=1234'],
  ['another type', false, `<meta property="og:type" content="website">${json({ '@type': 'Product' })}`, '/shop'],
  ['a section', false, '', '/news/world'],
  ['a search', false, '', '/search?q=bridge'],
])('%s may be an article: %s', (_, may, head, path) => {
  expect(mayBeArticle(headOf(head), new URL(path, 'https://courier.example'))).toBe(may);
});

describe('the head', () => {
  const address = new URL('https://www.courier.co.uk/news/bridge-closed');
  const hasSign = (html: string, at = address) => {
    const said = { ...headTip(headOf(site + html), at), ...columnTip(undefined, () => false), links: [] };
    return isWorthAsking(said) && saysCopy(said, at.hostname);
  };
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const author = (name: string) => `<meta name="author" content="${name}">`;

  test.each([
    ['a canonical on another site', canonical('https://lighthouse.example/bridge-closed')],
    ['… under the same suffix', canonical('https://lighthouse.co.uk/bridge-closed')],
    ['an original source', '<meta name="original-source" content="https://lighthouse.example/bridge">'],
    ['an agency as author', author('Reuters')],
    ['a person of an agency', author('Ana Ruiz, Associated Press')],
    ['a site as author', author('lighthouse.com')],
    ['an agency in JSON-LD', json({ author: [{ '@type': 'Organization', name: 'dpa' }] })],
    ['a provider', json({ provider: { '@type': 'Organization', name: 'Bloomberg' } })],
  ])('tells a copy by %s', (_, html) => {
    expect(hasSign(html)).toBe(true);
  });

  test.each([
    ['a canonical on another host of the site', canonical('https://m.courier.co.uk/news/bridge-closed')],
    ['a canonical without a host', canonical('/news/bridge-closed')],
    ['a person', author('Ana Ruiz')],
    ['the site itself', author('The Courier') + author('@courier')],
    ['a person with such initials', author('APRIL DPAUL')],
    ['itself in JSON-LD', json({ publisher: { '@type': 'Organization', name: 'The Courier' } })],
  ])('does not by %s', (_, html) => {
    expect(hasSign(html)).toBe(false);
  });

  test('of an agency’s own site tells no copy', () => {
    expect(hasSign(author('Reuters'), new URL('https://www.reuters.com/world/bridge-closed-2024-03-03/'))).toBe(false);
  });
});

test.each([
  ['https://reader.example/unread/entry/1234', true],
  ['https://news.example/tt-rss/', true],
  ['https://miniflux.example/unread', true],
  ['https://courier.example/harbour/?utm_source=rss', false],
])('a web reader for feeds is told by its address: %s', (url, is) => {
  expect(isReader(new URL(url))).toBe(is);
  expect(mayBeArticle(headOf(''), new URL(url))).toBe(is || url.includes('1234'));
});
