import { describe, expect, test } from 'vitest';
import { bareNames } from '../../utils/evidence/bare-names.ts';
import { namesAlone } from '../../utils/evidence/names-alone.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { toldBelow } from '../../utils/evidence/told-below.ts';
import { unmarkedBylines } from '../../utils/evidence/unmarked-bylines.ts';
import type { Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const shown = (signs: readonly Sign[]) =>
  signs.map(({ where, line, initials }) =>
    [
      where,
      ...line.people.map(({ name, place, outlet }) =>
        [name, place && `in ${place}`, outlet && `of ${outlet}`].filter(Boolean).join(' '),
      ),
      ...line.organizations.map((name) => `=${name}`),
      ...(initials ? ['initials'] : []),
    ].join(' '),
  );
const line = (text: string, more: object = {}): Line => ({ text, prose: false, ...more });

describe('who stands alone in a line', () => {
  const page = plainArticle({});
  const alone = (text: string, language = 'en') => {
    const { names, dated, titled, isJobBeside, place, outlet } = namesAlone(text, { ...page, language });
    return [
      ...names,
      dated && 'dated',
      titled && 'titled',
      isJobBeside && 'job',
      place && `in ${place}`,
      outlet && `of ${outlet}`,
    ]
      .filter(Boolean)
      .join(', ');
  };
  test.each<[text: string, found: string]>([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz, Leo Sand', 'Ana Ruiz, Leo Sand'],
    ['Ana Ruiz and Leo Sand', 'Ana Ruiz, Leo Sand'],
    ['Ana Ruiz / Leo Sand', 'Ana Ruiz, Leo Sand'],
    ['Ana Ruiz / Harbour wall', ''],
    ['Ana Ruiz | AFP', 'Ana Ruiz, of AFP'],
    ['Ana Ruiz / Paris', 'Ana Ruiz, in Paris'],
    ['Ana Ruiz – Reporter | Paris', 'Ana Ruiz, job, in Paris'],
    ['Ana Ruiz – Harbour | Paris', ''],
    ['Ana Ruiz (Paris)', 'Ana Ruiz, in Paris'],
    ['Ana Ruiz (correspondent in Paris)', 'Ana Ruiz, job'],
    ['Ana Ruiz, correspondent in Paris', 'Ana Ruiz, job'],
    ['Ana Ruiz (director in Paris)', 'Ana Ruiz'],
    ['Ana Ruiz (Harbour wall)', ''],
    ['Ana Ruiz, de Paris', 'Ana Ruiz, in Paris'],
    ['Ana Ruiz, avant Paris', ''],
    ['Ana Ruiz | Harbour', ''],
    ['Ana Ruiz | Leo Sand | AFP', ''],
    ['Ana Ruiz, Leo Sand, Mo Lang, Ida Holm', 'Ana Ruiz, Leo Sand, Mo Lang, Ida Holm'],
    ['Ana Ruiz, Leo Sand, Mo Lang, Ida Holm, Rui Moreno', ''],
    ['Ana Ruiz · 24 April 2026', 'Ana Ruiz, dated'],
    ['Ana Ruiz, 24 April 2026', 'Ana Ruiz, dated'],
    ['24 April 2026 / Ana Ruiz / News', 'Ana Ruiz, dated'],
    ['24 April 2026 / Ana Ruiz / News of the bay', 'dated'],
    ['Ana Ruiz | Director', 'Ana Ruiz, job'],
    ['Ana Ruiz | Harbour', ''],
    ['Dr. Ana Ruiz', 'Ana Ruiz, titled'],
    ['Dr. Ana Ruiz, Leo Sand', 'Ana Ruiz, Leo Sand, titled'],
    ['Ana Ruiz, Paris', 'Ana Ruiz, in Paris'],
    ['Ana Ruiz, Port Ellery', 'Ana Ruiz, in Port Ellery'],
    ['Ana Ruiz, Nowhere', ''],
    ['Ana Ruiz, University of Tolland', 'Ana Ruiz, of University of Tolland'],
    ['The wall', ''],
    ['24 April 2026', 'dated'],
  ])('%s: %s', (text, found) => expect(alone(text)).toBe(found));

  test.each<[text: string, language: string, found: string]>([
    ['潮路千夏 浜崎健吾', 'ja', '潮路千夏, 浜崎健吾'],
    ['潮路 千夏', 'ja', '潮路 千夏'],
    ['印刷 共有', 'ja', ''],
    ['シェア ポスト', 'ja', ''],
    ['列印 轉寄', 'zh', ''],
    ['最小字型 預設 最大字型', 'zh', ''],
    ['聽新聞 收藏', 'zh', ''],
    ['首頁 政治', 'zh', ''],
    ['陈小雨', 'zh', ''],
  ])('%s in %s: %s', (text, language, found) => expect(alone(text, language)).toBe(found));
});

describe('a bare name beside the headline', () => {
  const found = (page: PlainPage) => shown(bareNames(pageLines(plainArticle(page))));
  const day = '24 April 2026';
  const name = 'Ana Ruiz';
  const head = (...lines: Line[]): PlainPage => ({ head: lines });
  test.each<[what: string, page: PlainPage, found: string[]]>([
    ['with its day', head(`${name} · ${day}`), [`head ${name}`]],
    ['right below it', head(name), []],
    ['above a day', head(name, day), [`head ${name}`]],
    ['above a line and a day', head(name, 'x', day), [`head ${name}`]],
    ['above two lines and a day', head(name, 'x', 'y', day), []],
    ['below a day', head(day, name), [`head ${name}`]],
    ['beside a day that is not seen', head(name, line(day, { visible: false })), []],
    ['with a job', head(`${name} | Director`), [`head ${name}`]],
    ['above a job', head(name, 'Director of the harbour'), [`head ${name}`]],
    ['above a job, with a rest', head(name, 'Columnist – author of books'), [`head ${name}`]],
    ['with a link to its page', head(linkLine(name, 'https://pelican-post.example/author/ana-ruiz')), [`head ${name}`]],
    ['with another link and a day', head(linkLine(name, 'https://pelican-post.example/a'), day), [`head ${name}`]],
    ['with a rubric’s link and a day', head(linkLine(name, 'https://pelican-post.example/tag/a'), day), []],
    [
      'that the menu has as well, with a link and a day',
      {
        above: [{ ...(linkLine(name, 'https://pelican-post.example/a') as object), text: name, zone: 'outside' }],
        head: [linkLine(name, 'https://pelican-post.example/a'), day],
      },
      [],
    ],
    ['that might be one, with its day', head(`Thessaly Venn · ${day}`), ['head Thessaly Venn']],
    ['that might be one', head('Thessaly Venn'), []],
    ['that might be one, with a link and a day', head(linkLine('Thessaly Venn', 'https://b.example/a'), day), []],
    ['with the site’s own name', head(`${name}, Pelican Post`), [`head ${name} of Pelican Post`]],
    ['with the site’s address', head(`${name}, pelican-post.example`), [`head ${name} of pelican-post.example`]],
    ['with a job behind a comma, and a day', head(`${name}, Director`, day), [`head ${name}`]],
    ['with a job behind a comma', head(`${name}, Director`), []],
    ['with a reporter’s job behind a comma', head(`${name}, Senior Reporter`), [`head ${name}`]],
    ['with where the reporter is', head(`${name} (special correspondent in Lima)`), [`head ${name}`]],
    ['behind a label without its colon', head(`Text ${name}`), [`head ${name}`]],
    ['behind a kind of piece', head(`Interview ${name}`), []],
    ['behind a label of pictures', head(`Photos ${name}`), []],
    ['with what each of them made', head(`${name} (text) and Leo Sand (photos)`), [`head ${name}`]],
    ['behind such a label, with a day', head(`Foto ${name}`, day), []],
    ['beside who took the pictures', head(`Text ${name} · Fotos Leo Sand`), [`head ${name}`]],
    ['with what nobody knows', head(`${name} (harbour), Leo Sand (wall)`), []],
    ['with its house', head(`${name}, University of Tolland`), [`head ${name} of University of Tolland`]],
    [
      'that the head of the page names',
      { ...head(name), metadata: { authors: [{ name, from: 'a' }] } },
      [`head ${name}`],
    ],
    ['that stands at the end as well', { ...head(name), tail: [`${name} is a reporter`] }, [`head ${name}`]],
    ['in the headline', { ...head(`${name} · ${day}`), headline: `What ${name} saw` }, []],
    [
      'of whom the story tells',
      { ...head(`${name} · ${day}`), body: [...paragraphs, `${paragraphs[0]} ${name} saw it.`] },
      [],
    ],
    ['in a heading', head(line(`${name} · ${day}`, { tag: 'h2' })), []],
    ['above the headline', { above: [`${name} · ${day}`] }, []],
    ['below a picture', head(line(`${name} · ${day}`, { boxed: { names: 'wp-caption' } })), []],
    ['that is not seen', head(line(`${name} · ${day}`, { visible: false })), []],
    ['that opens the story', { body: [line(name, { emphasised: true }), ...paragraphs] }, [`opening ${name}`]],
    ['two', head('Ana Ruiz, Leo Sand'), [`head ${name} Leo Sand`]],
    ['that sounds like none', head(`Harbour Life · ${day}`), []],
  ])('%s', (_, page, expected) => expect(found(page)).toEqual(expected));
});

describe('a byline that nothing marks', () => {
  const found = (page: PlainPage) => shown(unmarkedBylines(pageLines(plainArticle(page)), []));
  const head = (...lines: Line[]): PlainPage => ({ head: lines });
  test.each<[what: string, page: PlainPage, found: string[]]>([
    ['behind a word for “by”', head('By Ana Ruiz'), ['head Ana Ruiz']],
    ['in a part of a line', head('3 March | By Ana Ruiz | News'), ['head Ana Ruiz']],
    ['that names nobody', head('By the sea'), []],
    ['with initials', head('By: det'), ['head initials']],
    ['with two initials', head('By asty//now'), ['head initials']],
    ['with a word that is nobody', head('By admin'), []],
    ['in words of a credit line', head('Reporting by Ana Ruiz in Lima'), ['head Ana Ruiz in Lima']],
    ['in a heading, in words of a credit line', head(line('Reporting Ana Ruiz in Lima', { tag: 'h2' })), []],
    ['below a picture', head(line('By Ana Ruiz', { boxed: { names: 'wp-caption' } })), []],
    ['of a picture', head('Ana Ruiz/AP'), []],
    ['at the opening', { body: ['By Ana Ruiz', ...paragraphs] }, ['opening Ana Ruiz']],
    ['an agency alone', head('Reuters'), ['head =Reuters']],
    ['an agency and a day', head('PTI | May 6, 2031'), ['head =PTI']],
    ['an agency and a place', head('Reuters, Washington'), ['head =Reuters']],
    ['an agency and a place in a heading', head(line('Reuters, Washington', { tag: 'h2' })), []],
    ['an agency at the opening', { body: [line('Reuters'), ...paragraphs] }, []],
    ['an agency in a long line', head(line(`Reuters | ${'x'.repeat(82)}`)), []],
    ['a paper alone', head('Houston Chronicle'), []],
    ['the size of the text', head('AA'), []],
    [
      'whom the head of the page names',
      { ...head('ANA RUIZ'), metadata: { authors: [{ name: 'Ana Ruiz', from: 'a' }] } },
      [],
    ],
    ['of a reviewed book', head(line('by Ida Holm', { tag: 'dd', boxed: { parent: 1 } })), ['head Ida Holm']],
  ])('%s', (_, page, expected) => expect(found(page)).toEqual(expected));

  test('an agency far from who signs in a marked element is none', () => {
    const signed = {
      evidence: { block: 'b1' },
      where: 'head',
      line: { people: [{ name: 'Ana Ruiz' }], organizations: [] },
    };
    const at = (...between: string[]) =>
      shown(
        unmarkedBylines(
          pageLines(plainArticle({ head: [line('x'), ...between.map((one) => line(one)), line('Reuters')] })),
          [signed as unknown as Sign],
        ),
      );
    expect(at()).toEqual(['head =Reuters']);
    expect(at('y')).toEqual(['head =Reuters']);
    expect(at('y', 'z')).toEqual([]);
  });
});

describe('of whom the page tells below', () => {
  const found = (page: PlainPage) => shown(toldBelow(pageLines(plainArticle(page))));
  const below = (...tail: Line[]): PlainPage => ({ tail });
  const life = 'Ana Ruiz is a historian who lives in Lima.';
  const link = linkLine('Ana Ruiz', 'https://pelican-post.example/author/ana-ruiz');
  test.each<[what: string, page: PlainPage, found: string[]]>([
    ['nobody', below('More of it'), []],
    ['under a label', below('About the author', 'Ana Ruiz'), ['closing Ana Ruiz']],
    ['under a label with a colon', below('About the author:', 'Ana Ruiz'), ['closing Ana Ruiz']],
    ['under a label, with a sentence', below('About the author', life), ['closing Ana Ruiz']],
    ['under another line', below('About the wall', 'Ana Ruiz'), []],
    ['under a label that is a link', below(linkLine('About the author', 'https://a.example/'), 'Ana Ruiz'), []],
    ['in a sentence with a job', below(life), ['closing Ana Ruiz']],
    ['in a sentence without', below('Ana Ruiz is seen in Lima.'), []],
    ['the same set apart', below(line('Ana Ruiz is seen in Lima.', { emphasised: true })), ['closing Ana Ruiz']],
    [
      'the same with a link to her page',
      below(
        line('Ana Ruiz is seen in Lima. More', {
          links: [{ text: 'More', href: 'https://pelican-post.example/author/ana-ruiz' }],
        }),
      ),
      ['closing Ana Ruiz'],
    ],
    [
      'four lines on that wait hidden',
      below(...['a', 'b', 'c', 'd'].map((text) => line(text, { visible: false })), life),
      ['closing Ana Ruiz'],
    ],
    ['with degrees', below('Ana Ruiz, Ph.D., is a historian.'), ['closing Ana Ruiz']],
    ['three lines on', below('a', 'b', life), ['closing Ana Ruiz']],
    ['four lines on', below('a', 'b', 'c', life), []],
    ['in 500 characters', below(line(`${life} ${'x'.repeat(457)}`)), ['closing Ana Ruiz']],
    ['in more', below(line(`${life} ${'x'.repeat(458)}`)), []],
    [
      'under a heading with the name',
      below('a', 'b', 'c', 'About Ana Ruiz', 'Ana Ruiz is seen in Lima.'),
      ['closing Ana Ruiz'],
    ],
    ['under a heading with another', below('a', 'b', 'c', 'About Leo Sand', 'Ana Ruiz is seen in Lima.'), []],
    ['below a picture', below(line(life, { boxed: { names: 'wp-caption' } })), []],
    ['not seen', below(line(life, { visible: false })), []],
    ['in the headline', { ...below(life), headline: 'What Ana Ruiz saw' }, []],
    ['above the story', { ...below(life), head: [line('What Ana Ruiz saw')] }, []],
    ['in the story', { ...below(life), body: [...paragraphs, `${paragraphs[0]} Ana Ruiz saw it.`] }, []],
    ['that sounds like nobody', below('About the author', 'Harbour Life'), []],
    [
      'with a link to the page',
      below({ ...(link as object), text: 'Ana Ruiz, Senior Lecturer in Geography' } as Line),
      ['closing Ana Ruiz'],
    ],
  ])('%s', (_, page, expected) => expect(found(page)).toEqual(expected));
});
