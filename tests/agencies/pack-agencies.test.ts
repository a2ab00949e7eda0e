import { expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/find-agency';
import { packAgencies, unpackAgencies } from '@/utils/agencies/pack-agencies';

test('records come out of the string as they went in, but for their examples', () => {
  const bare = agencies.map(({ notices, ...rest }) => ({
    ...rest,
    notices: notices.map(([pattern]) => [pattern, '']),
    example: '',
  }));
  expect(unpackAgencies(packAgencies(agencies))).toEqual(bare);
});
