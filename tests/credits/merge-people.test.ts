import { describe, expect, test } from 'vitest';
import { type Mention, mergePeople } from '@/utils/credits/merge-people';
import { sign } from '@/utils/evidence/sign';
import type { PersonCredited } from '../../utils/model.ts';

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
});
