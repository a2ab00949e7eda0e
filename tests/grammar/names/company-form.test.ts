import { expect, it } from 'vitest';
import { hasCompanyForm } from '../../../utils/grammar/names/company-form.ts';

it.each([
  ['Tolland Stone Inc.', true],
  ['Tolland Stein GmbH', true],
  ['株式会社珊瑚', true],
  ['珊瑚株式会社', true],
  ['珊瑚有限公司', true],
  ['珊瑚株式会社の話', false],
  ['Ana Ruiz', false],
  ['Incoming Tide', false],
  ['The Coral Courier', false],
  ['珊瑚日报', false],
])('%s has the form of a company: %s', (name, has) => {
  expect(hasCompanyForm(name)).toBe(has);
});
