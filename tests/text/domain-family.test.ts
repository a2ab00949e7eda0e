import { expect, test } from 'vitest';
import { domainFamily } from '@/utils/text/domain-family';

test.each([
  ['news.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['www.courier.co.uk', 'courier.co.uk'],
  ['courier.co.uk', 'courier.co.uk'],
  ['a.b.gazeta.com.br', 'gazeta.com.br'],
  ['shimbun.ne.jp', 'shimbun.ne.jp'],
  ['www.herald.org.au', 'herald.org.au'],
  ['wire.ac.nz', 'wire.ac.nz'],
  ['co.uk', 'co.uk'],
  ['www.bericht.de', 'bericht.de'],
  ['com.example.io', 'example.io'],
  ['localhost', 'localhost'],
  ['', ''],
])('the family of %j is %j', (host, family) => {
  expect(domainFamily(host)).toBe(family);
});
