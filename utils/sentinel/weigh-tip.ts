import { headSays } from './head-sign.ts';
import { ownNames } from './own-names.ts';
import { columnSays } from './placed-sign.ts';
import type { Hearsay } from './tip.ts';

/** Whether what a page says makes it a copy. In the background, which is asked for few pages: here expressions may cost something. */
export function saysCopy(said: Hearsay, hostname: string): boolean {
  const isOwn = ownNames(said, hostname);
  return headSays(said, hostname, isOwn) || columnSays(said, isOwn);
}
