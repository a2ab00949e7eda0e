// How lists of words are shipped: as one text each, which packs far better and is read faster than an array.

const capitalA = 65;
/** A capital has to count them. */
const mostShared = 25;

/**
 * Words in the order of the alphabet, of each what it has otherwise than the one before it, behind a capital that counts what they
 * share: 'foto', 'fotos', 'Fotowerk' gives "A^fotowerkAfotoEs". What was a capital itself stands small behind a "^".
 */
export function packWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => word.replace(/[A-Z]/g, (letter) => `^${letter.toLowerCase()}`))
    .toSorted()
    .map((word) => {
      const shared = Math.min(sharedLength(word, last), mostShared);
      last = word;
      return String.fromCharCode(capitalA + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The words of such a text, the longest first. To sort them would take a tenth of what the background takes to start. */
export function unpackWords(joined: string): string[] {
  let last = '';
  const words = (joined.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - capitalA) + part.slice(1);
    return last.replace(/\^(.)/g, (_, letter) => letter.toUpperCase());
  });
  return Object.values(Object.groupBy(words, ({ length }) => length))
    .reverse()
    .flatMap((some) => some ?? []);
}
