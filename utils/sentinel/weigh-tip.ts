import type { Hearsay, Rule, Tip } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { headSays } from './head-sign.ts';
import { ownNameTest } from './own-name-test.ts';
import { columnSays } from './placed-sign.ts';
import { isPortal } from './portal-stories.ts';

/**
 * Whether a page of which the sentinel told is to be read. A mark for prose may stand where the rule has changed since, so what tells
 * of prose alone counts where every article is cleaned, and on portals. In: the site's rule, the tip, and the page's address.
 */
export const isWanted = (rule: Rule, { prose, said }: Tip, address: string): boolean =>
  rule !== 'off' &&
  ((prose && (rule === 'always' || isPortal(address))) || (said !== undefined && saysCopy(said, hostOf(address))));

/** Whether what a page says makes it a copy. In the background, which is asked for few pages: here expressions may cost something. */
export function saysCopy(said: Hearsay, hostname: string): boolean {
  const isOwn = ownNameTest(said, hostname);
  return headSays(said, hostname, isOwn) || columnSays(said, isOwn);
}
