import { describe, expect, test } from 'vitest';
import { findNotices } from '../../utils/evidence/find-notices.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, plainArticle } from '../pages/plain-article.ts';

const found = (language: string, tail: Line, authors: string[] = []) =>
  findNotices(
    pageLines(
      plainArticle({ language, tail: [tail], metadata: { authors: authors.map((name) => ({ name })) as never } }),
    ),
  ).map(({ evidence, named, url }) => [evidence.kind, named, url].filter(Boolean).join(' '));
const linked = (before: string, name: string, href: string, after = ''): Line => ({
  text: `${before}${name}${after}`,
  links: [{ text: name, href }],
  linkChars: name.length,
});

const away = 'https://korallposten.example/2026/03/molen-4711';
describe('the words for the original, and the house’s name as the link', () => {
  test.each<[language: string, before: string, after?: string]>([
    ['en', 'Original article: '],
    ['en', 'Continue reading: '],
    ['de', 'Originalbeitrag: '],
    ['de', 'Erstveröffentlichung: '],
    ['fr', 'Article original : '],
    ['es', 'Nota original: '],
    ['pt', 'Artigo original: '],
    ['it', 'Articolo originale: '],
    ['it', 'Traduzione di Ivo Brandi. Articolo originale: '],
    ['nl', 'Origineel artikel: '],
    ['pl', 'Oryginalny artykuł: '],
    ['cs', 'Celý článek si přečtěte na '],
    ['ru', 'Подробнее читайте на ', ' ...'],
    ['ru', 'Оригинал публикации: '],
    ['uk', 'Оригінал матеріалу: '],
    ['ro', 'Articolul original: '],
    ['hu', 'Eredeti cikk: '],
    ['tr', 'Orijinal haber: '],
    ['id', 'Artikel asli: '],
    ['vi', 'Bài gốc: '],
    ['vi', 'Theo '],
    ['zh', '原文：'],
    ['ko', '기사 원문 보기: '],
    ['fi', 'Lue koko juttu: '],
    ['sv', 'Läs hela artikeln på '],
  ])('%s: %s', (language, before, after) => {
    expect(found(language, linked(before, 'Korallposten', away, after))).toEqual([`source-link Korallposten ${away}`]);
  });

  test.each<[what: string, language: string, line: Line, authors?: string[]]>([
    ['another story’s headline', 'en', linked('Original article: ', 'What the tide brought us', away)],
    ['a name that is neither a house’s nor the site’s', 'de', linked('Originalartikel: ', 'Hafenamt', away)],
    ['other words', 'en', linked('Original art: ', 'Korallposten', away)],
    ['something behind the link', 'es', linked('Nota original: ', 'Korallposten', away, ', con fotos')],
    ['one word and no colon under a signed story', 'en', linked('Via ', 'Korallposten', away), ['Ana Ruiz']],
    ['a box with one word', 'en', linked('Source', 'Korallposten', away), ['Ana Ruiz']],
    ['the site’s own next page', 'en', linked('Continue reading: ', 'Page 2', 'https://pelican-post.example/news/2')],
  ])('not %s', (_, language, line, authors) => {
    expect(found(language, line, authors)).toEqual([]);
  });
});

describe('how much of the original is left out', () => {
  test.each<[language: string, words: string, after: string, signs: string[]]>([
    ['en', 'View original post', ' 1,204 more words', [`source-link ${away}`]],
    ['fr', 'Voir l’article original', ' 642 mots de plus', [`source-link ${away}`]],
    ['es', 'Ver la entrada original', ' 642 palabras más', [`source-link ${away}`]],
    ['en', 'View original post', ' 12 March 2026, 10:15', []],
    ['en', 'View the harbour', ' 1,204 more words', []],
  ])('%s: %s%s', (language, words, after, signs) => {
    expect(found(language, linked('', words, away, after))).toEqual(signs);
  });
});
