import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../utils/languages/registry.ts';

// Bytes of the built scripts. What runs on every page must not grow unnoticed, nor what runs on every article.
const budgets: [script: string, bytes: number][] = [
  ['sentinel.js', 8_192],
  ['content-scripts/engine.js', 600_000],
];

for (const browser of ['chrome', 'firefox']) {
  const folder = `.output/${browser}-mv3`;
  test.each(budgets)(`${browser}: %s stays below %i bytes`, (script, bytes) => {
    expect(statSync(`${folder}/${script}`).size).toBeLessThan(bytes);
  });

  test(`${browser}: every language but English has a file of its own, of at most 30 kB`, () => {
    const files = readdirSync(`${folder}/languages`).sort();
    expect(files).toEqual(
      Object.keys(languages)
        .filter((code) => code !== 'en')
        .map((code) => `${code}.js`)
        .sort(),
    );
    for (const file of files) expect(statSync(`${folder}/languages/${file}`).size).toBeLessThan(32_000);
  });
}
