import { expect, test } from 'vitest';
import { spelledPlainly } from '../../utils/languages/spelled-plainly.ts';

const also = (list: readonly (string | { words: string } | readonly string[])[]) => spelledPlainly({ list }).list;

test.each<[what: string, word: string, plain: string | undefined]>([
  ['Greek', 'Πηγή', 'Πηγη'],
  ['French', 'Écrit par', 'Ecrit par'],
  ['Polish', 'Źródło', 'Zrodlo'],
  ['Russian', 'Перевёл', 'Перевел'],
  ['Romanian', 'Redacția', 'Redactia'],
  ['a letter of its own', 'Читайте', undefined],
  ['a sign of a letter', 'रिपोर्ट', undefined],
  ['a syllable', '기사제공', undefined],
  ['none', 'Written by', undefined],
  ['another word', 'où', undefined],
])('a word with accents is also spelled without: %s', (_, word, plain) => {
  expect(also([word])).toEqual(plain === undefined ? [word] : [word, plain]);
});

test('what a word means goes with it, and phrases with an example stay', () => {
  const role = { words: '(Écrit|Rédigé) par', role: 'reporter' };
  expect(also([role, ['Publié par {org}', 'Publié par Le Phare.']])).toEqual([
    role,
    { ...role, words: '(Ecrit|Redige) par' },
    ['Publié par {org}', 'Publié par Le Phare.'],
  ]);
});
