// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../utils/article/read-feed.ts';
import { feedReaders } from '../../utils/themes/feed-readers.ts';
import { documentOf } from '../pages/lent-window.ts';

const feedIn = (html: string) => {
  const { body } = documentOf(`<!doctype html><body>${html}</body>`);
  return readFeed(body, body.querySelector('p') as Element);
};

describe('a reader for feeds that runs at anybody’s host', () => {
  test.each(feedReaders.map(({ name, example }) => [name, example] as const))('%s names the feed', (_, example) => {
    expect(feedIn(example)).toBe('Coral Courier');
  });

  test('of several items names the feed of the one that is read', () => {
    const item = (feed: string, text: string) =>
      `<div class="flux"><article class="flux_content"><div class="website"><a href="#">${feed}</a></div><div class="text">${text}</div></article></div>`;
    expect(feedIn(item('Tolland Times', '') + item('Coral Courier', '<p>One</p>'))).toBe('Coral Courier');
  });

  test.each([
    ['a page like any other', '<article class="entry"><p>One</p></article>'],
    [
      'a list of guests with their sites',
      '<div class="entry"><div class="entry-header"><span class="entry-website"><a href="#">a.example</a></span></div><p>One</p></div>',
    ],
    [
      'a title as long as a paragraph',
      `<div class="cdm" data-article-id="7"><div class="header"><div class="feed">${'Coral '.repeat(20)}</div></div><p>One</p></div>`,
    ],
  ])('is not %s', (_, html) => {
    expect(feedIn(html)).toBeUndefined();
  });
});
