import { withoutThe } from '../languages/en/name-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { dayPrepositions, nameAdditions, ofWords } from '../languages/everywhere/everywhere.ts';
import type { Agency } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';

/** What houses add to their own name when they sign: 'TIMESOFINDIA.COM', 'Le Phare.fr', 'Hafenblatt Online', 'KXAN Staff'. */
const additions = new RegExp(`(?:${oneOf(nameAdditions)}|com|fr|de|es|it|net|org|hu|pl|ch|at)$`, 'u');

/** 'The Kestrel Times' and 'kestreltimes.com' are the same name, and so is 'The Kestrel Times (Leeds)'. */
export function nameStem(name: string): string {
  let stem = lettersOf(withoutThe(name).replace(/\s\([^()]+\)$/, ''));
  for (;;) {
    const shorter = stem.replace(additions, '');
    if (shorter === stem || shorter.length < 3) return stem;
    stem = shorter;
  }
}

/** Whether two names are the same but for what houses add to them. */
export const isSameOutlet = (a: string, b: string) => nameStem(a) === nameStem(b);

/** 'Pressemitteilung der …', 'Press release: …' */
const release = once(() => new RegExp(`^${oneOf(longLists().pressReleases)}\\s*(?:${oneOf(ofWords)}|:)?\\s+`, 'iu'));
/** '… (DHV)', '… on March 3, 2026', '… | News', '…, 04. Februar 2031, Berlin' */
const behindName = new RegExp(
  `(?:(?<!\\s)\\s+(?:\\([^()]*\\)|${oneOf(dayPrepositions)}\\s+(?:\\p{L}+\\s*)?\\d|[|–—]\\s)|,\\s*\\d).*$`,
  'su',
);

/**
 * An outlet's name without what a source line puts around it: 'Pressemitteilung Ökologische Fischzucht',
 * 'Deutscher Hafenverband (DHV), 04. Februar 2031, Berlin', 'Coral Courier on March 3, 2026', 'www.coralcourier.example'.
 */
export function bareOutlet(name: string): string {
  return name
    .replace(release(), '')
    .replace(behindName, '')
    .replace(/^www\./i, '')
    .trim();
}

/** 'VICE US' of VICE, 'detikHealth' of detikcom, 'Fox Nation' of Fox News: shown as printed, as it is no short form of the name. */
export const isSubBrand = (printed: string, { kind, name }: Agency) =>
  kind !== 'wire' &&
  nameStem(printed) !== nameStem(name) &&
  nameStem(printed).startsWith(nameStem(name)) &&
  /\p{L}/u.test(printed);
