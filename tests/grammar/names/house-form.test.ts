// @vitest-environment node
import { expect, it } from 'vitest';
import { hasHouseForm } from '../../../utils/grammar/names/house-form.ts';

it.each([
  'Kestrel Post',
  'Rheinthaler Bote',
  'Star',
  'GAZZETTA SORNA',
  'Mail and Voice',
  'Ostküstenzeitung',
  '滨海日报',
  'coral.example',
])('%s is a house’s name', (name) => {
  expect(hasHouseForm(name)).toBe(true);
});

it.each([
  'FAND',
  'MS, RD',
  'For subscribers',
  'Email',
  'Youth Justice Program',
  'National Security',
  'AI',
  'Ines Calloway',
  '',
])('%s is none', (name) => {
  expect(hasHouseForm(name)).toBe(false);
});
