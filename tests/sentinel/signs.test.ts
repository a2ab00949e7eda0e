import { describe, expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/registry';
import { languages } from '@/utils/languages/registry';
import { hasSignOfSyndication } from '@/utils/sentinel/signs';

// The sentinel must not know the records, but it must not be blind to them either.
describe('the sentinel sees a sign', () => {
  const notices = Object.values(languages).flatMap(({ code, credits }) =>
    credits.notices.map(([, example]) => [code, example] as const),
  );
  test.each(notices)('in a notice in %s: %s', (_, example) => {
    expect(hasSignOfSyndication(example)).toBe(true);
  });

  test.each([
    'ap',
    'reuters',
    'afp',
    'dpa',
    'efe',
    'ansa',
    'pti',
    'ani',
    'xinhua',
    'the-conversation',
    'propublica',
    'pr-newswire',
  ])('in the example of %s', (id) => {
    const agency = agencies.find((one) => one.id === id);
    expect(agency && hasSignOfSyndication(agency.example)).toBe(true);
  });

  // The rest have names that are words of every day, or marks without a shape; whole pages carry more than one sign.
  test('in four of five examples of all agencies', () => {
    const carriers = agencies.filter(({ kind }) => kind !== 'outlet' && kind !== 'platform');
    const seen = carriers.filter(({ example }) => hasSignOfSyndication(example));
    expect(seen.length / carriers.length).toBeGreaterThan(0.8);
  });
});

test.each([
  'The council voted on Tuesday to close the bridge for repairs until the spring.',
  'Der Gemeinderat hat am Dienstag beschlossen, die Brücke bis zum Frühjahr zu sperren.',
  'El pleno aprobó el martes cerrar el puente por obras hasta la primavera.',
  'Le conseil a voté mardi la fermeture du pont jusqu’au printemps.',
])('no sign in ordinary prose: %s', (prose) => {
  expect(hasSignOfSyndication(prose)).toBe(false);
});
