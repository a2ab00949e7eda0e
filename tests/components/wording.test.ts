import { afterEach, expect, test } from 'vitest';
import { day, list, number, plural, sentence } from '../../components/shared/wording.ts';
import { say } from './spoken.ts';

afterEach(() => say());

test.each([
  ['en', 1, 'one 1'],
  ['en', 0, 'other 0'],
  ['ru', 1, 'one 1'],
  ['ru', 3, 'few 3'],
  ['ru', 5, 'many 5'],
  ['ru', 21, 'one 21'],
  ['pl', 22, 'few 22'],
  ['ja', 1, 'other 1'],
  ['fr', 0, 'one 0'],
])('plural in %s of %i: %s', (code, count, expected) => {
  say({
    'locale.code': code,
    ...Object.fromEntries(['one', 'few', 'many', 'other'].map((form) => [`people.more.${form}`, `${form} $1`])),
  });
  expect(plural('people.more', count)).toBe(expected);
});

test('a plural category that the messages do not have falls back to the last one', () => {
  say({ 'locale.code': 'ru', 'people.more.few': '', 'people.more.other': 'other $1' });
  expect(plural('people.more', 3)).toBe('other 3');
});

test.each([
  ['de', 12345.5, '12.345,5'],
  ['en', 1640, '1,640'],
])('number in %s', (code, value, expected) => {
  say({ 'locale.code': code });
  expect(number(value)).toBe(expected);
});

test('lists in the language on screen', () => {
  say({ 'locale.code': 'de' });
  expect(list(['Reuters', 'AP', 'dpa'])).toBe('Reuters, AP und dpa');
});

test.each([
  ['2022-03-14T23:50:00+03:00', '14 mars 2022'],
  ['2022-03-14T00:10:00-11:00', '14 mars 2022'],
  ['2022-03-14', '14 mars 2022'],
  ['yesterday', ''],
])('day of %s, wherever the reader is', (iso, expected) => {
  say({ 'locale.code': 'fr' });
  expect(day(iso)).toBe(expected);
});

test('a translator may turn a sentence round', () => {
  say({ 'verdict.carried': 'Bei $2 zu lesen, berichtet von $1.' });
  expect(sentence('verdict.carried', 'A', 'B').join('')).toBe('Bei B zu lesen, berichtet von A.');
});
