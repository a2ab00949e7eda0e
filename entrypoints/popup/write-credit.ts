import { localCitationWords } from '../../utils/browser/local-citation-words.ts';
import { type CitationFormat, formatCredit } from '../../utils/citation/format-credit.ts';
import type { PageReport } from '../../utils/model.ts';

/** Puts the credit of a story into the clipboard. Rejects where the browser refuses. */
export const writeCredit = (report: PageReport, format: CitationFormat): Promise<void> =>
  navigator.clipboard.writeText(formatCredit(report, format, new Date(), localCitationWords()));
