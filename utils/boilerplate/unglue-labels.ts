/** Longer rows are sentences that lost a space somewhere. */
const longest = 120;

/**
 * Labels that stand in buttons side by side read as one word: 'ShareAdjustCommentPrint', '0commentaire0partage', 'Komentarze(9)';
 * or with signs between them: 'Share · Print'.
 * In: a block's text. Out: the labels apart, counts and brackets left out; the text itself alone where nothing is glued.
 */
export function unglueLabels(text: string): string[] {
  if (text.length > longest) return [text];
  const spaced = text
    .replace(/\s?[·•|]\s?/g, '\n')
    .replace(/(?<=[\p{Ll}\p{Lo}]{2})(?=\p{Lu}{1,2}\p{Ll})/gu, '\n')
    .replace(/(?<=\p{N})(?=\p{L}{3})|(?<=\p{L}{3})(?=\p{N})/gu, '\n')
    .replace(/(?<=\p{L})\s?\((\p{N}{1,6}|\p{Ll}{1,3})\)/gu, '\n');
  const labels = spaced.split('\n').map((part) => part.trim());
  return labels.filter((part) => /\p{L}/u.test(part));
}
