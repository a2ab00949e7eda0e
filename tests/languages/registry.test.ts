// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Page, pageOf } from '../pages/story.ts';

// As the engine is built: English only, and the common words of all.
vi.mock('../../utils/languages/all-languages.ts', async (original) => {
  const { languages, stopWords } = await original<typeof import('../../utils/languages/all-languages.ts')>();
  return { languages: { en: languages.en }, stopWords };
});

const chinese = '<p>（记者：王小明 编辑：李娜）</p>';
const german = [
  'Der Hafenrat von Port Ellery hat am Dienstag beschlossen, den östlichen Wellenbrecher wieder aufzubauen, und damit einen Streit von elf Jahren beendet.',
  'Stürme hatten in den letzten beiden Wintern vierzig Meter der alten Mauer fortgetragen, und die Fischer konnten ihre Boote nachts nicht mehr im inneren Becken lassen.',
  'Die Ingenieure rechnen damit, dass die Arbeiten drei Jahre dauern werden, und dass die Straße am Ufer werktags für Lastwagen gesperrt sein wird.',
];

beforeEach(() => vi.resetModules());
afterEach(() => {
  globalThis.bylineLanguages = undefined;
});
// the files after this one want all languages again
afterAll(() => vi.resetModules());

/** Reads a page with a fresh engine; gives what it lacks afterwards and whom it credits. */
async function read(page: Page) {
  const { analyzePage } = await import('../pages/analyze-page.ts');
  const { lackingLanguages } = await import('../../utils/languages/registry.ts');
  const { report } = analyzePage(pageOf(page));
  return { lacking: lackingLanguages(), people: report.credits.map(({ name }) => name) };
}

async function bring(code: string) {
  const { languages } = await vi.importActual<typeof import('../../utils/languages/all-languages.ts')>(
    '../../utils/languages/all-languages.ts',
  );
  globalThis.bylineLanguages = JSON.parse(JSON.stringify({ [code]: languages[code] }));
}

describe('a page is told which languages it lacks', () => {
  test.each<[why: string, page: Page, lacking: string[]]>([
    ['none on an English page', { end: '<p>(Reporting by Ida Brandt)</p>' }, []],
    ['its own', { lang: 'de', story: german }, ['de']],
    ['its own, whatever it declares', { lang: 'en-US', story: german }, ['de']],
    ['that of a line in another script', { end: chinese }, ['zh']],
    ['none if nobody knows its language', { lang: 'tlh', story: ['nuqneH. '.repeat(90)] }, []],
  ])('%s', async (_, page, lacking) => {
    expect((await read(page)).lacking).toEqual(lacking);
  });

  test('and lacks nothing once they are there', async () => {
    await bring('zh');
    expect(await read({ end: chinese })).toEqual({ lacking: [], people: ['王小明', '李娜'] });
  });
});

test('what tells languages apart knows all of them', async () => {
  const { detectLanguage } = await import('../../utils/languages/detect.ts');
  expect(detectLanguage(german.join(' '))).toBe('de');
});
