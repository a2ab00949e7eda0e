import { spacedDegree } from '../../languages/en/name-forms.ts';
import { longInitial } from '../../languages/everywhere/name-parts.ts';
import { mailAt, matchAt, type Run, runAt, siteAt } from './address.ts';

/** One word, number, mark, address or handle of a line, with its place in it. */
export interface Token {
  text: string;
  /** Lower case, plain quotes and dashes: the key for look-ups. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'mail' | 'handle' | 'site';
}

// Every span is bounded.
/** "@ana_ruiz" */
const handle = /@[\p{L}\p{N}_.]{1,40}/uy;
/** "G1", "TV2": stations. */
const stationCode = /(?:[Gg]1|R7|M6|TV[24]|N1[23])(?![\p{L}\p{N}])/uy;
/** "K.K.", "J.-P.", "J-P.", "N.Y." */
const initials = /\p{Lu}(?:\.|[-‐‑](?=\p{Lu}\.))(?:[-‐‑ ]?\p{Lu}\.)*(?!\p{L})/uy;
/** "O’Grady", "Sang-hun", "News’", "בן־שושן", 'יו"ד' */
const word =
  /[\p{L}][\p{L}\p{M}\u200c]{0,60}(?:(?:['’ʼ´`׳״·\-‐‑־]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew}))[\p{L}\p{M}][\p{L}\p{M}\u200c]{0,60}){0,6}(?:(?<=[sSzZxX])['’](?=\s))?/uy;
/** "Dott.ssa", "Dipl.-Ing.", "к.м.н.": stops within an abbreviation that the language has. */
const compound = /\p{L}{1,6}(?:\.-?\p{L}{1,6}){1,3}\.?/uy;
/** A number with what belongs to it: "04:05", "2031-05-06T14:34:55Z", "16/05/2020". */
const number = /\p{N}[\p{N}\p{L}.,:/+-]{0,40}/uy;
/** "—", "___", or any other sign. */
const mark = /[-–—]{1,3}|_{2,20}|[^\s]/uy;

/**
 * The tokens of a line, in order, with nothing but white space between them. `abbreviations` (lower case, with their stop)
 * keep the stop: "Jr.", "Calif.". Linear in the length of the text.
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let run = { end: 0, mayBeMail: false, mayBeSite: false };
  while (at < text.length) {
    if (/\s/u.test(text[at] ?? '')) {
      at++;
      continue;
    }
    if (at >= run.end) run = runAt(text, at);
    const [kind, found] = tokenAt(text, at, tokens.at(-1), run);
    let end = at + Math.max(1, found.length);
    if (kind === 'word' && text[end] === '.') end = endOfAbbreviation(text, at, end, abbreviations);
    tokens.push(makeToken(text, at, end, kind));
    at = end;
  }
  return tokens;
}

/** The end of a word that a stop follows: behind the stop, or behind several, if it is known so. */
function endOfAbbreviation(text: string, at: number, end: number, abbreviations: ReadonlySet<string>): number {
  const whole = matchAt(compound, text, at);
  if (whole.length > end - at && abbreviations.has(keyOf(whole))) return at + whole.length;
  return abbreviations.has(`${keyOf(text.slice(at, end))}.`) ? end + 1 : end;
}

function tokenAt(text: string, at: number, before: Token | undefined, run: Run): [Token['kind'], string] {
  const first = text.codePointAt(at) ?? 0;
  const letter = /^[\p{L}\p{N}]/u.test(String.fromCodePoint(first));
  const apart = before?.end !== at || before.kind === 'mark';
  if (letter || text[at] === '[') {
    const mailed = apart && run.mayBeMail ? mailAt(text, at) : '';
    if (mailed) return ['mail', mailed];
  }
  if (!letter)
    return text[at] === '@' && matchAt(handle, text, at)
      ? ['handle', matchAt(handle, text, at)]
      : ['mark', matchAt(mark, text, at)];
  const address = apart && run.mayBeSite ? siteAt(text, at) : '';
  if (address) return ['site', address];
  // a capital letter and its stop
  const short = '.-‐‑'.includes(text[at + 1] ?? ' ') || first > 0xffff ? matchAt(initials, text, at) : '';
  const long = matchAt(longInitial, text, at);
  const academic = run.mayBeSite ? matchAt(spacedDegree, text, at) : '';
  if (short || academic || long) return ['word', short || academic || long];
  const station = matchAt(stationCode, text, at);
  if (station) return ['word', station];
  const plain = matchAt(word, text, at);
  return plain ? ['word', plain] : ['number', matchAt(number, text, at).replace(/(?<![.,:/+-])[.,:/+-]+$/u, '')];
}

/** A token for a stretch of the text. */
export function makeToken(text: string, start: number, end: number, kind: Token['kind']): Token {
  const printed = text.slice(start, end);
  return { text: printed, key: keyOf(printed), start, end, kind };
}

/** The key under which a word is looked up: lower case with plain quotes and dashes. */
export function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[‐‑–—־]/gu, '-');
}

/** The stretch of the text that some neighbouring tokens cover, as printed. */
export function printed(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}
