import { describe, expect, test } from 'vitest';
import { type Mention, mergePeople } from '@/utils/credits/merge-people';
import { sign } from '@/utils/evidence/sign';
import type { Credit, PersonCredited, Role } from '../../utils/model.ts';

const stated = (person: PersonCredited): Mention => ({ person, sign: sign('byline', person.name, { block: 'b1' }) });
const implied = (person: PersonCredited): Mention => ({
  person,
  sign: sign('metadata', person.name, { certainty: 'implied' }),
});
const told = (mentions: Mention[]) =>
  mergePeople(mentions).map(({ name, role, place, certainty }) =>
    [name, role, place, certainty].filter(Boolean).join(' / '),
  );

describe('one credit for each person', () => {
  test('named twice: the role nearer to the reporting, and the place of either', () => {
    expect(
      told([
        stated({ name: 'Ana Ruiz', role: 'contributor', place: 'Lima' }),
        stated({ name: 'ANA RUIZ', role: 'reporter' }),
      ]),
    ).toEqual(['Ana Ruiz / reporter / Lima / stated']);
  });

  test('a bare surname is the person of that name in the byline', () => {
    expect(
      told([
        stated({ name: 'Steve Peebles', role: 'reporter' }),
        stated({ name: 'Peebles', role: 'reporter', place: 'New York', surnameOnly: true }),
      ]),
    ).toEqual(['Steve Peebles / reporter / New York / stated']);
  });

  test('a surname that fits nobody stays as it is printed', () => {
    expect(told([stated({ name: 'Berger', role: 'reporter', place: 'Haifa', surnameOnly: true })])).toEqual([
      'Berger / reporter / Haifa / stated',
    ]);
  });

  test('metadata speaks only where the page is silent', () => {
    const author = implied({ name: 'Web Master', role: 'reporter' });
    expect(told([author])).toEqual(['Web Master / reporter / implied']);
    expect(told([author, stated({ name: 'Ana Ruiz', role: 'reporter' })])).toEqual(['Ana Ruiz / reporter / stated']);
  });

  test('accents do not make two people', () => {
    expect(
      told([stated({ name: 'José León', role: 'reporter' }), stated({ name: 'Jose Leon', role: 'reporter' })]),
    ).toHaveLength(1);
  });

  test.each<[string, Role, Role, Role]>([
    ['reporting before writing', 'writer', 'reporter', 'reporter'],
    ['writing before helping', 'contributor', 'writer', 'writer'],
    ['helping before research', 'researcher', 'contributor', 'contributor'],
    ['research before translation', 'translator', 'researcher', 'researcher'],
    ['translation before production', 'producer', 'translator', 'translator'],
    ['production before editing', 'editor', 'producer', 'producer'],
    ['editing before pictures', 'photographer', 'editor', 'editor'],
    ['whichever came first', 'reporter', 'photographer', 'reporter'],
  ])('two roles of one person: %s', (_, first, second, role) => {
    expect(told([stated({ name: 'Ana Ruiz', role: first }), stated({ name: 'Ana Ruiz', role: second })])).toEqual([
      `Ana Ruiz / ${role} / stated`,
    ]);
  });

  test.each<[string, Partial<PersonCredited>, Partial<PersonCredited>, Partial<Credit>]>([
    [
      'what the first says holds',
      { place: 'Lima', outlet: 'Sornathal Bote' },
      { place: 'Quito', outlet: 'Kestrel Post' },
      { place: 'Lima', outlet: 'Sornathal Bote' },
    ],
    [
      'what it leaves out is filled in',
      {},
      { place: 'Quito', outlet: 'Kestrel Post' },
      { place: 'Quito', outlet: 'Kestrel Post' },
    ],
    ['nothing is made up', {}, {}, {}],
    ['each by itself', { place: 'Lima' }, { outlet: 'Kestrel Post' }, { place: 'Lima', outlet: 'Kestrel Post' }],
  ])('place and outlet of a person named twice: %s', (_, first, second, both) => {
    const person = { name: 'Ana Ruiz', role: 'reporter' } as const;
    const [credit] = mergePeople([stated({ ...person, ...first }), stated({ ...person, ...second })]);
    const { name, role, place, outlet } = credit as Credit;
    expect({ name, role, place, outlet }).toEqual({ ...person, place: undefined, outlet: undefined, ...both });
    expect(Object.keys(credit as Credit).filter((key) => key in both)).toEqual(Object.keys(both));
  });

  test.each([
    'Amos Tellier Jr.',
    'Amos Tellier, Jr.',
    'Amos Tellier Sr',
    'Amos Tellier II',
    'Amos Tellier III',
    'Amos Tellier IV',
    'Amos Tellier Júnior',
    'Amos Tellier Neto',
    'Amos Tellier ml.',
    'Amos Tellier mladší',
    'Amos Bel Tellier',
    'Amos Tellier',
  ])('a bare surname is found in %j', (name) => {
    const bare: PersonCredited = { name: 'TELLIER', role: 'reporter', surnameOnly: true };
    // also where the bare one is printed above the full one
    expect(told([stated(bare), stated({ name, role: 'reporter' })])).toEqual([`${name} / reporter / stated`]);
  });

  test.each([
    ['Rui Neto', 'Neto', 1],
    ['Rui Sousa Neto', 'Neto', 1],
    ['Rui Neto', 'Rui', 2],
    ['Rui Sousa Neto', 'Rui', 2],
  ])('in %j the surname %j is found, or makes another', (name, bare, people) => {
    const both = [stated({ name, role: 'reporter' }), stated({ name: bare, role: 'reporter', surnameOnly: true })];
    expect(told(both)).toHaveLength(people);
  });

  test('a surname is no end of another', () => {
    expect(
      told([
        stated({ name: 'Ana McRuiz', role: 'reporter' }),
        stated({ name: 'Ruiz', role: 'reporter', surnameOnly: true }),
      ]),
    ).toHaveLength(2);
  });

  test('hyphens, points and spaces make no other person, a letter does', () => {
    const name = (name: string) => stated({ name, role: 'reporter' });
    expect(told([name('J. P. Ruiz-Sorna'), name('J.P. Ruiz Sorna.')])).toHaveLength(1);
    expect(told([name('Anne-Lie  Sorna'), name('anne lie sorna')])).toHaveLength(1);
    expect(told([name('Ana Ruiz'), name('Ana Ruis')])).toHaveLength(2);
    // scripts that print no space between words
    expect(told([name('吉野 千春'), name('吉野千春'), name('김 하나'), name('김하나')])).toHaveLength(2);
    expect(told([name('Ana Lena'), name('Analena')])).toHaveLength(2);
  });

  test('marks without a letter are nobody', () => {
    expect(
      told([stated({ name: '—', role: 'reporter' }), stated({ name: '·', role: 'reporter', surnameOnly: true })]),
    ).toEqual([]);
  });
});
