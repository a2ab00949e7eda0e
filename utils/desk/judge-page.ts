import { analyze } from '../analyze.ts';
import { languageFor } from '../languages/language-for.ts';
import { completeArticle } from '../masthead/complete-article.ts';
import type { Judgement, Reading } from '../model.ts';
import { openBudget } from '../text/budget.ts';
import { boundedReport } from './bounded-report.ts';
import { type BringLanguage, withLanguages } from './with-languages.ts';

/** The longest stories of all take a second on a slow machine. Characters were counted when the page was read. */
const limits = { milliseconds: 15_000, characters: Number.POSITIVE_INFINITY };

/**
 * The whole way from a page as read to what is concluded from it, with the languages that it takes. Rejects with TooLarge where that
 * takes too long.
 */
export async function judgePage(reading: Reading, bring: BringLanguage): Promise<Judgement> {
  // first alone, so that nothing is worked out in English only to be thrown away
  const article = await withLanguages(bring, () => {
    const completed = completeArticle(reading);
    languageFor(completed.language);
    return completed;
  });
  const judgement = await withLanguages(bring, () => analyze(article, openBudget(limits)));
  return { ...judgement, report: boundedReport(judgement.report) };
}
