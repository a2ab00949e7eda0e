import { lowerCase, plainMarks, tidyText, withoutAccents } from '../text/fold.ts';

/** Thousands of names are looked up; most are words of ASCII letters, parted by single spaces, and need no more than lower case. */
const plainWords = /^(?:[a-z\d]{1,24}(?: |$)){1,12}(?<! )$/i;
/** "Copyright Reuters", "2018 Reuters". */
const claimed = /^(?:copyright|(?:19|20)\d\d)/i;

/** A name in the form in which names are compared: "Pagina/12" is "Página/12", "AGENCE FRANCE–PRESSE" is "Agence France-Presse". */
export function foldName(text: string): string {
  return withoutAccents(lowerCase(plainName(text)));
}

/** {@link foldName} of a whole value, without what stands around it: "F.A.Z.", "(F.A.Z)" and "© F.A.Z." are one. */
export function nameKey(text: string): string {
  if (plainWords.test(text) && !claimed.test(text)) return text.toLowerCase();
  return foldName(bareName(text));
}

/** As {@link foldName}, with capitals and accents kept. */
export function plainName(text: string): string {
  return plainMarks(tidyText(text));
}

/** Drops what stands around a name without being part of it: "© 2018 Los Angeles Times." → "Los Angeles Times". */
export function bareName(text: string): string {
  const opened = text
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„«»‘’([{（［【〔*_|/~—–:.,;-]{1,20}/, '');
  return withoutCopyright(opened)
    .replace(/[\s"'“”„«»‘’)\]}）］】〕*_|/~—–:.,;-]{1,20}$/, '')
    .trim();
}

function withoutCopyright(text: string): string {
  // names are looked up by the thousand
  if (!/^[c©ⓒ(12]/iu.test(text)) return text;
  return text
    .replace(/^(?:copyright ?)?(?:[©ⓒ]|\(c\)|c\)|(?=(?:19|20)\d\d )) ?(?:(?:19|20)\d\d)?[ ,]{0,2}(?=\p{L})/iu, '')
    .replace(/^copyright (?=\p{Lu})/iu, '');
}
