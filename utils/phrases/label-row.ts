/** Rows of buttons are short; more text than this is none. */
const longestRow = 120;
/** What may stand between two labels: nothing at all, where the page sets each in its own element. */
const between = /[\s\p{N}.,:;|/•·*+&-]*/uy;

/**
 * Out: whether a text is nothing but labels of the set, one after the other, with counts and separators between them:
 * 'sharetweet', 'share0', 'share 12 | save'. In: labels and text folded alike. One look at every place of the text.
 */
export function rowOf(labels: ReadonlySet<string>): (text: string) => boolean {
  const byLetter = new Map<string, string[]>();
  for (const label of labels) {
    const letter = label[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), label]);
  }
  return (text) => {
    if (text.length > longestRow) return false;
    const reached = new Set([0]);
    // a set iterates over what is added meanwhile
    for (const at of reached) {
      for (const label of byLetter.get(text[at] ?? '') ?? []) {
        if (!text.startsWith(label, at)) continue;
        const end = behindSeparators(text, at + label.length);
        if (end === text.length) return true;
        reached.add(end);
      }
    }
    return false;
  };
}

function behindSeparators(text: string, at: number): number {
  between.lastIndex = at;
  between.test(text);
  return Math.max(between.lastIndex, at);
}
