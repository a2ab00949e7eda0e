import { startsUpper } from '../../text/script.ts';
import { isUnlikely, nameLikeness, soundsLikeHouse } from './name-likeness.ts';
import { demonym, houseArticleSet, houseCloserSet, paperEnding, paperWordSet } from './paper-words.ts';

/** "Coral-Courier", "CoralWire": the halves of a compound count. */
const halvesOf = (name: string) =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .filter(Boolean);

/** The longest name that a house has. */
const mostWords = 7;

/** 'coralcourier.example', 'NJ.com': an address stands for a house. */
const isAddress = (name: string) => /^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u.test(name);

/**
 * Whether a name that no record knows is a newspaper's, a station's or an agency's by its form: "Kestrel Post", "Rheinthaler Bote",
 * "GAZZETTA SORNA", "coralcourier.example". Not: "MS, RD", "For subscribers", "Science & Technology", "Coastal Justice Program".
 */
export function hasHouseForm(name: string): boolean {
  if (isAddress(name)) return true;
  const words = halvesOf(name);
  return words.length <= mostWords && words.some(isPaperWord);
}

const isPaperWord = (word: string) => paperWordSet().has(word) || paperEnding().test(word);

/** The log odds of being a name, from which on a first word is a given name: "Emily Post", "Leo Star". */
const soundsGiven = 0.5;

/** What follows an article and lies below it is no surname: "La Segunda", and not "La Rosa". */
const soundsLikeWords = -1.5;

/**
 * Whether a name by itself is a house's even where a word for "by" stands before it: "Kestrel Eagle", "Küstenavisen Nord", "La Segunda".
 * Not what sounds like somebody as well: "Theresa Sun", "Nora Herald".
 */
export function isCertainHouse(name: string): boolean {
  const [first = '', ...rest] = halvesOf(name);
  if (isCompound(first) && rest.length > 0) return true;
  if (first.length > 1 && houseArticleSet.has(first))
    return isHouseNotPerson(name) || nameLikeness(rest.join(' ')) < soundsLikeWords;
  if (!isHouseNotPerson(name)) return false;
  // "Star Jones"
  if (isPaperWord(first) && !isUnlikely(rest.at(-1) ?? '')) return false;
  // "Rheinthaler Merkur"; not "Alexander Bote"
  return soundsLikeHouse(name) || (demonym.test(first) && nameLikeness(first) < soundsGiven);
}

/** Given names are shorter. */
const longestGiven = 8;

/** "Küstenavisen", "Hafennachrichten" */
const isCompound = (word: string) => word.length > longestGiven && paperEnding().test(word);

/**
 * Whether a name has the form of a house and can hardly be a person's, however much it sounds like one: an article and a word of
 * papers ("La Voz del Puerto", "Der Hafen-Anzeiger"), a word that ends such names ("Costa Oggi", "Küste Aktuell"), or what nobody
 * is called by before one ("Rheinthaler Bote"). Not: "Emily Post", "Le Goff", "Rosa Stern".
 */
export function isHouseNotPerson(name: string): boolean {
  const words = halvesOf(name);
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (!last || first.length < 2 || rest.length >= mostWords || !startsUpper(name)) return false;
  if (houseArticleSet.has(first)) return isPaperWord(last) || (isPaperWord(rest[0] ?? '') && !/['’]s\s/u.test(name));
  if (houseCloserSet.has(last)) return true;
  if (isPaperWord(last) && demonym.test(first)) return true;
  // "Valley Post", "Gazeta Nadmorska", "Harbor Post Weekend"
  return words.some(isPaperWord) && nameLikeness(name.split(' ')[0] ?? '') < soundsGiven;
}
