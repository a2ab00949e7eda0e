import { agencyByCode, agencyByName } from '../../agencies/find-agency.ts';
import { endsHouse, opensSentence } from '../../languages/en/name-forms.ts';
import { particles, suffixes } from '../../languages/everywhere/name-parts.ts';
import { germanArticle, germanTo } from '../../languages/everywhere/small-words.ts';
import { isShouted } from '../../text/script.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import { type Lexicon, lexiconFor } from '../words/lexicon.ts';
import { type Token, tokenise } from '../words/token.ts';
import { isCertainHouse } from './house-form.ts';
import { soundsLikeHouse, soundsLikeNoName } from './name-likeness.ts';
import { isInitial, isNameWord, isParticle } from './name-word.ts';

/** More words than this make a sentence: "José Luis Rivas Cordero de la Torre" has seven. */
const longestName = 7;

/**
 * Whether a text is, in whole, the name of a person in form: two to seven words, capitalised (or of a script without capitals),
 * with particles, initials and suffixes, and none that the language excludes. It says nothing about whether that person exists.
 * No: "Reuters", "Web Desk", "A. D.", "New York", "The Local". Yes: "Baek Sang-min", "Radhakrishnan K.", "JOSÉ DE LA CRUZ".
 */
export function isPersonName(text: string, language: string): boolean {
  const lexicon = lexiconFor(language);
  return isName(tokenise(text, lexicon.abbreviations), lexicon);
}

/** As {@link isPersonName}, for tokens; `said` as in {@link whoseName}. */
export const isName = (tokens: readonly Token[], lexicon: Lexicon, said = true): boolean =>
  whoseName(tokens, lexicon, said) === 'person';

/**
 * Whose name the tokens are in form: a person's, a house's ("Kestrel Eagle"), or nobody's. Where the words around do not say that a
 * name stands here (`said`), what has the form of a person's has to sound like one, too: "Riverside Stadium" does not.
 */
export function whoseName(tokens: readonly Token[], lexicon: Lexicon, said: boolean): 'person' | 'house' | undefined {
  if (!hasForm(tokens, lexicon)) return undefined;
  if (isCertainHouse(tokens.map(({ text }) => text).join(' '))) return 'house';
  return said || soundsRight(tokens) ? 'person' : undefined;
}

function soundsRight(tokens: readonly Token[]): boolean {
  const printedName = tokens.flatMap(({ text, key }) => (suffixes.has(key) ? [] : text)).join(' ');
  return !opensWithArticle(tokens) && !soundsLikeNoName(printedName);
}

/** "A Post", "A Column" before a word for "by": an article has no stop, as an initial mostly has. */
const opensWithArticle = ([first, ...others]: readonly Token[]) => first?.text === 'A' && others.length === 1;

function hasForm(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.length > longestName) return false;
  // "J.D. Vance": what is a degree behind a name are initials before it
  if (!tokens.every((token, index) => (index === 0 && isInitial(token)) || isNameWord(token, lexicon))) return false;
  // "Jose A. Del Monte Ramirez"
  const joins = (token: Token, index: number) =>
    index > 0 && index < tokens.length - 1 && particles.has(token.key) && !isParticle(token) && !isInitial(token);
  const spoken = tokens.filter(
    (token, index) => !isParticle(token) && !suffixes.has(token.key) && !joins(token, index),
  );
  const whole = spoken.filter((token) => !isInitial(token));
  const first = tokens[0];
  if (!first || whole.length === 0 || spoken.length < 2) return false;
  if (isParticle(tokens.at(-1) ?? first) || !(capitalsFit(whole) || isSurnameFirst(whole, lexicon))) return false;
  // "First M. Last" may be followed by a second surname, not by two more words
  const initial = tokens.findIndex(isInitial);
  if (spoken.length > 6 || (initial > 0 && spoken.length - tokens.filter(joins).length > initial + 3)) return false;
  const text = tokens.map((token) => token.text).join(' ');
  // "Text Size A A", "Yazı Tipi A A": buttons
  if (/ (\S) \1$/u.test(text)) return false;
  // "Politico EU"
  if (endsHouse.test(tokens.at(-1)?.text ?? '') && !whole.every(({ text }) => isShouted(text))) return false;
  // an article, a sentence, a title in German
  if (germanArticle.test(first.text) || opensSentence.test(first.text)) return false;
  if (germanTo.test(tokens[1]?.text ?? '') && isKnownPlace(first.text, lexicon.code)) return false;
  // "Climate Change", "Health Care": fields of work
  if (whole.every((token) => lexicon.beats.has(token.key))) return false;
  return !lexicon.nobody.has(text.toLowerCase()) && !agencyByName(text) && !isKnownPlace(text, lexicon.code);
}

/** A name is capitalised throughout, shouted throughout, or has a shouted surname at the end: "Jean DUPONT", "JD Marlowe". */
function capitalsFit(whole: readonly Token[]): boolean {
  const shouted = whole.filter((token) => isShouted(token.text) && token.text.length > 2);
  const isMixed = whole.some((token) => !isShouted(token.text));
  // "Keystone-SDA Regional"
  if (whole.some(({ text }) => /\p{Ll}-\p{Lu}{2}/u.test(text) && agencyByName(text))) return false;
  // "ANDREW DALBY AP", "Andrew Dalby AP"
  if (whole.some(({ text }, at) => (isMixed || at > 1) && isShouted(text) && agencyByCode(text))) return false;
  if (shouted.length === 0) return true;
  if (shouted.length === whole.filter((token) => token.text.length > 2).length) {
    // one shouted word beside initials: "J.D. SMITH" yes, but codes no
    return shouted.length > 1 || !agencyByCode(shouted[0]?.text ?? '');
  }
  const last = whole.at(-1);
  return (
    last !== undefined &&
    shouted.length === 1 &&
    shouted[0] === last &&
    last.text.length > 3 &&
    !agencyByCode(last.text)
  );
}

/**
 * "TANAKA Haruki", "VARGA Eszter": where surnames come first many print them in capitals. A rubric or a house before one word looks the
 * same ("SPORT Heute", "KESTREL Online"), so both words have to sound like somebody.
 */
function isSurnameFirst(whole: readonly Token[], lexicon: Lexicon): boolean {
  const [surname, given] = whole;
  if (!surname || !given || whole.length !== 2) return false;
  // three letters are mostly a house's, but not before a Korean's "Sang-min"
  const isLong = surname.text.length > (given.text.includes('-') ? 2 : 3);
  if (!isLong || !isShouted(surname.text) || isShouted(given.text)) return false;
  if (agencyByCode(surname.text) || whole.some(({ text }) => isKnownPlace(text, lexicon.code))) return false;
  return !soundsLikeHouse(`${surname.text} ${given.text}`);
}
