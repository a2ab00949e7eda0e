// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { guessLanguage } from '../../utils/article/guess-language.ts';
import { type Page, pageOf } from '../pages/story.ts';

const polish = [
  'Rada portu w Port Ellery zdecydowała we wtorek o odbudowie wschodniego falochronu, co kończy trwający jedenaście lat spór o to, kto ma za to zapłacić.',
  'Sztormy w ciągu ostatnich dwóch zim zabrały czterdzieści metrów starego muru, a rybacy mówili, że nie mogą już zostawiać łodzi w basenie na noc.',
];

test.each<[why: string, page: Page, language: string]>([
  ['what it declares', { lang: 'en-GB' }, 'en'],
  ['what it is written in, if it declares nothing', { lang: '', story: polish }, 'pl'],
  ['what it is written in, if its template declares another', { lang: 'en-US', story: polish }, 'pl'],
  ['English for a language that we do not know', { lang: 'th', story: ['ข่าว '.repeat(80)] }, 'en'],
])('%s', (_, page, language) => {
  expect(guessLanguage(pageOf(page))).toBe(language);
});
