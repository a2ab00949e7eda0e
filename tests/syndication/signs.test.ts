import { describe, expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/registry';
import { languages } from '@/utils/languages/registry';
import { signsOfSyndication } from '@/utils/syndication/signs';

// The sentinel must not know the records, but it must not be blind to any of them either.
describe('the sentinel sees a sign in', () => {
  const examples = agencies
    .filter(({ kind }) => kind !== 'outlet' && kind !== 'platform')
    .map(({ id, example }) => [id, example] as const);
  test.each(examples)('the example of %s', (_, example) => {
    expect(signsOfSyndication.test(example)).toBe(true);
  });

  const notices = Object.values(languages).flatMap(({ code, credits }) =>
    credits.notices.map(([, example]) => [code, example] as const),
  );
  test.each(notices)('a notice in %s: %s', (_, example) => {
    expect(signsOfSyndication.test(example)).toBe(true);
  });
});

test.each([
  'The council voted on Tuesday to close the bridge for repairs until the spring.',
  'Der Gemeinderat hat am Dienstag beschlossen, die Brücke bis zum Frühjahr zu sperren.',
  'El pleno aprobó el martes cerrar el puente por obras hasta la primavera.',
])('no sign in ordinary prose: %s', (prose) => {
  expect(signsOfSyndication.test(prose)).toBe(false);
});
