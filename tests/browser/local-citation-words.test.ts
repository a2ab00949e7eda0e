import { afterEach, expect, test, vi } from 'vitest';
import { localCitationWords } from '../../utils/browser/local-citation-words.ts';
import { englishCitationWords } from '../../utils/citation/citation-words.ts';
import { formatCredit } from '../../utils/citation/format-credit.ts';
import { scrapedReport } from '../components/reports.ts';

const spoken = vi.hoisted(() => ({ code: 'en' }));
vi.mock('#i18n', async () => {
  const { speak: speakIn } = await import('../components/english.ts');
  return { i18n: { t: (key: string, values?: string[]) => speakIn(spoken.code).i18n.t(key, values) } };
});

afterEach(() => {
  spoken.code = 'en';
});

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
  ],
  [
    'ja',
    '取材：Mara Lindqvist（London）、Samuel E. Ortiz（New York）, The Northern Courier; 取材協力：Tomas Verhoeven（Kyiv, Ukraine）.',
    '初出（The Northern Courier）：https://www.northerncourier.example/2022/03/14/talks.html',
  ],
])('credit in %s', (code, people, link) => {
  spoken.code = code;
  expect(credit()).toBe(`${people}\n${link}`);
});
