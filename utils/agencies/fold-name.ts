import { lowerCase, plainMarks, tidyText, withoutAccents } from '../text/fold.ts';

/** A name in the form in which names are compared: "Pagina/12" is "Página/12", "AGENCE FRANCE–PRESSE" is "Agence France-Presse". */
export function foldName(text: string): string {
  return withoutAccents(lowerCase(plainName(text)));
}

/** {@link foldName} of a whole value, without what stands around it: "F.A.Z.", "(F.A.Z)" and "© F.A.Z." are one. */
export function nameKey(text: string): string {
  return foldName(bareName(text));
}

/** As {@link foldName}, with capitals and accents kept. */
export function plainName(text: string): string {
  return plainMarks(tidyText(text));
}

/** Drops what stands around a name without being part of it: "© 2018 Los Angeles Times." → "Los Angeles Times". */
export function bareName(text: string): string {
  return text
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„«»‘’([{（［【〔*_|/~—–:.,;-]{1,20}/, '')
    .replace(/^(?:copyright ?)?(?:[©ⓒ]|\(c\)|c\)|(?=(?:19|20)\d\d )) ?(?:(?:19|20)\d\d)?[ ,]{0,2}(?=\p{L})/iu, '')
    .replace(/^copyright (?=\p{Lu})/iu, '')
    .replace(/[\s"'“”„«»‘’)\]}）］】〕*_|/~—–:.,;-]{1,20}$/, '')
    .trim();
}
