type Worded = string | { words: string } | readonly unknown[];
type Lists = Record<string, readonly Worded[]>;

/** A short word without its accents is another one: "à" and "a", "où" and "ou". */
const shortest = 4;

/**
 * Lists of words and phrases, each also without its accents where it has some: capitals drop them in Greek ("ΠΗΓΗ: …") and often in French
 * ("ECRIT PAR"), and who writes in haste does in any language ("Redaccion"). In and out: lists by name. Phrases with an example stay as
 * they are, for nobody sets a sentence so. What a page prints is not folded here, as it is for boilerplate: names and places must stay as they are.
 */
export const spelledPlainly = <These>(lists: These): These =>
  Object.fromEntries(
    Object.entries(lists as Lists).map(([name, list]) => [name, list.flatMap((one) => [one, ...bareOf(one)])]),
  ) as These;

/** The same without accents, if it has any. */
function bareOf(one: Worded): Worded[] {
  if (typeof one !== 'string')
    return 'words' in one ? bareOf(one.words).map((words) => ({ ...one, words }) as Worded) : [];
  if (!/[^\0-\x7f]/.test(one)) return [];
  // й is a letter of its own
  const bare = one
    .normalize('NFD')
    .replace(/(?<![Ии])[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ł', 'l');
  return bare === one || bare.length < shortest ? [] : [bare];
}
