import type { Limits } from '../text/budget.ts';

/** How much a page may ask of whoever reads it, while its own thread waits. */
export interface ReadingLimits extends Limits {
  elements: number;
}

/** Of its own accord: ten times what the largest stories have, and twenty times as long as a slow machine reads them. */
export const shortly: ReadingLimits = { milliseconds: 3_000, elements: 60_000, characters: 4_000_000 };
/** Where somebody asked to try all the same. */
export const patiently: ReadingLimits = { milliseconds: 60_000, elements: 1_000_000, characters: 60_000_000 };
