import { expect, test } from 'vitest';
import { isOfGallery } from '../../utils/evidence/gallery-items.ts';
import { withHousesTold } from '../../utils/evidence/houses-told.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { PersonCredited, Sign } from '../../utils/model.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';

const line = (text: string): Line => ({ text, prose: false });
const notice = (text: string, named: string, isLabel = false): Sign =>
  sign('notice', text, { where: 'closing', named, isLabel });

function told(person: Partial<PersonCredited>, tail: readonly Line[], notices: readonly Sign[] = []) {
  const people = [{ name: 'Ana Ruiz', role: 'reporter' as const, ...person }];
  const byline = sign('byline', 'By Ana Ruiz', { where: 'head', line: { people, organizations: [] } });
  const [first] = withHousesTold(pageLines(plainArticle({ tail })), [byline, ...notices]);
  const { outlet, place } = first?.line.people[0] ?? {};
  return [first?.isHouseTold ? 'told' : 'not', outlet ?? '', place ?? ''].join('|');
}

test.each<[what: string, person: Partial<PersonCredited>, tail: Line[], notices: Sign[], result: string]>([
  ['nothing', { outlet: 'Coral Watch' }, [], [], 'not|Coral Watch|'],
  [
    'a sentence that says that it reports',
    { outlet: 'Coral Watch' },
    [line('Coral Watch is a nonprofit newsroom that reports on ports.')],
    [],
    'told|Coral Watch|',
  ],
  [
    'a sentence that opens with an article',
    { outlet: 'Coral Watch' },
    [line('The Coral Watch, founded in 2031, is a newsroom.')],
    [],
    'told|Coral Watch|',
  ],
  [
    'a sentence that says something else',
    { outlet: 'Coral Watch' },
    [line('Coral Watch is a fine boat.')],
    [],
    'not|Coral Watch|',
  ],
  [
    'a sentence that begins with others',
    { outlet: 'Coral Watch' },
    [line('Everybody knows that Coral Watch is a newsroom.')],
    [],
    'not|Coral Watch|',
  ],
  [
    'a notice of it',
    { outlet: 'Coral Watch' },
    [],
    [notice('Made with Pelican Post.', 'Pelican Post'), notice('Made with Coral Watch.', 'Coral Watch')],
    'told|Coral Watch|',
  ],
  [
    'a label of it',
    { outlet: 'Coral Watch' },
    [],
    [notice('Source: Coral Watch', 'Coral Watch', true)],
    'not|Coral Watch|',
  ],
  [
    'a notice, of what was read as a place',
    { place: 'Korallenblick' },
    [],
    [notice('Mit Korallenblick.', 'Korallenblick')],
    'told|Korallenblick|',
  ],
  ['a notice of another', { place: 'Lima' }, [], [notice('Made with Coral Watch.', 'Coral Watch')], 'not||Lima'],
  ['three letters', { outlet: 'Bay' }, [line('Bay is a newsroom.')], [], 'not|Bay|'],
])('a house that the page tells of: %s', (_, person, tail, notices, result) => {
  expect(told(person, tail, notices)).toBe(result);
});

test.each<[what: string, page: PlainPage, is: boolean]>([
  ['below the picture of an item', { groups: [['RA', 'RA', { tag: 'li', media: 1 }]] }, true],
  [
    'in a box around it',
    {
      groups: [
        ['RA', 'RA', { tag: 'figure', media: 1 }],
        ['RA', 'RA'],
      ],
    },
    true,
  ],
  ['without a picture', { groups: [['RA', 'RA', { tag: 'li' }]] }, false],
  ['with more beside it', { groups: [['RA', 'Harbour', { tag: 'li', media: 1 }]] }, false],
  ['in no item', {}, false],
  ['in a page that names nobody else', { groups: [['RA', 'RA', { tag: 'li', media: 1 }]], marked: [] }, false],
  [
    'in a page that names the same elsewhere',
    { groups: [['RA', 'RA', { tag: 'li', media: 1 }]], marked: [['RA', 'class:credit']] },
    false,
  ],
])('a line of a gallery: %s', (_, page, is) => {
  const article = plainArticle({
    head: ['By Ana Ruiz', 'RA', 'Harbour'],
    marked: [['By Ana Ruiz', 'class:credit']],
    ...page,
  });
  const block = article.blocks.find(({ text }) => text === 'RA');
  expect(block && isOfGallery(article, block)).toBe(is);
});
