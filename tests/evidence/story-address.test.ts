import { expect, it } from 'vitest';
import { isStoryAddress } from '../../utils/evidence/story-address.ts';

it.each([
  'https://coral.example/2026/03/breakwater-vote',
  'https://coral.example/breakwater-vote',
  'https://coral.example/2026/breakwater/index.html',
  'https://coral.example/index.php?id=4711',
  'https://coral.example/?p=12',
  'https://coral.example/?a=b&p=12',
  'https://coral.example/en-gb/wall',
  'https://coral.example/wall',
  'https://coral.example/author/ida/wall',
  'https://coral.example/archive/2026/03/breakwater-vote',
  'https://coral.example/news/products/lamp-recalled',
  'https://coral.example/2026/store/breakwater-vote',
  'https://coral.example/user/items/5f0c1a',
])('%s may be a story’s', (href) => {
  expect(isStoryAddress(href)).toBe(true);
});

it.each([
  'https://coral.example/',
  'https://coral.example/en/',
  'https://coral.example/en-gb',
  'https://coral.example/?p=1',
  'https://coral.example/?page12',
  'https://coral.example/home',
  'https://coral.example/a/tag/harbour',
  'https://coral.example/index.html',
  'https://coral.example/tag/harbour',
  'https://coral.example/author/ines-calloway',
  'https://coral.example/list/article?page=2',
  'https://coral.example/press/stone.pdf',
  'https://shop.example/Lamp-Blue/dp/B01ABCDEFG/ref=x',
  'https://shop.example/gp/product/B01ABCDEFG',
  'https://shop.example/itm/1234567',
  'https://shop.example/item/1234567.html',
  'https://lamps.example/products/blue-lamp',
  'https://lamps.example/en-gb/store/blue-lamp',
  'https://shop.example/blue-lamp?tag=pelican-22',
  'coral.example/breakwater',
  '',
])('%s is none', (href) => {
  expect(isStoryAddress(href)).toBe(false);
});
