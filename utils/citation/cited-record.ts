import type { Citable } from '../model.ts';
import { type CitedStory, citedStory, isReworded } from './cited-story.ts';

/** What a record for a citation manager says beyond a line of text. */
export interface CitedRecord extends CitedStory {
  /** Year, month, day as far as stated: [2022, 3, 14]. Empty on a reworded copy. */
  date: number[];
}

/** Boils a report down to what a record needs. */
export const citedRecord = (report: Citable): CitedRecord => ({
  ...citedStory(report),
  date: isReworded(report) ? [] : dateParts(report.published),
});

/** From ISO 8601, as written: a time zone must not move the day. */
function dateParts(published: string | undefined): number[] {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(published ?? '');
  return match ? match.slice(1).filter(Boolean).map(Number) : [];
}
