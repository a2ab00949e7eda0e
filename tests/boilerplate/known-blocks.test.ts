import { describe, expect, test } from 'vitest';
import { datedRows } from '../../utils/boilerplate/dated-rows.ts';
import { knownBlocks } from '../../utils/boilerplate/known-blocks.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Credit, EvidenceKind, Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const credit = (name: string) => ({ name }) as Credit;
const known = (page: PlainPage, signs: readonly Sign[], credits: readonly Credit[] = []) =>
  knownBlocks(pageLines(plainArticle(page)), signs, credits);
/** Behind the story stand two lines, b6 and b7. */
const behind: PlainPage = { tail: ['a', 'b'] };
type More = Parameters<typeof sign>[2];
const of = (kind: EvidenceKind, text: string, more: More = {}) =>
  sign(kind, text, { block: 'b6', where: 'closing', ...more });
const card = {
  tail: ['Ana Ruiz', 'Writes of the sea', 'More'],
  groups: [['Ana Ruiz', 'More'] as const],
};
const away = 'https://coral.example/2026/wall';

describe('what the evidence calls a notice', () => {
  test.each<[what: string, signs: Sign[], is: boolean]>([
    ['a link to the source', [of('source-link', 'Source link', { url: away })], true],
    ['a line of rights', [of('copyright-line', '© 2026')], true],
    ['a long notice', [of('notice', 'x'.repeat(61))], true],
    ['a short one', [of('notice', 'x'.repeat(60))], false],
    ['a short one that is an address', [of('notice', 'https://coral.example/')], true],
    ['a short one of rights', [of('notice', '© Coral-infocom, Coral:31-5/5')], true],
    ['one that reserves them, whoever holds them', [of('notice', '(끝) <산호일보, 무단 전재-재배포 금지>')], true],
    ['a label, however long', [of('notice', 'x'.repeat(61), { isLabel: true })], false],
    ['one that disclaims', [of('notice', 'Not edited', { disclaims: true } as More)], true],
    ['one of a syndicate', [of('notice', 'By Tribune Content Agency', { named: 'Tribune Content Agency' })], true],
    ['one of an agency', [of('notice', 'By Reuters', { named: 'Reuters' })], false],
    ['a byline', [of('byline', 'x'.repeat(61))], false],
    [
      'a label with a link, where a link says it as well',
      [
        of('notice', 'Source: a', { isLabel: true, url: away }),
        of('source-link', 'Source link', { url: away, block: 'b7' }),
      ],
      true,
    ],
    [
      'the same in one block',
      [of('notice', 'Source: a', { isLabel: true, url: away }), of('byline', 'Reuters', { named: 'Reuters' })],
      false,
    ],
    [
      'a label with a link, where an agency is told',
      [
        of('notice', 'Source: a', { isLabel: true, url: away }),
        of('byline', 'Reuters', { named: 'Reuters', block: 'b1' }),
      ],
      true,
    ],
    [
      'the same without a link',
      [of('notice', 'Source: a', { isLabel: true }), of('byline', 'Reuters', { named: 'Reuters', block: 'b1' })],
      false,
    ],
    [
      'the same above the story',
      [
        of('notice', 'Source: a', { isLabel: true, url: away, where: 'head' }),
        of('byline', 'Reuters', { named: 'Reuters', block: 'b1' }),
      ],
      false,
    ],
    ['a label with a link alone', [of('notice', 'Source: a', { isLabel: true, url: away })], false],
    [
      'a label with a link beside a person',
      [of('notice', 'Source: a', { isLabel: true, url: away }), of('byline', 'By Ana Ruiz', { block: 'b1' })],
      false,
    ],
  ])('%s', (_, signs, is) => {
    const { notices, spared } = known(behind, signs);
    expect([notices.has('b6'), spared.has('b6')]).toEqual([is, !is]);
  });

  test("an agency's own label on its own site is none", () => {
    const url = 'https://www.reuters.com/world/wall/';
    const signs = [
      of('notice', 'Source: a', { isLabel: true, url: away }),
      of('byline', 'Reuters', { named: 'Reuters', block: 'b1' }),
    ];
    expect(known({ ...behind, url }, signs).notices.has('b6')).toBe(false);
  });

  test('what stands in it names nobody who would keep it', () => {
    const notice = of('notice', 'x'.repeat(61));
    const line = { people: [], organizations: ['Coral'] };
    expect(known(behind, [notice, of('signature', 'Coral', { line })]).notices.has('b6')).toBe(true);
    const people = { people: [{ name: 'Ana Ruiz', role: 'reporter' as const }], organizations: [] };
    const both = known(behind, [notice, of('credit-line', 'By Ana Ruiz', { line: people })]);
    expect([both.notices.has('b6'), both.spared.has('b6')]).toEqual([false, true]);
  });
});

describe('what must stay', () => {
  const spared =
    (page: PlainPage, signs: Sign[] = [], credits: Credit[] = []) =>
    () =>
      [...known(page, signs, credits).spared].sort();
  const by = sign('byline', 'By Ana Ruiz', { block: 'b1', where: 'head' });
  const second = sign('byline', 'By Ana Ruiz', { block: 'b2', where: 'head' });
  test.each<[what: string, stays: () => string[], expected: string[]]>([
    ['the headline', spared({}), ['b0']],
    ['a byline', spared({ head: ['By Ana Ruiz'] }, [by]), ['b0', 'b1']],
    ['a label before it', spared({ head: ['Text:', 'By Ana Ruiz'] }, [second]), ['b0', 'b1', 'b2']],
    ['a line before it', spared({ head: ['Text: a', 'By Ana Ruiz'] }, [second]), ['b0', 'b2']],
    [
      'a label before anything else',
      spared({ head: ['Text:', 'a', 'By Ana Ruiz'] }, [sign('byline', 'By Ana Ruiz', { block: 'b3', where: 'head' })]),
      ['b0', 'b3'],
    ],
    ['a long label before it', spared({ head: [`${'x'.repeat(60)}:`, 'By Ana Ruiz'] }, [second]), ['b0', 'b2']],
    ['a handle behind it', spared({ head: ['By Ana Ruiz', '@anaruiz'] }, [by]), ['b0', 'b1', 'b2']],
    ['a handle with words', spared({ head: ['By Ana Ruiz', '@anaruiz now'] }, [by]), ['b0', 'b1']],
    ['a handle behind anything else', spared({ head: ['By Ana Ruiz', 'a', '@anaruiz'] }, [by]), ['b0', 'b1']],
    ['the byline once more', spared({ head: ['By Ana Ruiz'], tail: ['By Ana Ruiz'] }, [by]), ['b0', 'b1', 'b7']],
    [
      'the same twelve lines on',
      spared({ head: ['By Ana Ruiz'], tail: [...'abcdefghijk', 'By Ana Ruiz'] }, [by]),
      ['b0', 'b1', 'b18'],
    ],
    [
      'the same thirteen lines on',
      spared({ head: ['By Ana Ruiz'], tail: [...'abcdefghijkl', 'By Ana Ruiz'] }, [by]),
      ['b0', 'b1'],
    ],
    [
      'a long byline once more',
      spared({ head: [`By Ana Ruiz ${'x'.repeat(49)}`], tail: [`By Ana Ruiz ${'x'.repeat(49)}`] }, [by]),
      ['b0', 'b1'],
    ],
    [
      'one just short enough',
      spared({ head: [`By Ana Ruiz ${'x'.repeat(48)}`], tail: [`By Ana Ruiz ${'x'.repeat(48)}`] }, [by]),
      ['b0', 'b1', 'b7'],
    ],
    [
      'a byline once more that began in small letters',
      spared({ head: ['byAna Ruiz'], tail: ['byAna Ruiz'] }, [by]),
      ['b0', 'b1', 'b7'],
    ],
    [
      'a label behind the story',
      spared({ head: ['By Ana Ruiz'], tail: ['Text:', 'By Ana Ruiz'] }, [by]),
      ['b0', 'b1', 'b8'],
    ],
    [
      'a name that opens a box behind the story',
      spared({ ...card, head: ['By Ana Ruiz'] }, [by, of('credit-line', 'Ana Ruiz', { block: 'b7' })]),
      ['b0', 'b1'],
    ],
    [
      'the same where nobody said it above',
      spared({ ...card, head: ['By Mo Lang'] }, [by, of('credit-line', 'Ana Ruiz', { block: 'b7' })]),
      ['b0', 'b1', 'b7'],
    ],
    [
      'one without a box',
      spared({ tail: card.tail, head: ['By Ana Ruiz'] }, [by, of('credit-line', 'Ana Ruiz', { block: 'b7' })]),
      ['b0', 'b1', 'b7'],
    ],
    ['a name once more', spared({ head: ['Ana Ruiz'], tail: ['Ana Ruiz'] }, [by]), ['b0', 'b1']],
    [
      'a name that is credited, above',
      spared({ head: ['Ana Ruiz'], tail: ['Ana Ruiz'] }, [], [credit('Ana Ruiz')]),
      ['b0', 'b1'],
    ],
    ['a single name', spared({ head: ['Ana'] }, [], [credit('Ana')]), ['b0']],
    [
      'an author of the head',
      spared({ head: ['ANA RUIZ'], metadata: { authors: [{ name: 'Ana Ruiz', from: 'a' }] } }),
      ['b0', 'b1'],
    ],
    [
      'a house of the head',
      spared({
        head: ['Coral Courier'],
        metadata: { authors: [{ name: 'Coral Courier', from: 'a', type: 'organization' }] },
      }),
      ['b0'],
    ],
    ['a label that is the last of the page', spared({ head: ['Text:'], body: [] }), ['b0']],
    ['a byline above that nobody knows, once more', spared({ head: ['By Ana Ruiz'], tail: ['By Ana Ruiz'] }), ['b0']],
    [
      'a byline of one who is credited',
      spared({ tail: ['By ANA RUIZ, Coral'] }, [], [credit('Ana Ruiz')]),
      ['b0', 'b6'],
    ],
    ['a byline of one name', spared({ tail: ['By Ana, Coral'] }, [], [credit('Ana')]), ['b0']],
  ])('%s', (_, stays, expected) => expect(stays()).toEqual(expected));

  test('bylines are known as such, and whom the page credits', () => {
    const page: PlainPage = { head: ['By Ana Ruiz', 'x'], metadata: { authors: [{ name: 'Mo Lang', from: 'a' }] } };
    const { bylineBlocks, credited } = known(
      page,
      [by, sign('credit-line', 'x', { block: 'b2' })],
      [credit('Ana Ruiz')],
    );
    expect([...bylineBlocks]).toEqual(['b1']);
    expect(credited).toEqual(['Ana Ruiz', 'Mo Lang']);
    const authors = [{ name: 'Coral Courier', from: 'a', type: 'organization' as const }];
    expect(known({ metadata: { authors } }, []).credited).toEqual([]);
  });
});

describe('rows with the day', () => {
  const rows = (page: PlainPage) => () => datedRows(plainArticle(page));
  const day = '3 March 2026';
  const title = linkLine('Ferry to Tolland runs again', 'https://pelican-post.example/n/1', { prose: false });
  const same = linkLine('Ferry to Tolland runs again', 'https://pelican-post.example/news/breakwater-vote/', {
    prose: false,
  });
  const short = linkLine('Ferry runs again', 'https://pelican-post.example/n/1', { prose: false });
  const textOf = (line: Line) => (typeof line === 'string' ? line : line.text);
  const entry = (first: Line, last: Line, tag = 'li'): PlainPage => ({
    groups: [[textOf(first), textOf(last), { tag }]],
  });
  test.each<[what: string, rows: () => string[], expected: string[]]>([
    ['below the headline', rows({ head: [day] }), ['b1']],
    ['above it', rows({ above: [day] }), ['b0']],
    ['short', rows({ head: ['Ana Ruiz 8/17/13 11:04am'] }), ['b1']],
    ['with other signs', rows({ head: ['8/17.13'] }), []],
    ['in 140 characters', rows({ head: [{ text: `${day} ${'x'.repeat(127)}`, prose: false }] }), ['b1']],
    ['in more', rows({ head: [{ text: `${day} ${'x'.repeat(128)}`, prose: false }] }), []],
    ['without one', rows({ head: ['Harbour'] }), []],
    [
      'without one, marked for its author',
      rows({ head: ['Ana Ruiz'], marked: [['Ana Ruiz', 'class:byline']] }),
      ['b1'],
    ],
    ['marked as a credit', rows({ head: ['Ana Ruiz'], marked: [['Ana Ruiz', 'class:credit']] }), []],
    ['marked as a logo', rows({ head: ['Ana Ruiz'], marked: [['Ana Ruiz', 'logo']] }), []],
    ['marked, and a bar of networks', rows({ head: ['Facebook'], marked: [['Facebook', 'class:byline']] }), []],
    ['marked, and a label', rows({ head: ['Advertisement'], marked: [['Advertisement', 'class:byline']] }), []],
    [
      'marked, and a sentence',
      rows({ head: [{ text: 'Ana Ruiz', prose: true }], marked: [['Ana Ruiz', 'class:byline']] }),
      [],
    ],
    ['at the opening', rows({ body: [day, ...paragraphs] }), ['b1']],
    ['in the sixth place', rows({ body: [...paragraphs, day] }), ['b6']],
    ['behind the story', rows({ tail: [day] }), ['b6']],
    ['four lines on', rows({ tail: ['a', 'b', 'c', day] }), ['b9']],
    ['five lines on', rows({ tail: ['a', 'b', 'c', 'd', day] }), []],
    ['behind it, in 60 characters', rows({ tail: [`${day} ${'x'.repeat(47)}`] }), ['b6']],
    ['behind it, in more', rows({ tail: [`${day} ${'x'.repeat(48)}`] }), []],
    ['behind it, linked', rows({ tail: [{ text: day, links: [{ text: day, href: 'https://a.example/' }] }] }), []],
    ['behind it, of rights', rows({ tail: [`© ${day}`] }), []],
    ['behind it, marked', rows({ tail: [day], marked: [[day, 'class:byline']] }), []],
    ['beside the story', rows({ tail: [{ text: day, zone: 'outside' }] }), []],
    ['below a linked title', rows({ ...entry(title, day), head: [title, day] }), []],
    ['below a linked title with more behind it', rows({ ...entry(title, 'a'), head: [title, day, 'a'] }), ['b2']],
    ['below a line and a linked title', rows({ ...entry('a', day), head: ['a', title, day] }), ['b3']],
    ['below a linked title in a box', rows({ ...entry(title, day, 'div'), head: [title, day] }), ['b2']],
    ['below a line', rows({ ...entry('a', day), head: ['a', day] }), ['b2']],
    ['below the linked name of the page', rows({ ...entry(same, day), head: [same, day] }), ['b2']],
    ['below three linked words', rows({ ...entry(short, day), head: [short, day] }), ['b2']],
    ['in a tool bar above the headline', rows({ above: [{ text: day, zone: 'outside' }] }), ['b0']],
    ['in a tool bar four lines above it', rows({ above: [{ text: day, zone: 'outside' }, 'a', 'b', 'c'] }), ['b0']],
    ['in one five lines above it', rows({ above: [{ text: day, zone: 'outside' }, 'a', 'b', 'c', 'd'] }), []],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected));
});

describe('the name of a row', () => {
  const row = (name: string, day = '3 May 2031') => {
    const byline = sign('byline', 'By Ana Ruiz', {
      block: 'b2',
      where: 'head',
      line: { people: [{ name: 'Ana Ruiz', role: 'reporter' }], organizations: [] },
    });
    return known({ head: [name, day] }, [byline]).spared.has('b1');
  };
  test('stays in a block of its own beside the one that the row is told of', () => {
    expect(row('By Ana Ruiz')).toBe(true);
  });
  test.each([
    ['a button', 'Follow', undefined],
    ['another line about her', 'Ana Ruiz has covered harbours since 2019', undefined],
    ['the name once more', 'Ana Ruiz', 'Ana Ruiz, 3 May 2031'],
  ])('and not %s', (_, text, day) => {
    expect(row(text, day)).toBe(false);
  });
});
