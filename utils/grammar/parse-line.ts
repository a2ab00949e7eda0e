import type { CreditLine, Where } from './line.ts';

/** What one line of a page says about who made the story. Never throws. */
export function parseLine(_text: string, _options: { where: Where; language: string }): CreditLine {
  return { people: [], organizations: [] };
}
