import { describe, expect, test } from 'vitest';
import { hostIdentity } from '../../utils/syndication/host-identity.ts';
import { linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';

const hostOf = (page: PlainPage = {}) => hostIdentity(plainArticle(page));
const paper = hostOf({ metadata: { siteName: 'The Pelican Post', publisher: 'Bay Media' } });
const section = (url: string) => hostOf({ url });

test('a rubric is what a link of the own menu is called', () => {
  const page = hostOf({
    url: 'https://pelican-post.example/a',
    above: [linkLine('Science', 'https://pelican-post.example/science'), linkLine('Coral', 'https://coral.example/')],
  });
  expect(['science', 'Coral', 'Reef'].map(page.isRubric)).toEqual([true, false, false]);
});

test.each([
  ['https://medium.com/a', true],
  ['https://coral.substack.com/p/a', true],
  ['https://coral.blogspot.de/a', true],
  ['https://notmedium.com/a', false],
  ['https://coral.example/medium.com', false],
])('%s is a blog: %s', (url, is) => expect(section(url).isBlog).toBe(is));

describe('names of the host', () => {
  test.each<[name: string, isTitle: boolean, isOwnName: boolean]>([
    ['Pelican Post', true, true],
    ['THE PELICAN POST', true, true],
    ['pelican-post.example', true, true],
    ['Bay Media', true, true],
    ['Pelican Post Staff', true, true],
    ['pp', false, true],
    ['Bay Media Group for pelican-post.example', false, true],
    ['Coral Courier', false, false],
    ['Coral Courier for nobody', false, false],
    ['Pelican Poster', false, false],
    ['Pelican Post News Service', false, true],
    ['Pelican Post (Sorna)', true, true],
    ['Coral News Service', false, false],
  ])('%s', (name, isTitle, isOwnName) => {
    expect([paper.isTitle(name), paper.isOwnName(name)]).toEqual([isTitle, isOwnName]);
  });

  test.each<[what: string, url: string, name: string, is: boolean]>([
    ['a section before the house', 'https://health.coral.example/a', 'Coral Health', true],
    ['a section behind it', 'https://health.coral.example/a', 'healthCoral', true],
    ['the www of a house', 'https://www.coral.example/a', 'Coral www', false],
    ['a section of two letters', 'https://tv.coral.example/a', 'Coral tv', false],
    ['one of three', 'https://fun.coral.example/a', 'Coral fun', true],
    ['the last part before the house', 'https://a.news24.coral.example/a', 'Coral news24', true],
  ])('%s', (_, url, name, is) => expect(section(url).isOwnName(name)).toBe(is));

  test.each<[name: string, is: boolean]>([
    ['Pelican Post Article Rights', true],
    ['Bay Media Article Rights', true],
    ['Pelican-Post of the bay', true],
    ['Pelicans Post', false],
    ['The Pelican Studio', true],
    ['Coral Studio', false],
  ])('%s is of the house: %s', (name, is) => expect(paper.isPartOfHouse(name)).toBe(is));

  test('a name of fewer than five letters is in many', () => {
    const short = (siteName: string) => hostOf({ url: 'https://a.example/', metadata: { siteName } });
    expect(short('Post').isPartOfHouse('Harbour Post Rights')).toBe(false);
    expect(short('Posts').isPartOfHouse('Harbour Posts Rights')).toBe(true);
  });

  test.each<[name: string, is: boolean]>([
    ['Pelican Post Nueva', true],
    ['Pelican', true],
    ['Pe', false],
    ['pp', true],
    ['Coral Courier', false],
  ])('%s is a sister: %s', (name, is) => expect(paper.isSisterName(name)).toBe(is));

  test('the first part of the address is one', () => {
    const host = section('https://reefwatch.example/a');
    expect(host.isTitle('Reef Watch')).toBe(true);
    expect(host.isPartOfHouse('Union of reefwatch')).toBe(true);
    expect(section('https://r.example/a').isTitle('R')).toBe(false);
  });
  test('what is shorter than three letters begins many names', () => {
    const short = hostOf({ url: 'https://ab.example/', metadata: { siteName: 'Ab' } });
    expect(short.isSisterName('Abend')).toBe(false);
    expect(paper.isSisterName('Pel')).toBe(true);
  });
});

describe('addresses of the host', () => {
  test.each<[url: string, is: boolean]>([
    ['https://www.pelican-post.example/a', true],
    ['https://archive.pelican-post.example/a', true],
    ['https://pelican-post.substack.example/a', true],
    ['https://coral-courier.example/a', false],
    ['no address', false],
  ])('%s is its own: %s', (url, is) => expect(paper.isOwnHost(url)).toBe(is));

  test.each<[own: string, other: string, is: boolean]>([
    ['https://idaho.substack.example/', 'https://letters.idaho.example/', true],
    ['https://idah.substack.example/', 'https://letters.idah.example/', false],
    ['https://sports.coral.example/', 'https://sports.pelican.example/', false],
  ])('%s and %s share a name: %s', (url, other, is) => expect(hostOf({ url }).isOwnHost(other)).toBe(is));

  const numbered = hostOf({ url: 'https://pelican-post.example/bay/cow-94011233.html' });
  test.each<[url: string, is: boolean]>([
    ['https://coral.example/local/cow-94011233.html', true],
    ['https://coral.example/local/cow-94011234.html', false],
    ['https://coral.example/local/cow.html', false],
  ])('%s has the number: %s', (url, is) => expect(numbered.sharesNumber(url)).toBe(is));

  test('pages without a number share none', () => {
    expect(paper.sharesNumber('https://coral.example/local/cow.html')).toBe(false);
  });
  test.each<[what: string, number: string, is: boolean]>([
    ['a day', '20260304', false],
    ['five figures', '94011', false],
    ['six', '940112', true],
  ])('%s tells a story: %s', (_, number, is) => {
    const host = hostOf({ url: `https://pelican-post.example/${number}/a` });
    expect(host.sharesNumber(`https://coral.example/${number}/b`)).toBe(is);
  });

  test.each<[what: string, page: PlainPage, is: boolean]>([
    ['by its system', { metadata: { generator: 'Blogger' } }, true],
    ['by a system that only holds the word', { metadata: { generator: 'Bloggers United' } }, false],
    ['by its host', { url: 'https://ida.blogspot.com/' }, true],
    ['neither', {}, false],
  ])('a blog, %s', (_, page, is) => expect(hostOf(page).isBlog).toBe(is));

  test('an agency has its own site, and sisters in its group', () => {
    const agency = hostOf({ url: 'https://www.reuters.com/world/wall/' });
    expect(agency.agency?.name).toBe('Reuters');
    expect(agency.isSister('https://reuters.com/a')).toBe(true);
    expect(agency.isSister('https://coral.example/a')).toBe(false);
    expect(agency.isSister('no address')).toBe(false);
    expect(hostOf({ metadata: { siteName: 'Reuters' } }).agency?.name).toBe('Reuters');
    expect(paper.agency).toBeUndefined();
  });
});
