import { localCitationWords } from '../../utils/browser/local-citation-words.ts';
import { citedStory } from '../../utils/citation/cited-story.ts';
import { type CitationFormat, formatCredit } from '../../utils/citation/format-credit.ts';
import type { PageReport } from '../../utils/model.ts';

const creditOf = (report: PageReport, format: CitationFormat) =>
  formatCredit(report, format, new Date(), localCitationWords());

/** Puts the credit of a story into the clipboard. Rejects where the browser refuses. */
export const writeCredit = (report: PageReport, format: CitationFormat): Promise<void> =>
  navigator.clipboard.writeText(creditOf(report, format));

/** Hands the credit to what the user shares with. Rejects where the user thinks better of it. */
export const shareCredit = (report: PageReport): Promise<void> =>
  navigator.share({ title: citedStory(report).title, text: creditOf(report, 'plain') });
