import { expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/all-agencies';
import { packAgencies, unpackAgencies } from '@/utils/agencies/pack-agencies';
import { portals } from '@/utils/agencies/portals';

test('records come out of the text as they went in, but for their examples and ids', () => {
  const bare = agencies.map(({ notices, ...rest }) => ({
    ...rest,
    id: rest.name,
    notices: notices.map(([pattern]) => [pattern, '']),
    example: '',
  }));
  expect(unpackAgencies(packAgencies(agencies))).toEqual(bare);
});

// In the product a record has its name for an id, so nothing may ask for an id by its letters.
test('portals are told by names that are in the text', () => {
  const names = new Set(unpackAgencies(packAgencies(agencies)).map(({ id }) => id));
  expect([...portals].filter((name) => !names.has(name))).toEqual([]);
});
