import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Page, pageOf } from '../pages/story.ts';

type All = typeof import('../../utils/languages/all-languages.ts');
/** All languages, which the test brings, as the package does. They are data: evaluated once, they serve every background. */
const { allLanguages } = vi.hoisted(() => {
  let made: Promise<All> | undefined;
  const allLanguages = () => {
    made ??= vi.importActual<All>('../../utils/languages/all-languages.ts');
    return made;
  };
  return { allLanguages };
});
// As the engine is built: English only, and the tags of all.
vi.mock('../../utils/languages/all-languages.ts', async () => {
  const { languages, languageCodes } = await allLanguages();
  return { languages: { en: languages.en }, languageCodes };
});
vi.mock('../../utils/languages/data-stop-words.ts', async () => {
  const { languages } = await allLanguages();
  const all = Object.fromEntries(Object.values(languages).map(({ code, stopWords }) => [code, stopWords]));
  return { stopWords: () => all };
});

const chinese = '<p>（记者：王小明 编辑：李娜）</p>';
const german = [
  'Der Hafenrat von Port Ellery hat am Dienstag beschlossen, den östlichen Wellenbrecher wieder aufzubauen, und damit einen Streit von elf Jahren beendet.',
  'Stürme hatten in den letzten beiden Wintern vierzig Meter der alten Mauer fortgetragen, und die Fischer konnten ihre Boote nachts nicht mehr im inneren Becken lassen.',
  'Die Ingenieure rechnen damit, dass die Arbeiten drei Jahre dauern werden, und dass die Straße am Ufer werktags für Lastwagen gesperrt sein wird.',
];

beforeEach(() => vi.resetModules());
// the files after this one want all languages again
afterAll(() => vi.resetModules());

/** Reads a page with a fresh background; gives which languages it sent for and whom the page credits. */
async function read(page: Page, fails = false) {
  const { languages } = await allLanguages();
  const { judgePage } = await import('../../utils/desk/judge-page.ts');
  const { readPage } = await import('../../utils/article/read-page.ts');
  const sentFor: string[] = [];
  const bring = async (code: string) => {
    sentFor.push(code);
    if (fails) throw new Error('The package is gone.');
    return JSON.parse(JSON.stringify(languages[code]));
  };
  const ask = async () => (await judgePage(readPage(pageOf(page), []).reading, bring)).report;
  const { credits } = await ask();
  await ask();
  return { sentFor, people: credits.map(({ name }) => name) };
}

describe('languages are sent for once, when a page wants them', () => {
  test.each<[why: string, page: Page, sentFor: string[]]>([
    ['none on an English page', { end: '<p>(Reporting by Ida Brandt)</p>' }, []],
    ['its own', { lang: 'de', story: german }, ['de']],
    ['its own, whatever it declares', { lang: 'en-US', story: german }, ['de']],
    ['that of a line in another script', { end: chinese }, ['zh']],
    ['none if nobody knows its language', { lang: 'tlh', story: ['nuqneH. '.repeat(90)] }, []],
  ])('%s', async (_, page, sentFor) => {
    expect((await read(page)).sentFor).toEqual(sentFor);
  });

  test('and the page is judged with them', async () => {
    expect((await read({ end: chinese })).people).toEqual(['王小明', '李娜']);
  });

  test('one that does not come costs the page only what it would have told', async () => {
    expect(await read({ end: chinese, top: '<p>By Ida Brandt</p>' }, true)).toMatchObject({ people: ['Ida Brandt'] });
  });
});

test('of many languages that were brought the first ones go', async () => {
  const { isHere, keepLanguage } = await import('../../utils/languages/language-for.ts');
  const { en } = await import('../../utils/languages/en/en.ts');
  const codes = ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'da'];
  for (const code of codes) keepLanguage({ ...en, code });
  expect(codes.filter((code) => !isHere(code))).toEqual(['de', 'fr']);
  expect(isHere('en')).toBe(true);
});

test('what tells languages apart knows all of them', async () => {
  const { detectLanguage } = await import('../../utils/languages/detect.ts');
  expect(detectLanguage(german.join(' '))).toBe('de');
});
