// needs a page
import { afterEach, expect, test } from 'vitest';
import { keepLook, readLook } from '../../utils/browser/clean-look.ts';

afterEach(() => localStorage.clear());

const usual = { size: 0, width: 'medium', font: 'serif' };

test('a look is kept for the next page', () => {
  expect(readLook()).toEqual(usual);
  keepLook({ size: 3, width: 'wide', font: 'sans' });
  expect(readLook()).toEqual({ size: 3, width: 'wide', font: 'sans' });
});

test.each([
  ['no JSON', '{', usual],
  ['another thing', '7', usual],
  ['far too large', '{"size":900}', { ...usual, size: 5 }],
  ['a size that is none', '{"size":"large"}', usual],
  ['a width and a font that are none', '{"width":"1px","font":"x"}', usual],
])('what cannot be used is left: %s', (_, kept, look) => {
  localStorage.setItem('clean-look', kept);
  expect(readLook()).toEqual(look);
});
