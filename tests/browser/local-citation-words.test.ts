import { afterEach, expect, test } from 'vitest';
import { localCitationWords } from '../../utils/browser/local-citation-words.ts';
import { formatCredit } from '../../utils/citation/format-credit.ts';
import { englishCitationWords } from '../citation/in-english.ts';
import { scrapedReport } from '../components/reports.ts';
import { readLocale, say } from '../components/spoken.ts';

afterEach(() => say());

const credit = () =>
  formatCredit(
    { ...scrapedReport, credits: scrapedReport.credits.slice(0, 3) },
    'plain',
    new Date(),
    localCitationWords(),
  );

test('are English ones in English', () => {
  expect(localCitationWords()).toEqual(englishCitationWords);
});

test.each([
  [
    'de',
    'Von Mara Lindqvist in London und Samuel E. Ortiz in New York, The Northern Courier; unter Mitarbeit von Tomas Verhoeven in Kyiv, Ukraine.',
    'Zuerst erschienen bei The Northern Courier: https://www.northerncourier.example/2022/03/14/talks.html',
    'Gesehen bei NewsMirror: ',
  ],
  [
    'ja',
    '取材：Mara Lindqvist（London）、Samuel E. Ortiz（New York）, The Northern Courier; 取材協力：Tomas Verhoeven（Kyiv, Ukraine）.',
    '初出（The Northern Courier）：https://www.northerncourier.example/2022/03/14/talks.html',
    '閲覧（NewsMirror）：',
  ],
])('credit in %s', (code, people, link, seen) => {
  say(readLocale(code));
  expect(credit()).toBe(`${people}\n${link}\n${seen}https://newsmirror.example/world/talks-enter-second-week`);
});
