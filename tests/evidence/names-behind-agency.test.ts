import { expect, test } from 'vitest';
import { findCreditLines } from '../../utils/evidence/find-credit-lines.ts';
import { findDatelines } from '../../utils/evidence/find-datelines.ts';
import { gatherSigns } from '../../utils/evidence/gather-signs.ts';
import { namesBehindAgency } from '../../utils/evidence/names-behind-agency.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Whom a page names behind the agency that signs its story: 'Ana Ruiz of Reuters'. */
function named(page: PlainPage): string[] {
  const lines = pageLines(plainArticle(page));
  return namesBehindAgency(lines, findCreditLines(lines, []), findDatelines(lines)).flatMap(({ line, where }) =>
    line.people.map(({ name, outlet }) => `${where} ${name} of ${outlet}`),
  );
}

const ended = [...paragraphs.slice(0, -1), `${paragraphs.at(-1)} The gates will be shut until the spring. (AFP)`];
const sent = [`LIMA (AFP) - ${paragraphs[0]}`, ...paragraphs.slice(1)];
const lines = (...texts: string[]) => texts.map((text) => ({ text, prose: false }));

test.each<[what: string, page: PlainPage, names: string[]]>([
  ['a name below a bracket', { body: ended, tail: lines('Ana Ruiz') }, ['closing Ana Ruiz of AFP']],
  ['a name below a line', { tail: lines('AFP', 'Ana Ruiz') }, ['closing Ana Ruiz of AFP']],
  [
    'names with the agency',
    { tail: lines('AFP', 'Ana Ruiz/AFP', 'Leo Sand / AFP') },
    ['closing Ana Ruiz of AFP', 'closing Leo Sand of AFP'],
  ],
  ['a name, and its initials', { body: ended, tail: lines('Ana Ruiz', 'aru/ lsa/') }, ['closing Ana Ruiz of AFP']],
  ['a name behind something else', { body: ended, tail: lines('Rate this', 'Ana Ruiz') }, []],
  ['a name with another agency', { tail: lines('AFP', 'Ana Ruiz/Reuters') }, []],
  ['a picture’s agency', { tail: lines('AFP', 'Ana Ruiz/AFP/Getty') }, []],
  ['an agency in the dateline', { body: sent, tail: lines('Ana Ruiz/AFP') }, ['closing Ana Ruiz of AFP']],
  ['an agency in the dateline, and none beside the name', { body: sent, tail: lines('Ana Ruiz') }, []],
  ['no agency', { tail: lines('Ana Ruiz') }, []],
  [
    'a link',
    {
      body: ended,
      tail: [{ text: 'Ana Ruiz', prose: false, links: [{ text: 'Ana Ruiz', href: 'https://reef.example/tag/ruiz' }] }],
    },
    [],
  ],
  [
    'whom the story is about',
    { body: [`Ana Ruiz opened the gates. ${paragraphs[0]}`, ...ended], tail: lines('Ana Ruiz') },
    [],
  ],
  ['what is no name', { body: ended, tail: lines('Boats of the bay') }, []],
  ['what sounds like none', { body: ended, tail: lines('Harbour Guide') }, []],
  ['a line longer than names are', { tail: lines('AFP', `Ana Ruiz${' '.repeat(60)}/ AFP`) }, []],
  [
    'what the page does not show between',
    { body: ended, tail: [{ text: 'Rate this', prose: false, visible: false }, ...lines('Ana Ruiz')] },
    ['closing Ana Ruiz of AFP'],
  ],
  [
    'five of them',
    { body: ended, tail: lines('Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Mo Lang', 'Rui Moreno') },
    ['Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Mo Lang'].map((name) => `closing ${name} of AFP`),
  ],
])('%s', (_, page, names) => {
  expect(named(page)).toEqual(names);
});

test.each<[what: string, head: string[], names: string[]]>([
  ['the agency’s are asked if nobody signs', [], ['Ana Ruiz']],
  ['and not if somebody does', ['By Ida Holm'], ['Ida Holm']],
])('%s', (_, head, names) => {
  const signs = gatherSigns(pageLines(plainArticle({ head: lines(...head), body: ended, tail: lines('Ana Ruiz') })));
  expect([...new Set(signs.flatMap(({ line }) => line.people.map(({ name }) => name)))]).toEqual(names);
});
