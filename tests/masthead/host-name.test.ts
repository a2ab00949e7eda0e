import { expect, test } from 'vitest';
import { hostName } from '@/utils/masthead/host-name';

test.each<[hostname: string, stated: (string | undefined)[], texts: string[], name: string]>([
  ['harbordispatch.example', [], ['© 2019 Harbor Dispatch. All rights reserved.'], 'Harbor Dispatch'],
  ['www.kabar-nusa.example', ['News from all of the islands'], ['KabarNusa'], 'KabarNusa'],
  ['harbordispatch.example', [], ['Write to editor@harbordispatch.example'], 'harbordispatch.example'],
  ['harbordispatch.example', ['The Dispatch'], ['Harbor Dispatch'], 'The Dispatch'],
])('%s, called %j, spells itself in %j', (hostname, stated, texts, name) => {
  expect(hostName(hostname, stated, 'A story', texts)).toBe(name);
});

test.each([
  ['nytimes.com', [undefined], 'A story', 'The New York Times'],
  ['nytimes.com', ['THENEWYORKTIMES'], 'A story', 'The New York Times'],
  ['nytimes.com', ['Pelican Review of Books'], 'A story', 'Pelican Review of Books'],
  ['nytimes.com', ['nytimes.com'], 'A story', 'The New York Times'],
  ['nytimes.com', ['All the news that the bay has to print'], 'A story', 'The New York Times'],
  ['pelican-post.example', ['Pelican Post'], 'A story - Pelican Post', 'Pelican Post'],
  ['monroenews.example', ['Monroe News - Monroe, Michigan'], 'A story', 'Monroe News'],
  ['pelicanpost.example', ['https://www.pelicanpost.example', undefined], 'A story | Pelican Post', 'Pelican Post'],
  ['pelicanpost.example', [], 'A story', 'pelicanpost.example'],
])('%s calling itself %j', (hostname, stated, title, name) => {
  expect(hostName(hostname, stated, title)).toBe(name);
});
