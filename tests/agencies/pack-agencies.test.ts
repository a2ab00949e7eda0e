import { expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/all-agencies';
import { packAgencies, unpackAgencies } from '@/utils/agencies/pack-agencies';

test('records come out of the text as they went in, but for their examples and ids', () => {
  const bare = agencies.map(({ notices, ...rest }) => ({
    ...rest,
    id: rest.name,
    notices: notices.map(([pattern]) => [pattern, '']),
    example: '',
  }));
  expect(unpackAgencies(packAgencies(agencies))).toEqual(bare);
});
