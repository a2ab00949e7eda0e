import { expect, test } from 'vitest';
import { languages } from '../../utils/languages/all-languages.ts';
import { monthNumber } from '../../utils/masthead/month-number.ts';

test.each([
  ['March', 'en', 3],
  ['oct', 'en', 10],
  ['März', 'de-AT', 3],
  ['okt.', 'de', 10],
  ['décembre', 'fr', 12],
  ['March', 'fr', 3],
  ['srpna', 'cs', 8],
  ['August', 'zh', 8],
  ['srpnja', 'hr', 7], // not one of our languages: the browser knows
  ['march', 'und', 3],
  ['march', 'no tag', 3],
  ['harbour', 'en', undefined],
  ['', 'ko', undefined],
])('%s in %s is month %s', (word, language, number) => {
  expect(monthNumber(word, language)).toBe(number);
});

test.each(Object.values(languages))('the calendar of $code is that of browsers', ({ code, calendar }) => {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(code, { day: 'numeric', month, timeZone: 'UTC' });
    const parts = Array.from({ length: 12 }, (_, i) => format.formatToParts(new Date(Date.UTC(2020, i, 5))));
    return parts.map(
      (day) =>
        day
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '') ?? '',
    );
  });
  const written = names.filter((name) => /^(?!\d)[^\s\d]+$/u.test(name));
  expect(calendar ?? []).toEqual(written);
});
