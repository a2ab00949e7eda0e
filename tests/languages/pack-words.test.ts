import { expect, test } from 'vitest';
import * as everywhere from '../../utils/languages/everywhere/everywhere.ts';
import { packWords, unpackWords } from '../../utils/languages/everywhere/pack-words.ts';

test('words are joined by what each has otherwise than the one before it', () => {
  expect(packWords(['foto', 'fotos', 'Fotowerk'])).toBe('A^fotowerkAfotoEs');
});

test.each(Object.entries(everywhere))('%s come back, the longest first', (_, words) => {
  const back = unpackWords(packWords(words));
  expect(back.toSorted()).toEqual(words.toSorted());
  expect(back.map(({ length }) => length)).toEqual(words.map(({ length }) => length));
});

test('no words come back as none, and a long beginning in common as it was', () => {
  expect(unpackWords(packWords([]))).toEqual([]);
  const long = ['a'.repeat(40), 'a'.repeat(41)];
  expect(unpackWords(packWords(long))).toEqual(long.toReversed());
});
