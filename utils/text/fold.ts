/** Zero-width and direction marks, soft hyphens, emoji variation selectors, Arabic kashida and short vowels. */
const unseen = /[\u00ad\u0640\u064b-\u0652\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u200b-\u200f]|[\ufe0e\ufe0f]/g;
const singleQuotes = /[‘’‚‛′´`ʼ]/g;
const doubleQuotes = /[“”„‟″«»‹›「」『』]/g;
const dashes = /[‐‑‒–—―−]/g;
/** What a label trails. NFKC makes three full stops of "…" and a colon of "：". */
const openEnd = ' :»>.!。→▶►';

/** Nothing but ASCII letters, digits, marks and spaces: names and labels mostly are, and need little. */
const printable = /^[ -~]*$/;

/**
 * The same characters with typographic quotes, dashes and spaces made plain. One character stays one character,
 * so that a place found in the result is the same place in `text`.
 */
export function plainMarks(text: string): string {
  if (printable.test(text)) return text.replaceAll('`', "'");
  return text.replace(singleQuotes, "'").replace(doubleQuotes, '"').replace(dashes, '-').replace(/\s/g, ' ');
}

/** Without characters that only steer how others are set: what one page prints with them, another prints without. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** NFKC, but the vowel am of Thai and Lao, which it takes apart, as it is printed: 'คำ' */
export const compatible = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(/\u0ecd\u0eb2/g, '\u0eb3');

/** NFKC, unseen characters out, white space folded and trimmed; case, quotes and dashes stay as printed. */
export function tidyText(text: string): string {
  if (printable.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return withoutUnseen(compatible(text)).replace(/\s+/g, ' ').trim();
}

/**
 * A text made comparable: NFKC, lower case, plain quotes and dashes, white space folded, and what a label trails
 * (`: » > … . ! →`) cut off. 'READ MORE »' gives 'read more'. Accents stay: 'À lire aussi :' gives 'à lire aussi'.
 */
export function foldText(text: string): string {
  const tidy = tidyText(text);
  // by hand: /[…]+$/ would look at every run of dots again and again
  let end = tidy.length;
  while (end > 0 && openEnd.includes(tidy[end - 1] ?? '')) end--;
  return lowerCase(plainMarks(tidy.slice(0, end)));
}

/** Lower case without the dot that JavaScript puts on the small letter of the Turkish İ. */
export function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll('i\u0307', 'i');
}

/**
 * Without accents of Latin, Greek and Cyrillic letters, because headings in capitals drop them ("À LIRE DEMAIN",
 * "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ"), Russians write е for ё, and a lower-cased Turkish I has a dot too many. Signs of Indic scripts stay.
 */
export function withoutAccents(lower: string): string {
  // ASCII only: most blocks
  if (!/[^\0-\x7f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ');
}

/** Letter case and accents out, marks plain; for the words of a phrase as for the text. */
export function bareLiteral(text: string): string {
  return withoutAccents(lowerCase(plainMarks(text)));
}
