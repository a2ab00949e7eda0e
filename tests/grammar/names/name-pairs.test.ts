import { expect, test } from 'vitest';
import { namePairs } from '../../../utils/grammar/names/name-pairs.ts';

test.each([
  ['Ana Ruiz Leo Sand Ida Bloom', ['Ana Ruiz', 'Leo Sand', 'Ida Bloom']],
  ['Ana Ruiz Leo Sand Ida Bloom Mara Lund', ['Ana Ruiz', 'Leo Sand', 'Ida Bloom', 'Mara Lund']],
  // one person may have four names, and an odd number is no row of pairs
  ['Ana Ruiz Leo Sand', ['Ana Ruiz Leo Sand']],
  ['Ana Ruiz Leo Sand Ida Bloom Lund', ['Ana Ruiz Leo Sand Ida Bloom Lund']],
  // nor are initials, particles and capitals
  ['Ana Ruiz Leo de Ida Bloom', ['Ana Ruiz Leo de Ida Bloom']],
  ['Ana Ruiz Leo B. Ida Bloom', ['Ana Ruiz Leo B. Ida Bloom']],
  ['Ana Ruiz Leo Sand Ida McBloom', ['Ana Ruiz Leo Sand Ida McBloom']],
  ['Ana Ruiz Leo Sand Ida BloomX', ['Ana Ruiz Leo Sand Ida BloomX']],
  ['ANA RUIZ LEO SAND IDA BLOOM', ['ANA RUIZ LEO SAND IDA BLOOM']],
])('%s → %o', (name, names) => {
  expect(namePairs(name)).toEqual(names);
});
