import { saveCredit } from '../../utils/browser/saved-credits.ts';
import { isoDay } from '../../utils/citation/bibtex.ts';
import { creditToSave } from '../../utils/citation/saved-credit.ts';
import type { PageReport } from '../../utils/model.ts';

/** Puts the credit of a story on the user's list. False where the list is full. */
export const saveToList = (report: PageReport): Promise<boolean> =>
  saveCredit(creditToSave(report, isoDay(new Date())));
