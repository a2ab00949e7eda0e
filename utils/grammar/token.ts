/** One word, number, mark, address or handle of a line, with its place in it. */
export interface Token {
  text: string;
  /** Lower case, plain quotes and dashes: the key for look-ups. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'mail' | 'handle' | 'site';
}

/**
 * Mail: "vkaramanis1@bloomberg.net". Site: "Cleveland.com". Initials: "K.K.", "J.-P.", "N.Y.". Word: "O’Grady", "Sang-hun",
 * "News’". Number with what belongs to it: "04:05", "2014-09-30T14:34:55Z", "16/05/2020". Every span is bounded.
 */
const mail = /\[email protected\]|[\p{L}\p{N}._%+-]{1,64}@[a-z0-9][a-z0-9.-]{0,80}\.[a-z]{2,10}/uy;
const site =
  /(?:https?:\/\/|www\.)[^\s)\]]{1,300}|[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,2}\.(?:com|org|net|info|news|co|io|de|at|ch|fr|es|it|pt|nl|be|se|no|dk|fi|pl|cz|hu|gr|ru|ua|tr|ir|il|in|id|vn|cn|jp|kr|tw|br|ar|mx|cl|pe|uk|ie|ca|au|nz|za|ng|ke|us|tv|eu|me|ro|bg|rs|hr|sk|lt|lv|ee|lu)(?![\p{L}\p{N}])/iuy;
const handle = /@[\p{L}\p{N}_.]{1,40}/uy;
const degree = /(?:Ph|Psy|Ed|Pharm|Th)\. ?D\.(?!\p{L})/uy;
const stationCode = /(?:\p{Lu}{1,2}|g)\p{N}{1,2}(?![\p{L}\p{N}])/uy;
const initials = /\p{Lu}\.(?:[-‐‑ ]?\p{Lu}\.)*(?!\p{L})/uy;
const word =
  /[\p{L}][\p{L}\p{M}\u200c]{0,60}(?:['’ʼ´`׳״·\-‐‑][\p{L}\p{M}][\p{L}\p{M}\u200c]{0,60}){0,6}(?:(?<=[sSzZxX])['’](?=\s))?/uy;
const number = /\p{N}[\p{N}\p{L}.,:/+-]{0,40}/uy;
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
    if (kind === 'word' && text[end] === '.' && abbreviations.has(`${keyOf(found)}.`)) end++;
    tokens.push(makeToken(text, at, end, kind));
    at = end;
  }
  return tokens;
}

/** The stretch up to the next white space: most have no sign of an address in them, which spares us two long expressions for each word. */
interface Run {
  end: number;
  mayBeMail: boolean;
  mayBeSite: boolean;
}

const space = /\s/gu;

function runAt(text: string, at: number): Run {
  space.lastIndex = at;
  const end = space.exec(text)?.index ?? text.length;
  const run = text.slice(at, end);
  return {
    end,
    mayBeMail: run.includes('@') || run.includes('[email'),
    mayBeSite: run.includes('.') || run.includes(':'),
  };
}

function tokenAt(text: string, at: number, before: Token | undefined, run: Run): [Token['kind'], string] {
  const first = text.codePointAt(at) ?? 0;
  const letter = /^[\p{L}\p{N}]/u.test(String.fromCodePoint(first));
  const apart = before?.end !== at || before.kind === 'mark';
  if (letter || text[at] === '[') {
    const mailed = apart && run.mayBeMail ? match(mail, text, at) : '';
    if (mailed) return ['mail', mailed];
  }
  if (!letter)
    return text[at] === '@' && match(handle, text, at)
      ? ['handle', match(handle, text, at)]
      : ['mark', match(mark, text, at)];
  const address = apart && run.mayBeSite ? match(site, text, at) : '';
  if (address) return ['site', address];
  // a capital letter and its stop
  const short = text[at + 1] === '.' || first > 0xffff ? match(initials, text, at) : '';
  const academic = run.mayBeSite ? match(degree, text, at) : '';
  if (short || academic) return ['word', short || academic];
  // "G1", "TV2": stations
  const station = letter ? match(stationCode, text, at) : '';
  if (station) return ['word', station];
  const plain = match(word, text, at);
  return plain ? ['word', plain] : ['number', match(number, text, at).replace(/[.,:/+-]+$/u, '')];
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
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
    .replace(/[‐‑–—]/gu, '-');
}

/** The stretch of the text that some neighbouring tokens cover, as printed. */
export function printed(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}
