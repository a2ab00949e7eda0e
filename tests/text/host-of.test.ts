import { expect, test } from 'vitest';
import { hostOf } from '../../utils/text/host-of.ts';

test.each([
  ['https://www.coralcourier.example/2026/wall', 'coralcourier.example'],
  ['http://News.CoralCourier.example:8080/?a=b', 'news.coralcourier.example'],
  ['mailto:desk@coralcourier.example', ''],
  ['/2026/wall', ''],
  ['', ''],
])('%j stands on %j', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
