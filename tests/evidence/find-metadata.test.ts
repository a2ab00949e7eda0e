import { describe, expect, test } from 'vitest';
import { findMetadata } from '../../utils/evidence/find-metadata.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { StatedAuthor } from '../../utils/model.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';

/** What is found where no reader looks: 'canonical Reuters https://…'. */
const found = (page: PlainPage) =>
  findMetadata(pageLines(plainArticle(page))).map(({ evidence, named, agency, url }) =>
    [evidence.kind, agency?.name ?? named, url].filter(Boolean).join(' '),
  );

const story = 'https://coral-courier.example/2026/breakwater';
const author = (name: string, more: Partial<StatedAuthor> = {}): StatedAuthor => ({
  name,
  from: 'meta:author',
  ...more,
});

describe('the address that a page gives as its own', () => {
  test.each<[what: string, canonical: string | undefined, signs: string[]]>([
    ['none', undefined, []],
    ['its own', 'https://www.pelican-post.example/news/wall/', []],
    ['another site’s', story, [`canonical ${story}`]],
    ['an agency’s', 'https://www.reuters.com/world/wall', ['canonical Reuters https://www.reuters.com/world/wall']],
    ['another site’s front page', 'https://coral-courier.example/', []],
  ])('%s', (_, canonical, signs) => {
    expect(found({ metadata: { ...(canonical && { canonical }) } })).toEqual(signs);
  });
});

describe('a counter', () => {
  const pixel = 'https://pixel.propublica.org/pixel.js';
  test('of a newsroom names it', () => {
    expect(found({ counters: [{ src: pixel }] })).toEqual(['pixel ProPublica']);
  });
  test('of nobody known is none', () => {
    expect(found({ counters: [{ src: 'https://count.example/p.gif' }] })).toEqual([]);
  });
  test('of the site itself says nothing', () => {
    expect(found({ counters: [{ src: pixel }], url: 'https://www.propublica.org/article/wall' })).toEqual([]);
  });
});

describe('an author of the head', () => {
  test.each<[what: string, author: StatedAuthor, signs: string[]]>([
    ['is a person', author('Ana Ruiz'), ['metadata']],
    ['is a person of a house', author('Ana Ruiz', { outlet: 'Coral Courier' }), ['metadata Coral Courier']],
    ['is an agency', author('Reuters'), ['metadata Reuters']],
    ['is an agency that is called one', author('Reuters', { type: 'organization' }), ['metadata Reuters']],
    ['is an organisation that nobody knows', author('Harbour Union', { type: 'organization' }), []],
    ['is nobody', author('admin'), []],
  ])('%s', (_, one, signs) => {
    expect(found({ metadata: { authors: [one] } })).toEqual(signs);
  });

  test('is quoted with the job and the field', () => {
    const article = plainArticle({ metadata: { authors: [author('Ana Ruiz', { jobTitle: 'Editor' })] } });
    const [sign] = findMetadata(pageLines(article));
    expect([sign?.evidence.text, sign?.evidence.certainty, sign?.where]).toEqual([
      'Ana Ruiz Editor (meta:author)',
      'implied',
      'metadata',
    ]);
    expect(sign?.line.people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('a source of the head', () => {
  test.each<[value: string, signs: string[]]>([
    [story, [`metadata ${story}`]],
    ['https://www.reuters.com/world/wall', ['metadata Reuters https://www.reuters.com/world/wall']],
    ['https://coral-courier.example/', []],
    ['https://www.pelican-post.example/news/', []],
    ['Reuters', ['metadata Reuters']],
    ['Source: Reuters', ['metadata Reuters']],
    ['来源：新华社', ['metadata Xinhua']],
    ['Pelican Post', []],
    ['https://not an address', []],
  ])('%s', (value, signs) => {
    expect(found({ metadata: { sources: [{ value, from: 'meta:source' }] } })).toEqual(signs);
  });
});

describe('the folder of an address', () => {
  const at = (path: string) => `https://pelican-post.example${path}`;
  const [signed, agency] = [[author('Ana Ruiz')], [author('Reuters')]];
  test.each<[what: string, path: string, authors: StatedAuthor[], signs: string[]]>([
    ['of a wire', '/reuters/breakwater-vote', [], ['metadata Reuters']],
    ['of a wire, deeper', '/news/ap/breakwater-vote.html', [], ['metadata The Associated Press']],
    ['of a host’s part', '/holm-fire.ap/index.html', [], ['metadata The Associated Press']],
    ['of agencies', '/agencias/breakwater-vote', [], []],
    ['in a story’s own name', '/news/reuters', [], []],
    ['in a longer word', '/mapping/apple/breakwater-vote', [], []],
    ['of a story that somebody signs', '/reuters/breakwater-vote', signed, ['metadata']],
    ['of a story that an agency signs', '/reuters/breakwater-vote', agency, ['metadata Reuters', 'metadata Reuters']],
    ['of a story that an account signs', '/reuters/breakwater-vote', [author('admin')], ['metadata Reuters']],
  ])('%s', (_, path, authors, signs) => {
    expect(found({ url: at(path), metadata: { authors } })).toEqual(signs);
  });
});
