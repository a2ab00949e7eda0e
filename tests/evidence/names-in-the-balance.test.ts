import { describe, expect, test } from 'vitest';
import { bareNames } from '../../utils/evidence/bare-names.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { Article, Block } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Whom a page signs with a name that stands alone, and where: 'head Ana Ruiz'. */
const found = (page: PlainPage) => shown(plainArticle(page));
const shown = (article: Article) =>
  bareNames(pageLines(article)).map(
    ({ where, line, fromElement }) =>
      `${where} ${line.people.map(({ name }) => name).join(', ')}${fromElement ? ' marked' : ''}`,
  );

const dated = 'Ana Ruiz · 3 May 2031';
const far: Line[] = ['The bay', 'The boats', 'The rain'];
const other = 'https://pelican-post.example/news/a';
const author = 'https://pelican-post.example/author/ana-ruiz/';
const ana = ['head Ana Ruiz'];
const authors = [{ name: 'Ana Ruiz', from: 'json-ld' as const }];
/** A line of the head, right below the headline or far from it. */
const line = (text: string, more: Partial<Block> = {}): PlainPage => ({ head: [{ text, prose: false, ...more }] });
const below = (text: string, more: Partial<Block> = {}): PlainPage => ({
  head: [...far, { text, prose: false, ...more }],
});
const job = (text: string, more: Partial<Block> = {}): PlainPage => ({
  head: ['Ana Ruiz', { text, prose: false, ...more }],
});
const link = (href: string, text = 'Ana Ruiz') => ({ links: [{ text, href }], linkChars: text.length });
const told = (text: string) => [
  `${text} has kept the light for nine years, and still rows out to it in the rain every day.`,
];
const many = 'Maria Fernanda Castellano, Ana Carolina Rodriguez, Juan Sebastian Gonzalez, ';

describe('a bare name', () => {
  test.each<[what: string, page: PlainPage, names: string[]]>([
    ['alone', line('Ana Ruiz'), []],
    ['with a day', line(dated), ana],
    ['two lines further down', { head: ['The bay', 'The boats', dated] }, ana],
    ['three lines further down', below(dated), []],
    ['with a title', line('Dr. Ana Ruiz'), ana],
    ['with a title, further down', below('Dr. Ana Ruiz'), []],
    ['with a place', line('Ana Ruiz, Lima'), ana],
    ['with an institution', line('Ana Ruiz, University of Sorna'), ana],
    ['with a place, further down', below('Ana Ruiz, Lima'), ana],
    ['with an institution, further down', below('Ana Ruiz, University of Sorna'), ana],
    ['with a place, and a line before the story', { head: [...far, 'Ana Ruiz, Lima', 'The wind'] }, []],
    ['with a place, and something else opens', { ...below('Ana Ruiz, Lima'), body: ['The wind', ...paragraphs] }, []],
    [
      'with a place, and a paragraph of the head',
      { head: [...far, 'Ana Ruiz, Lima', { text: paragraphs[0] ?? '', prose: true }] },
      [],
    ],
    ['with a place, in a box of its own', { ...below('Ana Ruiz, Lima'), groups: [['The rain', 'Ana Ruiz, Lima']] }, []],
    [
      'in the story’s column, with a day',
      { body: [{ text: dated, prose: false }, ...paragraphs] },
      ['opening Ana Ruiz'],
    ],
    ['in the story’s column', { body: ['Ana Ruiz', ...paragraphs] }, []],
    [
      'in the story’s column, set apart',
      { body: [{ text: 'Ana Ruiz', emphasised: true, prose: false }, ...paragraphs] },
      ['opening Ana Ruiz'],
    ],
    [
      'behind the first paragraph',
      { body: [paragraphs[0] ?? '', { text: dated, prose: false }, ...paragraphs.slice(1)] },
      [],
    ],
    ['set apart in the head', line('Ana Ruiz', { emphasised: true }), ['head Ana Ruiz']],
    ['set apart above other lines', { head: [...far, { text: 'Ana Ruiz', emphasised: true }, 'The wind'] }, []],
    ['above the headline, with a day', { above: [dated] }, []],
    [
      'above the headline, linked elsewhere, told by the page',
      { above: [{ text: dated, ...link(other) }], metadata: { authors } },
      [],
    ],
    ['the same below it', { ...line(dated, link(other)), metadata: { authors } }, ana],
    ['told by the page', { ...below('Ana Ruiz'), metadata: { authors } }, ana],
    ['with a link to what is hers', below('Ana Ruiz', link(author)), ana],
    ['the same in the headline', { ...line('Ana Ruiz', link(author)), headline: 'Ana Ruiz rows out' }, []],
    ['with a link elsewhere', line(dated, link(other)), ana],
    ['with a link elsewhere, further down', below(dated, link(other)), []],
    ['with a link to a site of her own', below('Ana Ruiz', link('https://anaruiz.pages.example/')), ana],
    ['with a link to a site of a short name', below('Ana Ro', link('https://anaro.pages.example/', 'Ana Ro')), []],
    ['with a link to another site', below('Ana Ruiz', link('https://leosand.pages.example/')), []],
    [
      'with another, and a site of one of them',
      below('Ana Ruiz, Leo Sandberg', link('https://anaruiz.pages.example/')),
      ['head Ana Ruiz, Leo Sandberg'],
    ],
    ['with another', below('Ana Ruiz, Leo Sandberg'), []],
    [
      'with another of the story',
      { ...line('Ana Ruiz, Leo Sandberg'), body: [...told('Ana Ruiz'), ...paragraphs] },
      [],
    ],
    ['told of at the end', { ...line('Ana Ruiz'), tail: ['Ana Ruiz writes of the bay.'] }, ana],
    ['told of at the end, behind 25 letters', { ...line('Ana Ruiz'), tail: [`${'x'.repeat(24)} Ana Ruiz`] }, ana],
    ['behind 26', { ...line('Ana Ruiz'), tail: [`${'x'.repeat(25)} Ana Ruiz`] }, []],
    ['told of at the end, at length', { ...line('Ana Ruiz'), tail: [`Ana Ruiz ${'x'.repeat(390)}`] }, ana],
    ['told of at more length', { ...line('Ana Ruiz'), tail: [`Ana Ruiz ${'x'.repeat(391)}`] }, []],
    ['with somebody else at the end', { ...line('Ana Ruiz'), tail: ['Leo Sand writes of the bay.'] }, []],
    [
      'of somebody who is told of below',
      { ...line(dated), tail: told('The keeper of the light, who is called Ana Ruiz,') },
      ana,
    ],
    ['in the story', { ...line(dated), body: [...told('Ana Ruiz'), ...paragraphs] }, []],
    ['in a heading', line(dated, { tag: 'h3' }), []],
    ['beside a day', { head: ['Ana Ruiz', '3 May 2031'] }, ana],
    ['beside a day that nobody sees', { head: ['Ana Ruiz', { text: '3 May 2031', visible: false }] }, []],
    ['above her job', job('Director of Research'), ana],
    ['above a job that nobody sees', job('Director of Research', { visible: false }), []],
    ['above a job in prose', job('Director of Research', { prose: true }), []],
    [
      'above a job that opens the story',
      { ...line('Ana Ruiz'), body: [{ text: 'Director of Research', prose: false }, ...paragraphs] },
      [],
    ],
    ['above a job in 90 letters', job(`Director of ${'x'.repeat(78)}`), ana],
    ['above a job in 91', job(`Director of ${'x'.repeat(79)}`), []],
    ['above a job and a mark', job('Director · The bay'), ana],
    ['above a mark and a job', job('The bay · Director'), []],
    ['above a mark at a word and a job', job('The bay| Director'), []],
    [
      'with others, in 90 letters',
      { ...line(`${many}Leo Sandbergs`), metadata: { authors } },
      [`head ${many}Leo Sandbergs`],
    ],
    ['in more', line(`${many}Leopold Maximilian Sandberg`), []],
    [
      'under the title of another story',
      { head: [linkLine('Why the old pier had to go', other, { tag: 'h3' }), 'Dr. Ana Ruiz'] },
      [],
    ],
    ['below a picture', { head: [{ text: dated, boxed: { names: 'wp-caption' } }] }, []],
    ['that nobody sees', line(dated, { visible: false }), []],
    ['with a day, in Japanese', { ...line('2031年2月13日 Ana Ruiz'), language: 'ja' }, ana],
    ['the same, further down', { ...below('2031年2月13日 Ana Ruiz'), language: 'ja' }, ana],
    [
      'the same, in the story',
      { ...line('2031年2月13日 Ana Ruiz'), language: 'ja', body: [...told('Ana Ruiz'), ...paragraphs] },
      [],
    ],
  ])('%s', (_, page, names) => expect(found(page)).toEqual(names));
});

test('without a headline nothing stands right below it', () => {
  const bare = (page: PlainPage) => {
    const { headline, ...article } = plainArticle(page);
    return shown(article);
  };
  expect(bare(line(dated))).toEqual([]);
  expect(bare({ ...line('Ana Ruiz'), metadata: { authors } })).toEqual(ana);
});
