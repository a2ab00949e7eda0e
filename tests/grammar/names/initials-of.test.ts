import { expect, it } from 'vitest';
import { initialsOf } from '../../../utils/grammar/names/initials-of.ts';

it.each([
  ['The White Harbour Investor', 'whi'],
  ['Rannikon Lehti', 'rl'],
  ['White The Investor', 'wti'],
  ['Anchor Post', undefined], // the code of an agency
  ['Courier', undefined],
  ['', undefined],
])('%s signs as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
