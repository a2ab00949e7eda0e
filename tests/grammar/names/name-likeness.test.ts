import { gzipSync } from 'node:zlib';
import { expect, it, test } from 'vitest';
import { nameWeights } from '../../../utils/grammar/names/data-name-weights.ts';
import { places } from '../../../utils/grammar/names/name-features.ts';
import { nameLikeness, soundsLikeNoName } from '../../../utils/grammar/names/name-likeness.ts';
import { packWeights, unpackWeights } from '../../../utils/grammar/names/pack-weights.ts';

it.each([
  'Ines Okafor',
  'Tomáš Veselka',
  'Nguyễn Thị Lan Hương',
  'Oyelaran Adebisi',
  'Ananya Krishnamurthy',
  'Gülşen Karadağlı',
  'Анна Ковальчук',
  'محمد الخطيب',
  'דנה לוינסון',
  'Κωνσταντίνος Μαρκάτος',
  'राजेश वर्मा',
  'K. Venkataraman',
  'JOSÉ DE LA CRUZ',
])('%s sounds like a name', (name) => {
  expect(nameLikeness(name)).toBeGreaterThan(0);
});

it.each([
  'Riverside Stadium',
  'Tax Planning',
  'Listen Now',
  'Read On',
  'National Security',
  'Más Noticias',
  'Golden State',
])('%s sounds like no name', (text) => {
  expect(soundsLikeNoName(text)).toBe(true);
});

it.each([
  'April Young',
  'Baker Green',
  'Rose Field',
  'Summer Price',
  'Max Power',
  'Young Kim',
  'Wei-Ling Huang',
  'Þórdís Hauksdóttir',
])('%s is of everyday words, and may be a name all the same', (name) => {
  expect(soundsLikeNoName(name)).toBe(false);
});

test('says something of any text', () => {
  for (const text of ['', ' ', '—', '\ud800', 'x'.repeat(10_000), 'a '.repeat(5000)])
    expect(nameLikeness(text)).toEqual(expect.any(Number));
});

test('a letter stands for each weight, and all are at most 12 kB gzipped', () => {
  const weights = unpackWeights(nameWeights().packed);
  expect(weights).toHaveLength(2 * Math.ceil(places / 2));
  expect(packWeights(weights)).toBe(nameWeights().packed);
  expect([...unpackWeights(packWeights([-6, 0, 6]))]).toEqual([-6, 0, 6, 0]);
  expect(gzipSync(nameWeights().packed).length).toBeLessThan(11_000);
});
