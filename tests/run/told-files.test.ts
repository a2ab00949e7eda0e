import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };

const documents = ['README.md', 'PRIVACY.md', 'utils/README.md', '.github/SECURITY.md'];
const told = (document: string, pattern: RegExp) =>
  Array.from(readFileSync(document, 'utf8').matchAll(pattern), ([, found]) => found ?? '');

// 'tests/expressions/', but not the folder of any language, 'utils/languages/xx/', nor 'grammar/local/', told from its room
test.each(documents)('%s names only files and folders that are there', (document) => {
  const paths = told(document, /`((?:tests|utils|entrypoints|components|locales|\.github)\/[\w./-]+)`/g);
  expect(paths.filter((path) => !path.includes('/xx/') && !existsSync(path))).toEqual([]);
});

test.each(documents)('%s names only commands that there are', (document) => {
  const names = told(document, /`npm run ([\w:-]+)/g);
  expect(names.filter((name) => !Object.hasOwn(project.scripts, name))).toEqual([]);
});

test('what a page could do, what was tried, and how to tell of a hole are written down', () => {
  expect(told('README.md', /^## (What a page could do to it)$/gm)).toHaveLength(1);
  expect(told('README.md', /(\.github\/SECURITY\.md)\)/g)).toHaveLength(1);
  expect(told('.github/SECURITY.md', /^## (.+)$/gm)).toEqual([
    'What Byline can read',
    'What a page could do to it',
    'What was tried',
    'What counts as a hole',
    'How to report one',
  ]);
});
