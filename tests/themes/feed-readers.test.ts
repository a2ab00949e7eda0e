import { describe, expect, test } from 'vitest';
import { readFeed } from '../../utils/article/read-feed.ts';
import { feedReaders } from '../../utils/themes/feed-readers.ts';
import { documentOf } from '../pages/lent-window.ts';

const feedIn = (html: string, host = 'reader.example') => {
  const { body } = documentOf(`<!doctype html><body>${html}</body>`);
  const item = readFeed(body, host);
  return item && [item.feed, item.title, item.pane.querySelector('p')?.textContent];
};

describe('a reader for feeds', () => {
  test.each(feedReaders.map(({ item, example, host }) => [item, example, host] as const))(
    'with items %s names the feed',
    (_, example, host) => {
      expect(feedIn(example, host)).toEqual(['Coral Courier', 'Nets are dear', 'One']);
    },
  );

  const item = (feed: string, text: string, is = '') =>
    `<div class="flux ${is}"><article class="flux_content"><header><div class="website"><a href="#">${feed}</a></div><h1 class="title">${feed} today</h1></header><div class="text">${text}</div></article></div>`;
  test.each([
    ['that is open', item('Tolland Times', '') + item('Coral Courier', '<p>One</p>'), 'Coral Courier'],
    [
      'that is current',
      item('Tolland Times', '<p>One</p>', 'current') + item('Coral Courier', '<p>Longer</p>'),
      'Tolland Times',
    ],
  ])('of several items tells the one %s', (_, html, feed) => {
    expect(feedIn(html)?.slice(0, 2)).toEqual([feed, `${feed} today`]);
  });

  test('names the feed above its items, and in the list the feed of the one that is open', () => {
    const above = '<span id="feed_title"><a href="#">Coral Courier</a></span>';
    const row = (feed: string, is = '') =>
      `<div class="hl ${is}"><span class="feed"><a href="#">${feed}</a></span></div>`;
    const title = '<a class="title" href="#">Nets</a>';
    const below = `<div class="cdm" data-article-id="7"><div class="header">${title}<div class="feed"><a href="#"></a></div></div><p>One</p></div>`;
    const pane = `<div class="post" data-article-id="7"><div class="header"><div class="title">${title}</div></div><p>One</p></div>`;
    expect(feedIn(above + below)?.[0]).toBe('Coral Courier');
    expect(feedIn(above + row('Quay News') + row('Tolland Times', 'active') + pane)?.[0]).toBe('Tolland Times');
  });

  test('that is at one host is none at others', () => {
    for (const { host, example } of feedReaders) if (host) expect(feedIn(example)).toBeUndefined();
  });

  test.each([
    ['a page like any other', '<article class="entry"><p>One</p></article>'],
    [
      'a list of guests with their sites',
      '<div class="entry"><div class="entry-header"><span class="entry-website"><a href="#">a.example</a></span></div><p>One</p></div>',
    ],
    [
      'a title as long as a paragraph',
      `<div class="cdm" data-article-id="7"><div class="header"><a class="title" href="#">Nets</a><div class="feed">${'Coral '.repeat(20)}</div></div><p>One</p></div>`,
    ],
    [
      'an item without a title',
      '<div class="cdm" data-article-id="7"><div class="header"><div class="feed">Coral Courier</div></div><p>One</p></div>',
    ],
  ])('is not %s', (_, html) => {
    expect(feedIn(html)).toBeUndefined();
  });
});
