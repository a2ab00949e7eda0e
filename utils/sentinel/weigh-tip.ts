import type { Hearsay } from '../model.ts';
import { headSays } from './head-sign.ts';
import { ownNameTest } from './own-name-test.ts';
import { columnSays } from './placed-sign.ts';

/** Whether what a page says makes it a copy. In the background, which is asked for few pages: here expressions may cost something. */
export function saysCopy(said: Hearsay, hostname: string): boolean {
  const isOwn = ownNameTest(said, hostname);
  return headSays(said, hostname, isOwn) || columnSays(said, isOwn);
}
