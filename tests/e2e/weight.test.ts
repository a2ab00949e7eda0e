import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../utils/languages/language-for.ts';
import budgets from './budgets.json' with { type: 'json' };

// What runs on every page must not grow unnoticed, nor what a page, the background or the popup loads first.
describe.each(['chrome', 'firefox'])('%s, in bytes', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

  test.each(['sentinel.js', 'content-scripts/reader.js', 'background.js', 'tables.json'] as const)(
    '%s gzipped',
    (script) => {
      expect(gzipped(script)).toBeLessThanOrEqual(budgets[script]);
    },
  );

  test('every language but English has a file of its own', () => {
    const files = readdirSync(`${folder}/languages`).sort();
    const others = Object.keys(languages).filter((code) => code !== 'en');
    expect(files).toEqual(others.map((code) => `${code}.json`).sort());
    for (const file of files) expect(gzipped(`languages/${file}`), file).toBeLessThanOrEqual(budgets['a language']);
  });

  test.each([
    ['popup.html', 'the popup and what it loads first'],
    ['compare.html', 'the side-by-side page'],
    ['clean.html', 'the clean page'],
  ] as const)('%s and what it loads first, gzipped', (page, budget) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(0);
    const bytes = files.reduce((sum, file) => sum + gzipped(file), 0);
    expect(bytes).toBeLessThanOrEqual(budgets[budget]);
  });

  test('the package', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const bytes = files.map(
      (file) => deflateRawSync(readFileSync(join(file.parentPath, file.name)), { level: 9 }).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets['the package']);
  });
});
