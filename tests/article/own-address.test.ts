import { expect, test } from 'vitest';
import { ownAddress } from '../../utils/article/own-address.ts';

test.each<[href: string, canonical: string | undefined, expected: string]>([
  ['https://harbour.example/news/pier', 'https://other.example/pier', 'https://harbour.example/news/pier'],
  ['https://web.archive.org/web/20160401095740/http://harbour.example/', undefined, 'http://harbour.example/'],
  ['https://web.archive.org/web/2016im_/https://harbour.example/pier', undefined, 'https://harbour.example/pier'],
  ['https://archive.ph/20240102/https://harbour.example/pier?a=1', undefined, 'https://harbour.example/pier?a=1'],
  [
    'https://web.archive.org/web/20160401095740/harbour',
    undefined,
    'https://web.archive.org/web/20160401095740/harbour',
  ],
  [
    'https://harbour.example/web/2016/http://other.example/',
    undefined,
    'https://harbour.example/web/2016/http://other.example/',
  ],
  ['chrome-extension://abc/sample.html', 'https://pelican-post.example/pier', 'https://pelican-post.example/pier'],
])('%s stands at its own address', (href, canonical, expected) => {
  expect(ownAddress(href, canonical)).toBe(expected);
});
