import { expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/all-agencies';
import { foldName } from '@/utils/agencies/fold-name';
import { packAgencies, unpackAgencies } from '@/utils/agencies/pack-agencies';
import { portals } from '@/utils/agencies/portals';
import type { Agency } from '@/utils/model';

test('records come out of the text as they went in, but for their examples and ids', () => {
  const bare = agencies.map(({ notices, ...rest }) => ({
    ...rest,
    id: rest.name,
    notices: notices.map(([pattern]) => [pattern, '']),
    example: '',
  }));
  const plain = ({ name, names, hosts }: Pick<Agency, 'name' | 'names' | 'hosts'>) =>
    new Set([name, ...names, ...hosts].map((one) => foldName(one).replace(/^the /, '')));
  const unpacked = unpackAgencies(packAgencies(agencies));
  expect(unpacked.map((record) => ({ ...record, names: plain(record) }))).toEqual(
    bare.map((record) => ({ ...record, names: plain(record) })),
  );
});

test('a name that says no more than another is left out', () => {
  const names = (agency: Partial<Agency>) =>
    unpackAgencies(packAgencies([{ ...(agencies[0] as Agency), codes: [], common: false, ...agency }]))[0]?.names;
  expect(names({ name: 'Coral News', names: ['The Coral News', 'CORAL NEWS', 'Córal News', 'Coral Wire'] })).toEqual([
    'Coral Wire',
  ]);
  expect(names({ name: 'Coral News', names: ['Coral.example'], hosts: ['coral.example'] })).toEqual([]);
  // capitals of short names count, small letters are found nowhere else, a code is no name, and words of every day keep their article
  expect(names({ name: 'Corl', names: ['CORL', 'The Corl'] })).toEqual(['CORL']);
  expect(names({ name: 'Coral', names: ['coral'] })).toEqual(['coral']);
  expect(names({ name: 'CORAL', names: ['Coral'], codes: ['CORAL'] })).toEqual(['Coral']);
  expect(names({ name: 'Coral', names: ['The Coral'], common: true })).toEqual(['The Coral']);
});

// In the product a record has its name for an id, so nothing may ask for an id by its letters.
test('portals are told by names that are in the text', () => {
  const names = new Set(unpackAgencies(packAgencies(agencies)).map(({ id }) => id));
  expect([...portals].filter((name) => !names.has(name))).toEqual([]);
});
