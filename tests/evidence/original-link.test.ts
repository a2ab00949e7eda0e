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

describe('words for reading, for the whole and for the text, in any order', () => {
  test.each<[language: string, before: string, link: string, after?: string]>([
    ['de', 'Den Originalartikel lesen Sie bei der ', 'Korallposten', '.'],
    ['de', '', 'Hier', ' lesen Sie das ganze Interview'],
    ['en', 'You can read the full interview ', 'here', '.'],
    ['nl', 'Het volledige interview leest u ', 'hier'],
    ['da', 'Du kan læse det oprindelige interview ', 'her', '.'],
    ['fr', 'L’entretien original est à lire ', 'ici'],
    ['es', 'Puedes leer la entrevista original ', 'aquí', '.'],
    ['it', 'Potete leggere l’analisi integrale a ', 'questo link'],
    ['pl', 'Oryginalny wywiad można przeczytać ', 'tutaj', '.'],
    ['ru', 'Прочитать репортаж целиком можно ', 'здесь', '.'],
    ['ja', '元のインタビューは', 'こちら', 'からご覧ください'],
    ['ko', '인터뷰 전문은 ', 'Korallposten', '에서 읽을 수 있습니다'],
  ])('%s: %s%s', (language, before, name, after) => {
    const signs = found(language, linked(before, name, away, after));
    expect(signs.some((sign) => sign.startsWith('source-link') && sign.endsWith(away))).toBe(true);
  });

  test.each<[what: string, line: Line]>([
    ['nothing to read', linked('The full interview was shown ', 'here', away)],
    ['nothing whole', linked('Read an interview with the mayor ', 'here', away)],
    ['no text', linked('Read the full forecast ', 'here', away)],
    ['a front page', linked('Read the full interview ', 'here', 'https://korallposten.example/')],
    ['a paper of anybody', linked('Read the full report ', 'here', away)],
    ['a text of anybody', linked('You can read the full text of this story in law ', 'here', away)],
    ['a file', linked('Read the full report ', 'here', 'https://korallposten.example/files/tides.pdf')],
    [
      'a link somewhere in a long line',
      linked('Read the ', 'full', away, ` interview with ${'all the people of '.repeat(3)}the bay`),
    ],
  ])('%s', (_, line) => expect(found('en', line)).toEqual([]));
});
