import { expect, test } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';

test.each([
  ['en', 'AP: Bridge closed because of beavers'],
  ['de', 'dpa: Brücke wegen der Biber gesperrt'],
  ['fr', 'AFP : un pont fermé à cause des castors'],
  ['es', 'EFE: cierran un puente por los castores'],
  ['ru', 'ТАСС: в Ольхове из-за бобров закрыли мост'],
])('%s: what an agency says is no byline: %s', (language, text) => {
  expect(parseLine(text, { where: 'byline', language })).toMatchObject({ people: [], organizations: [] });
});

test.each([
  ['en', 'Reuters: Mar 3, 2024 10:30 AM EST', 'Reuters'],
  ['en', 'AP: New York', 'AP'],
])('%s: a day or a place behind it says nothing: %s', (language, text, agency) => {
  expect(parseLine(text, { where: 'byline', language }).organizations).toEqual([agency]);
});
