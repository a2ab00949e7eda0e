import { describe, expect, test } from 'vitest';
import { agencyByName } from '../../utils/agencies/find-agency.ts';
import {
  isArticleOf,
  leadsElsewhere,
  linkFor,
  nameOfLink,
  printedLinks,
  wholeName,
} from '../../utils/evidence/notice-links.ts';
import { isLikeOwnName, siteNames } from '../../utils/evidence/own-name.ts';
import type { Agency } from '../../utils/model.ts';
import { plainArticle } from '../pages/plain-article.ts';

const page = plainArticle({ metadata: { siteName: 'The Pelican Post', publisher: 'Bay Media' } });
const deep = 'https://coral-courier.example/2026/wall';

test.each<[href: string, is: boolean]>([
  ['https://www.businesswire.com/news/home/2026/', true],
  ['https://www.businesswire.com/news/', false],
  ['https://www.businesswire.com/', false],
  ['https://coral.example/news/home/2026/', false],
])('%s is an article of Business Wire: %s', (href, is) => {
  expect(isArticleOf(agencyByName('Business Wire') as Agency, href)).toBe(is);
});

test('addresses in plain text end where they are quoted', () => {
  const text =
    'View it: "https://coral-courier.example/a", (http://coral.example/b) or <https://coral.example/c> https://a.b';
  expect(printedLinks(text).map(({ href }) => href)).toEqual([
    'https://coral-courier.example/a',
    'http://coral.example/b',
    'https://coral.example/c',
  ]);
  expect(printedLinks('No address')).toEqual([]);
});

describe('the house to which a sentence that says “republished” links', () => {
  const says =
    (words: string, href = deep, more = '') =>
    () =>
      nameOfLink(`This article was republished from ${words}.${more}`, [{ text: words, href }]);
  test.each<[what: string, name: () => string | undefined, expected: string | undefined]>([
    ['by the words', says('Coral Courier'), 'Coral Courier'],
    ['by five words', says('Coral Courier of the Bay'), 'Coral Courier of the Bay'],
    ['not by six', says('Coral Courier of the old Bay'), 'coral-courier.example'],
    ['not by an address', says(deep), 'coral-courier.example'],
    ['not by a word that names nobody', says('here'), 'coral-courier.example'],
    ['not by figures', says('1 Coral'), 'coral-courier.example'],
    ['not by one letter', says('C'), 'coral-courier.example'],
    ['by 42 characters', says(`C${'o'.repeat(40)}`), `C${'o'.repeat(40)}`.slice(0, 41)],
    ['not by more', says(`C${'o'.repeat(41)}`), 'coral-courier.example'],
    ['by the host, if it is known', says('Coral Courier', 'https://www.reuters.com/world/a'), 'Reuters'],
    ['in 400 characters', says('Coral', deep, 'x'.repeat(400 - 40)), 'Coral'],
    ['not in more', says('Coral', deep, 'x'.repeat(400)), undefined],
    ['not without a link', () => nameOfLink('This article was republished from Coral Courier.', []), undefined],
    [
      'not where nothing is said of it',
      () => nameOfLink('See Coral Courier.', [{ text: 'Coral Courier', href: deep }]),
      undefined,
    ],
  ])('%s', (_, name, expected) => expect(name()).toBe(expected));

  test('the last of them counts', () => {
    const links = ['Tolland Sun', 'Coral Courier'].map((text) => ({ text, href: deep }));
    expect(nameOfLink('This article was republished from Tolland Sun and Coral Courier.', links)).toBe('Coral Courier');
  });
});

test.each<[read: string, link: string, name: string]>([
  ['Korálové', 'Korálové listy', 'Korálové listy'],
  ['Korálové', '«Korálové listy»', 'Korálové listy'],
  ['Korálové', 'Korálové listy a noviny', 'Korálové'],
  ['Korálové', 'Korálové listy zátoky', 'Korálové listy zátoky'],
  ['Korálové', 'Korálovélisty', 'Korálové'],
  ['Korálové', 'Korálové', 'Korálové'],
  ['Korálové', 'My Korálové listy', 'Korálové'],
  ['Korallenpost mit freundlicher Genehmigung', 'Korallenpost', 'Korallenpost'],
  ['Коралл» з дозволу редакції', '«Коралл»', 'Коралл'],
  ['Coral Courier Weekly', 'Coral Courier', 'Coral Courier Weekly'],
  ['Kor', `Kor ${'x'.repeat(36)}`, `Kor ${'x'.repeat(36)}`],
  ['Kor', `Kor ${'x'.repeat(37)}`, 'Kor'],
])('of %s a link that says %s makes %s', (read, text, name) => {
  expect(
    wholeName(read, [
      { text: 'More', href: deep },
      { text, href: deep },
    ]),
  ).toBe(name);
});

test.each<[what: string, links: [text: string, path: string][], found: string | undefined]>([
  ['of none', [], undefined],
  ['of a front page alone', [['Coral', '/']], '/'],
  [
    'of a front page and a story',
    [
      ['Coral', '/'],
      ['The wall', '/wall'],
    ],
    '/wall',
  ],
  [
    'of the name and a headline',
    [
      ['Coral Courier', '/about'],
      ['The wall', '/wall'],
    ],
    '/wall',
  ],
  [
    'of the name alone',
    [
      ['Coral', '/'],
      ['Coral Courier', '/about'],
    ],
    '/about',
  ],
])('the link to the story, %s', (_, links, found) => {
  const all = links.map(([text, path]) => ({ text, href: `https://coral.example${path}` }));
  expect(linkFor(all, 'Coral Courier')?.href).toBe(found && `https://coral.example${found}`);
});

test.each<[href: string, is: boolean]>([
  [deep, true],
  ['http://coral.example/', true],
  ['https://www.pelican-post.example/a', false],
  ['mailto:a@coral.example', false],
  ['see https://coral.example', false],
  ['https://', false],
  ['https://www.facebook.com/a', false],
  ['https://x.com/a', false],
  ['https://creativecommons.org/licenses/', false],
  ['https://coralx.com/a', true],
  ['https://x.com.coral.example/a', true],
])('%s leads elsewhere: %s', (href, is) => expect(leadsElsewhere(page, href)).toBe(is));

describe('what a site is called', () => {
  test('by us, in its head and as a publisher', () => {
    expect(siteNames(page)).toEqual(['Pelican Post', 'The Pelican Post', 'Bay Media']);
    expect(siteNames(plainArticle({}))).toEqual(['Pelican Post']);
  });

  test.each<[name: string, is: boolean]>([
    ['Pelican Post', true],
    ['Pelican Post Magazine', true],
    ['Pelican', true],
    ['THE PELICAN POST', true],
    ['Bay Media Group', true],
    ['Example Press', true],
    ['Pe', false],
    ['Post', false],
    ['Coral Courier', false],
  ])('%s is like it: %s', (name, is) => expect(isLikeOwnName(page, name)).toBe(is));

  test.each([
    ['Рифовых вестей', true],
    ['Рифовые вести', true],
    ['Рифовая газета', false],
    ['Вести', false],
  ])('%s is like Рифовые вести in another case: %s', (name, is) => {
    expect(isLikeOwnName(plainArticle({ metadata: { siteName: 'Рифовые вести' } }), name)).toBe(is);
  });

  test('a short part of its address is a word that many have', () => {
    const blog = plainArticle({ url: 'https://blog.kites.example/a' });
    expect(isLikeOwnName(blog, 'Blog of the Bay')).toBe(false);
    expect(isLikeOwnName(blog, 'Kites of the Bay')).toBe(true);
    expect(isLikeOwnName({ ...blog, host: 'Ab' }, 'Abend')).toBe(false);
  });
});
