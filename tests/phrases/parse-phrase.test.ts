import { describe, expect, test } from 'vitest';
import { neededWords } from '@/utils/phrases/needed-words';
import { openingsOf } from '@/utils/phrases/openings';
import { type Parts, parsePhrase } from '@/utils/phrases/parse-phrase';
import { sourceOf } from '@/utils/phrases/phrase-source';

const parse = (phrase: string) => parsePhrase(phrase, (text) => text.toLowerCase());

describe('a phrase becomes a tree', () => {
  test.each<[phrase: string, parts: Parts]>([
    ['Read also', ['read also']],
    ['a | b', ['a | b']],
    ['Join {n} others…', ['join ', { wild: 'number' }, ' others', { wild: 'run' }]],
    ['(a|b [c])', [{ choices: [['a'], ['b ', { choices: [['c']], optional: true }]], optional: false }]],
    ['in {org}', ['in ', { wild: 'organisation' }]],
  ])('%s', (phrase, parts) => {
    expect(parse(phrase)).toEqual(parts);
  });

  test.each(['(a', 'a)', '(a]', '[a|b', '(a … b)', '{m}', 'a {', 'a }'])('but not %s', (phrase) => {
    expect(() => parse(phrase)).toThrow(phrase);
  });
});

test.each([
  ['[With] (file|files) from', ['wi', 'fi']],
  ['(d|n)e', ['de', 'ne']],
  ['a [b]', ['a']],
  ['{n} more', undefined],
  ['[ {n}] more', undefined],
])('what can open %s', (phrase, openings) => {
  const found = openingsOf(parse(phrase), 2);
  expect(found && [...found]).toEqual(openings);
});

test.each([
  ['(read|see) also …', [['also'], ['read', 'see']]],
  ['share [this] story', [['share'], ['story']]],
  ['by (our|) desk', [['desk'], ['by']]],
])('what must be in a text for %s', (phrase, needed) => {
  expect(neededWords(parse(phrase))).toEqual(needed);
});

test.each([
  ['share [this] story', 'share story', true],
  ['share [this] story', 'share this story', true],
  ['share [this] story', 'share thisstory', false],
  ['[our] posts', 'posts', true],
  ['a (b|c).', 'a c.', true],
  ['a (b|c).', 'a cd', false],
  ['more on … here', 'more on harbours here', true],
])('%s against "%s": %s', (phrase, text, matches) => {
  expect(new RegExp(`^(?:${sourceOf(parse(phrase))})$`, 'us').test(text)).toBe(matches);
});
