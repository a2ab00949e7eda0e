import { afterAll, expect, test, vi } from 'vitest';
import { bringLanguage } from '../../utils/browser/bring-language.ts';

vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../utils/languages/data-stop-words.ts', () => ({ stopWords: () => ({ nl: ['de', 'het'] }) }));

test('a language comes with the words that stand in the tables', async () => {
  const read = vi.fn(async () => Response.json({ code: 'nl' }));
  vi.stubGlobal('fetch', read);
  expect(await bringLanguage('nl')).toEqual({ code: 'nl', stopWords: ['de', 'het'] });
  await expect(bringLanguage('../nl')).rejects.toThrow('no language');
  expect(read).toHaveBeenCalledTimes(1);
});
