import { browser } from 'wxt/browser';
import { stopWords } from '../languages/data-stop-words.ts';
import type { Language } from '../languages/language.ts';

/**
 * What Byline knows of a language, by its primary tag, out of the package (wxt.config.ts puts it there). Rejects for one that it
 * does not know.
 */
export async function bringLanguage(code: string): Promise<Language> {
  // code, not text, so that a worker need not be a module; what a page is written in is never taken as a path
  if (!/^[a-z]{2}$/.test(code)) throw new Error(`There is no language ${code}.`);
  const file = await fetch(browser.runtime.getURL(`/languages/${code}.json` as never));
  // those stand among the tables, which are here before any page is judged
  return { ...(await file.json()), stopWords: stopWords()[code] ?? [] };
}
