import { paperEndings, paperWords } from './paper-words.ts';

/** "Coral-Courier": the halves of a compound count. */
const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** The longest name that a house has. */
const mostWords = 7;

/** 'coralcourier.example', 'NJ.com': an address stands for a house. */
const isSite = (name: string) => /^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u.test(name);

/**
 * Whether a name that no record knows is a newspaper's, a station's or an agency's by its form: "Kestrel Post", "Rheinthaler Bote",
 * "GAZZETTA SORNA", "coralcourier.example". Not: "MS, RD", "For subscribers", "Science & Technology", "Coastal Justice Program".
 */
export function hasHouseForm(name: string): boolean {
  if (isSite(name)) return true;
  const words = wordsOf(name);
  return words.length <= mostWords && words.some((word) => paperWords.has(word) || paperEndings.test(word));
}
