import { expect, test } from 'vitest';
import { withPlacesBeside } from '../../utils/evidence/places-beside.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { PersonCredited } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Where Ana Ruiz is, whose byline is the first line below the headline, by what stands around it. */
function placeOf(page: PlainPage, person: Partial<PersonCredited> = {}, where: 'head' | 'closing' = 'head') {
  const article = plainArticle(page);
  const block = article.blocks.find(({ text }) => text === 'By Ana Ruiz')?.id ?? '';
  const people = [{ name: 'Ana Ruiz', role: 'reporter' as const, ...person }];
  const [first] = withPlacesBeside(article, [
    sign('byline', 'By Ana Ruiz', { block, where, line: { people, organizations: [] } }),
  ]);
  return first?.line.people[0]?.place;
}

const by: Line = { text: 'By Ana Ruiz', prose: false };
const line = (text: string, more: object = {}) => ({ text, prose: false, ...more });
const head = (...lines: Line[]): PlainPage => ({ head: lines });

test.each<[what: string, page: PlainPage, place: string | undefined]>([
  ['a town that we know', head(by, line('Lima')), 'Lima'],
  ['and the day', head(by, line('Lima, May 6, 2031')), 'Lima'],
  ['and the day behind a dash', head(by, line('Lima - 30 mar 2031 - 05:30')), 'Lima'],
  ['and its country', head(by, line('Lima (PE)')), 'Lima'],
  ['behind the day', head(by, line('Published - October 12, 2031 08:44 pm IST - LIMA')), 'LIMA'],
  ['before the byline, with the day', head(line('Lima - 30 mar 2031'), by), 'Lima'],
  ['before the byline, alone', head(line('Lima'), by), undefined],
  ['two lines below, alone', head(by, line('Harbour'), line('Lima')), undefined],
  ['two lines below, with the day', head(by, line('Harbour'), line('Lima - 30 mar 2031')), 'Lima'],
  ['four lines below', head(by, line('Harbour'), line('Coast'), line('Boats'), line('Lima - 30 mar 2031')), undefined],
  ['in a heading', head(by, line('Lima', { tag: 'h2' })), undefined],
  ['that nobody sees', head(by, line('Lima', { visible: false })), undefined],
  ['in a paragraph', head(by, line('Lima', { prose: true })), undefined],
  ['a link to a rubric', head(by, linkLine('Lima', 'https://pelican-post.example/lima')), undefined],
  [
    'a link to the day',
    head(by, { ...line('Lima - 30 mar 2031'), links: [{ text: '30 mar 2031', href: '#' }] }),
    'Lima',
  ],
  [
    'of which the menu has a rubric',
    { ...head(by, line('Lima')), above: [linkLine('Lima', 'https://pelican-post.example/lima')] },
    undefined,
  ],
  ['a rubric', head(by, line('Sports')), undefined],
  ['a colleague', head(by, line('Ida Holm')), undefined],
  ['a town that nobody knows', head(by, line('Ellern')), undefined],
  [
    'a town in which the story plays',
    { ...head(by, line('Ellern')), body: [`The boats left in Ellern. ${paragraphs[0]}`, ...paragraphs] },
    'Ellern',
  ],
  [
    'a word that the story has otherwise',
    { ...head(by, line('Ellern')), body: [`Ellern said no. ${paragraphs[0]}`, ...paragraphs] },
    undefined,
  ],
  ['a port of which the story tells', head(by, line('Port Ellery')), 'Port Ellery'],
  ['a port of which it does not', head(by, line('Port Sorna')), undefined],
  ['a line that is too long', head(by, line(`Lima - 30 mar 2031 - ${'x'.repeat(61)}`)), undefined],
])('where somebody is: %s', (_, page, place) => {
  expect(placeOf(page)).toBe(place);
});

test('leaves who has a place, and who is signed below the story', () => {
  const page = head(by, line('Lima'));
  expect(placeOf(page, { place: 'Quito' })).toBe('Quito');
  expect(placeOf(page, {}, 'closing')).toBeUndefined();
});
