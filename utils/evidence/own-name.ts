import type { Article } from '../model.ts';
import { lettersOf } from '../text/letters.ts';

const shortest = 3;
/** Shorter parts of an address are words that many have: 'www', 'news', 'blog'. */
const shortestPart = 5;

/**
 * Whether a name is the site's own, or one begins like the other: 'المرفأ' of 'المرفأ نت', 'Tidepost Magazine' of 'Tidepost'. For lines
 * that must not be taken for another house's; whether it is exactly the host's, syndication/host-identity.ts tells.
 */
export function isLikeOwnName({ host, hostname, metadata }: Article, name: string): boolean {
  const letters = lettersOf(name.replace(/^the\s/i, ''));
  const own = [host, metadata.siteName, metadata.publisher].map((one) => lettersOf(one ?? ''));
  return (
    letters.length >= shortest &&
    (own.some((one) => one.length >= shortest && (one.startsWith(letters) || letters.startsWith(one))) ||
      hostname.split('.').some((part) => part.length >= shortestPart && letters.startsWith(lettersOf(part))))
  );
}
