import { expect, test } from 'vitest';
import { packAgencies, unpackAgencies } from '@/utils/agencies/pack-agencies';
import { agencies } from '@/utils/agencies/registry';

test('records come out of the string as they went in, but for their examples', () => {
  const bare = agencies.map(({ notices, ...rest }) => ({
    ...rest,
    notices: notices.map(([pattern]) => [pattern, '']),
    example: '',
  }));
  expect(unpackAgencies(packAgencies(agencies))).toEqual(bare);
});
