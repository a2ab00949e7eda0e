import { analyze } from '../analyze.ts';
import { languageFor } from '../languages/language-for.ts';
import { completeArticle } from '../masthead/complete-article.ts';
import type { Judgement, Reading } from '../model.ts';
import { type BringLanguage, withLanguages } from './with-languages.ts';

/** The whole way from a page as read to what is concluded from it, with the languages that it takes. */
export async function judgePage(reading: Reading, bring: BringLanguage): Promise<Judgement> {
  const article = completeArticle(reading);
  // first alone, so that nothing is worked out in English only to be thrown away
  await withLanguages(bring, () => languageFor(article.language));
  return withLanguages(bring, () => analyze(article));
}
