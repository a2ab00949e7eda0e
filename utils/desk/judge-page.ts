import { analyze, verdictOf } from '../analyze.ts';
import { languageFor } from '../languages/language-for.ts';
import { completeArticle } from '../masthead/complete-article.ts';
import type { Article, Judgement, Reading, Verdict } from '../model.ts';
import { type Budget, openBudget } from '../text/budget.ts';
import { boundedReport } from './bounded-report.ts';
import { type BringLanguage, withLanguages } from './with-languages.ts';

/** The longest stories of all take a second on a slow machine. Characters were counted when the page was read. */
const limits = { milliseconds: 15_000, characters: Number.POSITIVE_INFINITY };

/**
 * The whole way from a page as read to what is concluded from it, with the languages that it takes. Rejects with TooLarge where that
 * takes too long.
 */
export async function judgePage(reading: Reading, bring: BringLanguage): Promise<Judgement> {
  const judgement = await concluded(reading, bring, analyze);
  return { ...judgement, report: boundedReport(judgement.report) };
}

/** The same as far as the verdict, which is all that a page of few lines is asked for. */
export const verdictOn = (reading: Reading, bring: BringLanguage): Promise<Verdict> =>
  concluded(reading, bring, verdictOf);

async function concluded<T>(
  reading: Reading,
  bring: BringLanguage,
  conclude: (article: Article, budget: Budget) => T,
): Promise<T> {
  // first alone, so that nothing is worked out in English only to be thrown away
  const article = await withLanguages(bring, () => {
    const completed = completeArticle(reading);
    languageFor(completed.language);
    return completed;
  });
  return withLanguages(bring, () => conclude(article, openBudget(limits)));
}
