import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jargon } from '../components/jargon.ts';
import { readLocale } from '../components/spoken.ts';
import { sourceFiles } from '../source-files.ts';

const english = readLocale('en');
const keys = Object.keys(english);
const codes = readdirSync('locales').map((name) => name.replace(/\.json$/, ''));
const others = codes.filter((code) => code !== 'en');

/** Plural groups: 'people.more' for 'people.more.one', 'people.more.other'. */
const isForm = (name: string) => /^(?:zero|one|two|few|many|other)$/.test(name);
const baseOf = (key: string) => key.slice(0, key.lastIndexOf('.'));
const groups = keys
  .filter((key) => key.endsWith('.other') && keys.includes(`${baseOf(key)}.one`))
  .map((key) => baseOf(key));
const isPlural = (key: string) => groups.includes(baseOf(key)) && isForm(key.slice(key.lastIndexOf('.') + 1));
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
const singles = (locale: Record<string, string>) => Object.keys(locale).filter((key) => !isPlural(key));

/** Every key that the code names: as a literal, as a plural's base, or as __MSG_name__ in the manifest. */
const sources = ['components', 'entrypoints', 'utils'].flatMap((room) => sourceFiles(room));
const code = sources.map((file) => file.source).join('\n');
const manifest = readFileSync('wxt.config.ts', 'utf8');
const named = new Set([
  ...[...code.matchAll(/'([a-z][A-Za-z]*(?:\.[A-Za-z]+)*)'/g)].map((found) => found[1] ?? ''),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map((found) => (found[1] ?? '').replaceAll('_', '.')),
]);

/** What a typesetter of the language would mark: straight apostrophes, a space that may break before a French colon. */
const misset: Record<string, RegExp> = {
  fr: /['"]| [:;!?»]|« |[^\s\u00a0\u202f][;!?»](?!\w)/,
  it: /'/,
  uk: /'/,
  nl: /'/,
  tr: /'/,
  ja: /[\u3041-\u9fff][:?!,.]/,
  zh_CN: /[\u4e00-\u9fff][:;?!,.]/,
};

/** Folders that both browsers know; any other would be left out of the build without a word. */
const languages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt_BR',
  'ru',
  'tr',
  'uk',
  'zh_CN',
];

test('Byline speaks all its languages', () => {
  expect(codes.sort()).toEqual(languages);
});

test.each(codes)('%s says what it means in words that people use', (code) => {
  expect(Object.entries(readLocale(code)).filter(([, message]) => jargon.test(message))).toEqual([]);
});

test.each([
  'Metadata of the page',
  'Its canonical address',
  'A syndicated story',
  'implied',
  'Metadaten der Seite',
  'canónica',
  'Métadonnées',
  'метаданные',
])('"%s" is no such word', (words) => {
  expect(words).toMatch(jargon);
});

describe('English', () => {
  test('has no message that nothing uses', () => {
    expect(singles(english).filter((key) => !named.has(key))).toEqual([]);
    expect(groups.filter((group) => !named.has(group))).toEqual([]);
  });

  test('has every message that is asked for', () => {
    const asked = [...code.matchAll(/(?:i18n\.t|text|plural|sentence)\(\s*'([\w.]+)'/g)].map((found) => found[1] ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !keys.includes(key) && !groups.includes(key))).toEqual([]);
  });

  test('has no plural by halves, and none that the library would split', () => {
    for (const group of groups)
      expect(keys.filter((key) => baseOf(key) === group && isForm(key.slice(group.length + 1))).sort()).toEqual([
        `${group}.one`,
        `${group}.other`,
      ]);
    expect(Object.values(english).filter((message) => message.includes(' | '))).toEqual([]);
  });

  test('fits into the store', () => {
    expect(english.extDescription?.length).toBeLessThanOrEqual(132);
  });
});

describe.each(others)('%s', (code) => {
  const locale = readLocale(code);

  test('says who it is', () => {
    expect(locale['locale.code']).toBe(code.replace('_', '-'));
    expect(locale['locale.direction']).toBe(/^(?:ar|he)/.test(code) ? 'rtl' : 'ltr');
    expect(locale.extDescription?.length).toBeLessThanOrEqual(132);
  });

  test('has the same messages', () => {
    expect(singles(locale).sort()).toEqual(singles(english).sort());
    expect(Object.entries(locale).filter(([, message]) => !message.trim())).toEqual([]);
  });

  test('has the same places in them', () => {
    const wrong = singles(english).filter(
      (key) => String(placeholders(locale[key] ?? '')) !== String(placeholders(english[key] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('is not left in English', () => {
    const sentences = singles(english).filter((key) => (english[key] ?? '').split(' ').length > 3);
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((key) => locale[key] === english[key])).toEqual([]);
  });

  test('is set as its own newspapers set it', () => {
    const wrong = Object.entries(locale).filter(([, message]) => misset[code]?.test(message));
    expect(wrong).toEqual([]);
    // Three stops look like an ellipsis and are read out as three stops; a straight quote is no language's own.
    expect(Object.entries(locale).filter(([, message]) => /\.\.\.|"| {2}|^ | $/.test(message))).toEqual([]);
  });

  test.each(groups)('counts %s with the forms of the language', (group) => {
    const forms = Object.keys(locale).filter((key) => baseOf(key) === group && isForm(key.slice(group.length + 1)));
    const { pluralCategories } = new Intl.PluralRules(code.replace('_', '-')).resolvedOptions();
    expect(forms.map((key) => key.slice(group.length + 1)).sort()).toEqual([...pluralCategories].sort());
    // "one" and "two" may say the number in words; the form for large numbers may not.
    expect(placeholders(locale[`${group}.other`] ?? '')).toEqual(placeholders(english[`${group}.other`] ?? ''));
  });
});
