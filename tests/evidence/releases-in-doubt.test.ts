import { expect, test } from 'vitest';
import { findReleases } from '../../utils/evidence/find-releases.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Whose release a page shows, and where it says so: 'head Tolland Stone'. */
const found = (page: PlainPage) =>
  findReleases(pageLines(plainArticle(page))).map(
    ({ where, named, isRelease }) => `${where} ${named}${isRelease ? '' : '?'}`,
  );

const [, ...rest] = paragraphs;
const told = [
  'Tolland Stone Inc. will rebuild the eastern breakwater of Port Ellery, the company said on Tuesday.',
  ...rest,
];
const label = 'FOR IMMEDIATE RELEASE';
const from = 'Press release from Tolland Stone';
const about = [
  'About Tolland Stone',
  'Tolland Stone quarries and ships stone for harbours on three coasts of the sea.',
];
const contact = ['Media contact:', 'Odile Marran', 'press@tolland.example'];
const sent = 'PORT ELLERY, Maine, March 2, 2026 /QuickRelease/ -- The harbour has voted to rebuild its breakwater.';
const source = 'SOURCE Tolland Stone Inc.';
const wire = 'https://www.eurekalert.org/news-releases/1012345';
const ask = ['Media Contact', 'Odile Marran', 'University of Tolland'];
const fillers = (count: number): Line[] => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);
const other = 'https://pelican-post.example/news/a';
const long = (length: number) => `Press release from Tolland ${'S'.repeat(length - 27)}`;

test.each<[what: string, page: PlainPage, releases: string[]]>([
  ['a line above', { head: [from] }, ['head Tolland Stone']],
  ['a colon above', { head: ['Press release: Tolland Stone'] }, ['head Tolland Stone']],
  ['a dash above', { head: ['Press release – Tolland Stone'] }, ['head Tolland Stone']],
  ['in the opening', { body: [from, ...paragraphs] }, ['head Tolland Stone']],
  [
    'behind the first paragraphs',
    { body: [...paragraphs.slice(0, 2), from, ...paragraphs, ...paragraphs, ...paragraphs] },
    [],
  ],
  [
    'in brackets below',
    { tail: ['(Press release provided by Tolland Stone, Office of Boats.)'] },
    ['closing Tolland Stone, Office of Boats'],
  ],
  [
    'in brackets, at length',
    { tail: ['(Press release provided by Tolland Stone, Office of Agricultural Communications and of Boats.)'] },
    ['closing Tolland Stone'],
  ],
  ['behind a label', { head: ['| Source: Press release Tolland Stone'] }, ['head Tolland Stone']],
  ['behind a label below', { tail: ['Source: News release by Tolland Stone'] }, ['closing Tolland Stone']],
  ['behind a label, of a boat', { head: ['Source: Harbour release Tolland Stone'] }, []],
  ['a line below', { tail: [from] }, ['closing Tolland Stone']],
  ['a colon below', { tail: ['Press release: Tolland Stone'] }, []],
  ['some way below', { tail: [...fillers(13), from] }, ['closing Tolland Stone']],
  ['further below', { tail: [...fillers(14), from] }, []],
  ['a link above', { head: [linkLine(from, other)] }, []],
  ['a link below', { tail: [linkLine(from, other)] }, []],
  [
    'a link within the line',
    { head: [{ text: from, links: [{ text: 'Tolland Stone', href: other }] }] },
    ['head Tolland Stone'],
  ],
  ['a line of much space', { head: [` ${from} `] }, ['head Tolland Stone']],
  ['an article', { head: ['Press release from the Tolland Stone'] }, ['head Tolland Stone']],
  ['a name of 61 letters', { head: [long(27 + 53)] }, [`head Tolland ${'S'.repeat(53)}`]],
  ['a longer name', { head: [long(27 + 54)] }, []],
  ['a name of two letters', { head: ['Press release from Tol'] }, ['head Tol']],
  ['a name with small words', { head: ['Press release from Port of Tolland'] }, ['head Port of Tolland']],
  ['a name with a number', { head: ['Press release from Pier 7'] }, ['head Pier 7']],
  ['words that are no name', { head: ['Press release from Tolland breaks the wall'] }, []],
  ['a small word first', { head: ['Press release from tolland'] }, []],
  ['a day', { head: ['Press release from March 2026'] }, []],
  ['a number', { head: ['Press release from No. 45'] }, []],
  ['what goes on behind a comma', { head: ['Press release from Tolland Stone, sent today'] }, ['head Tolland Stone']],
  ['a comma at the end', { head: ['Press release from Tolland Stone,'] }, ['head Tolland Stone']],
  ['a label alone', { head: [label] }, []],
  ['a label and a company', { head: [label, 'Tolland Stone Inc.'] }, ['head Tolland Stone Inc.']],
  [
    'a label with a day and a company',
    { head: ['News Release 5-Nov-2026', 'Tolland Stone Inc.'] },
    ['head Tolland Stone Inc.'],
  ],
  ['a label with stars and a company', { head: ['*** Press release ***', 'Tolland Stone Inc.'] }, []],
  [
    'a label in the opening, and a company',
    { head: ['Tolland Stone Inc.'], body: [`${label}:`, ...paragraphs] },
    ['head Tolland Stone Inc.'],
  ],
  ['a label below, and a company', { head: ['Tolland Stone Inc.'], tail: [label] }, ['head Tolland Stone Inc.']],
  ['a label below that is a link, and a company', { head: ['Tolland Stone Inc.'], tail: [linkLine(label, other)] }, []],
  ['a company alone', { head: ['Tolland Stone Inc.'] }, []],
  ['a label and a company with a long name', { head: [label, `Tolland ${'S'.repeat(60)} Inc.`] }, []],
  ['a label and a house', { head: [label, 'Tolland Stone'] }, []],
  ['a label and a source below', { head: [label], tail: ['Source: Tolland Stone'] }, ['closing Tolland Stone']],
  ['a label and an agency below', { head: [label], tail: ['Source: Reuters'] }, []],
  [
    'a label and a linked source',
    { head: [label], tail: [{ text: 'Source: Tolland Stone', links: [{ text: 'Tolland Stone', href: other }] }] },
    [],
  ],
  ['a label and a source without a colon', { head: [label], tail: ['Source Tolland Works'] }, []],
  ['a label and a source that is somebody', { head: [label], tail: ['Source: Ana Ruiz'] }, []],
  [
    'a label and a source in a sentence',
    { head: [label], tail: ['Source: Tolland Stone; the figures are those of the year before the storm'] },
    [],
  ],
  ['the end of a wire, and the story tells of it', { body: told, tail: [source] }, ['closing Tolland Stone Inc.']],
  ['the end of a wire alone', { tail: [source] }, []],
  ['the end of a wire and a label', { head: [label], tail: [source] }, ['closing Tolland Stone Inc.']],
  ['the end of a wire and how it was sent', { body: [sent, ...rest], tail: [source] }, ['closing Tolland Stone Inc.']],
  ['a source with a colon that the story tells of', { body: told, tail: ['SOURCE: Tolland Stone Inc.'] }, []],
  [
    'the same and a label',
    { head: [label], body: told, tail: ['SOURCE: Tolland Stone Inc.'] },
    ['closing Tolland Stone Inc.'],
  ],
  [
    'the end of a wire and who it is',
    { body: told, tail: [...about, 'SOURCE: Tolland Stone Inc.'] },
    ['closing Tolland Stone Inc.'],
  ],
  ['who it is, and whom to ask', { body: told, tail: [...about, ...contact] }, ['closing Tolland Stone']],
  ['who it is', { body: told, tail: about }, []],
  ['who it is, and how it was sent', { body: [sent, ...told], tail: about }, ['closing Tolland Stone']],
  ['who it is, and a label', { head: [label], body: told, tail: about }, ['closing Tolland Stone']],
  ['who it is, with a label, of whom nobody tells', { head: [label], tail: about }, []],
  ['who it is, and whom to ask, of whom nobody tells', { tail: [...about, ...contact] }, []],
  ['all of it, of whom nobody tells', { head: [label], tail: [...about, ...contact] }, ['closing Tolland Stone']],
  [
    'who it is, told in the headline',
    { headline: 'Tolland Stone builds a wall', tail: [...about, ...contact] },
    ['closing Tolland Stone'],
  ],
  [
    'who it is, told far into the story',
    { body: [...paragraphs, ...paragraphs, ...told.slice(0, 1)], tail: [...about, ...contact] },
    [],
  ],
  [
    'who it is, with its form',
    { body: told, tail: ['About Tolland Stone Ltd.', ...contact] },
    ['closing Tolland Stone Ltd.'],
  ],
  ['who it is, with a colon', { body: told, tail: ['About Tolland Stone:', ...contact] }, ['closing Tolland Stone']],
  ['a heading above links', { headline: 'The Tower votes', tail: ['About the Tower', ...contact] }, []],
  ['words that only open like whom to ask', { body: told, tail: [...about, 'Media contacted the house.'] }, []],
  [
    'an institute on a wire, and whom to ask',
    { url: wire, head: ['University of Tolland'], tail: ask },
    ['head University of Tolland'],
  ],
  ['the same elsewhere', { head: ['University of Tolland'], tail: ask }, []],
  ['the same with a label', { head: [label, 'University of Tolland'], tail: ask }, ['head University of Tolland']],
  ['the same without whom to ask', { url: wire, head: ['University of Tolland'], tail: ['University of Tolland'] }, []],
  [
    'an institute behind a comma',
    {
      url: wire,
      head: ['University of Tolland'],
      tail: ['Media Contact', 'Odile Marran, University of Tolland, press@letters.example'],
    },
    ['head University of Tolland'],
  ],
  [
    'behind a comma without an address',
    {
      url: wire,
      head: ['University of Tolland'],
      tail: ['Media Contact', 'Odile Marran, University of Tolland, second floor'],
    },
    [],
  ],
  [
    'an address without the comma',
    {
      url: wire,
      head: ['University of Tolland'],
      tail: ['Media Contact', 'University of Tolland press@letters.example'],
    },
    [],
  ],
  ['one word', { url: wire, head: ['Tolland'], tail: ['Media Contact', 'Tolland'] }, []],
  ['somebody', { url: wire, head: ['Ines Calloway'], tail: ['Media Contact', 'Ines Calloway'] }, []],
  ['a sentence', { url: wire, head: ['The wall stands'], tail: ['Media Contact', 'The wall stands'] }, []],
  ['a day, again', { url: wire, head: ['2 March 2026'], tail: ['Media Contact', '2 March 2026'] }, []],
  [
    'the headline, again',
    { url: wire, headline: 'Wall of Tolland', head: ['Wall of Tolland'], tail: ['Media Contact', 'Wall of Tolland'] },
    [],
  ],
  ['the site’s own', { head: [from], tail: ['press@pelican-post.example'] }, []],
  ['of another site', { head: [from], tail: ['press@tolland.example'] }, ['head Tolland Stone']],
  ['nothing', {}, []],
])('%s', (_, page, releases) => expect(found(page)).toEqual(releases));
