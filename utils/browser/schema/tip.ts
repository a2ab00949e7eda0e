import type { Hearsay, Tip } from '../../model.ts';

import { type Check, isBoolean, listOf, optional, record, textUpTo } from './check.ts';

const line = textUpTo(300);
const isNamed: Check<[string, string]> = (value): value is [string, string] =>
  listOf(line, 2)(value) && value.length === 2;

/** What a sentinel hands over is short; what is long did not come from one. */
export const isTip: Check<Tip> = record<Tip>({
  prose: isBoolean,
  said: optional(
    record<Hearsay>({
      credited: listOf(line, 1_000),
      origins: listOf(line, 1_000),
      own: listOf(isNamed, 1_000),
      starts: listOf(line, 4),
      ends: listOf(line, 3),
      short: listOf(listOf(line, 100), 3),
      links: listOf(isNamed, 100),
    }),
  ),
});
