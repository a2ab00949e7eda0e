import { describe, expect, test } from 'vitest';
import { findBylines } from '../../utils/evidence/find-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Who signs, and where: 'closing Ana Ruiz'. */
const found = (page: PlainPage) =>
  findBylines(pageLines(plainArticle(page))).map(
    ({ where, line }) => `${where} ${line.people.map(({ name }) => name).join(', ')}`,
  );

const label = (text: string) => ({ text, tag: 'h3', prose: false });

describe('below a story that nobody signs', () => {
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['a name under a label', { tail: [label('About the author'), 'Ana Ruiz'] }, ['closing Ana Ruiz']],
    [
      'a biography under a label',
      { tail: [label('Om författaren'), 'Ana Ruiz är historiker och bor i Visby.'], language: 'sv' },
      ['closing Ana Ruiz'],
    ],
    [
      'a title before the name',
      { tail: [label('L’autore'), 'Dott.ssa Ana Ruiz'], language: 'it' },
      ['closing Ana Ruiz'],
    ],
    ['a name behind a label', { tail: ['About the author - Ana Ruiz', 'Hi! I love the sea.'] }, ['closing Ana Ruiz']],
    ['a name behind a label and a colon', { tail: ['Zur Person: Ana Ruiz'], language: 'de' }, ['closing Ana Ruiz']],
    [
      'a link to her own page above a job',
      { tail: [linkLine('Ana Ruiz', 'https://pelican-post.example/author/ana/'), 'Reporter'] },
      ['closing Ana Ruiz'],
    ],
    [
      'the same above anything else',
      { tail: [linkLine('Ana Ruiz', 'https://pelican-post.example/author/ana/'), 'Walls'] },
      [],
    ],
    ['another link above a job', { tail: [linkLine('Ana Ruiz', 'https://b.example/a'), 'Reporter'] }, []],
    ['a name behind another label', { tail: ['Our team - Ana Ruiz', 'Hi! I love the sea.'] }, []],
    ['two names behind a label', { tail: ['About the author - Ana Ruiz - Leo Sand'] }, []],
    ['a name under another label', { tail: [label('Our team'), 'Ana Ruiz'] }, []],
    ['a sentence that names nobody', { tail: [label('About the author'), 'She lives by the sea.'] }, []],
    [
      'whom the head speaks of',
      { head: ['Ana Ruiz talks about her boats'], tail: [label('Zur Person'), 'Ana Ruiz'], language: 'de' },
      [],
    ],
    [
      'a biography in italics',
      { body: [...paragraphs, { text: 'Ana Ruiz is the keeper of the light in Sorna.', emphasised: true }] },
      ['closing Ana Ruiz'],
    ],
    [
      'a biography with a job',
      { body: [...paragraphs, 'Ana Ruiz is an economist at the Port Institute.'] },
      ['closing Ana Ruiz'],
    ],
    ['a paragraph of the story', { body: [...paragraphs, 'Ana Ruiz is 34 years old and likes the rain.'] }, []],
    ['somebody of the story', { body: [...paragraphs, 'Ana Ruiz sails.', 'Ana Ruiz is an economist in Sorna.'] }, []],
    ['a dash before a name', { body: [...paragraphs, '— Ana Ruiz'] }, ['closing Ana Ruiz']],
    ['a job behind a name', { body: [...paragraphs, 'Ana Ruiz, keeper of the light'] }, ['closing Ana Ruiz']],
    ['a name below a greeting', { body: [...paragraphs, 'With warm wishes,', 'Ana Ruiz'] }, ['closing Ana Ruiz']],
    ['a name below a line', { body: [...paragraphs, 'With warm wishes', 'Ana Ruiz'] }, []],
    [
      'the name of a teaser',
      {
        tail: [
          { ...label('The wet lamp'), links: [{ text: 'The wet lamp', href: '/x' }], linkChars: 12 },
          'By Ana Ruiz',
        ],
      },
      [],
    ],
  ])('%s', (_, page, bylines) => {
    expect(found(page)).toEqual(bylines);
  });
});

describe('a bare name in the head', () => {
  const cells = (...texts: string[]) => ({
    text: texts.join(''),
    cells: texts.map((text, i) => ({ text, joint: 'apart' as const, kin: `span.${i}` })),
  });
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['in a row with its day', { head: [cells('Ana Ruiz', '5 min read', '3 May 2031')] }, ['head Ana Ruiz']],
    ['in a row with its job', { head: [cells('Ana Ruiz', 'Senior Manager')] }, ['head Ana Ruiz']],
    ['above its job', { head: ['Ana Ruiz', 'Director of Research'] }, ['head Ana Ruiz']],
    [
      'above its job and a day',
      { head: ['Ana Ruiz', 'Hüterin der Lampe', '3. Mai 2031'], language: 'de' },
      ['head Ana Ruiz'],
    ],
    ['with a title, above the headline', { above: ['Dr. Ana Ruiz', '3 May 2031'] }, ['head Ana Ruiz']],
    ['with a day and a rubric', { head: ['3 May 2031 / Ana Ruiz / News'] }, ['head Ana Ruiz']],
    ['and another', { head: ['Ana Ruiz, Leo Sandberg'] }, ['head Ana Ruiz, Leo Sandberg']],
    ['and a sentence', { head: ['Ana Ruiz | The keeper of the light has gone'] }, []],
    ['that is no name', { head: ['Digital Marketing', '3 May 2031'] }, []],
    [
      'of somebody in the story',
      {
        head: ['Ana Ruiz', 'Director of Research'],
        body: [
          ...paragraphs,
          'Ana Ruiz has kept the light for nine years, and she still rows out to it in the rain every morning.',
        ],
      },
      [],
    ],
  ])('%s', (_, page, bylines) => {
    expect(found(page)).toEqual(bylines);
  });
});
