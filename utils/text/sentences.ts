/** Stops that end a sentence whatever follows, with no space needed: full-width and ideographic ones. */
const wideStops = '。！？｡．';
/** The danda of Indic scripts stands for nothing else, and many write no space behind it. */
const danda = /^[।॥]/u;
/** Stops of scripts without letter case; a space or the end must follow. */
const caselessStops = '؟۔।॥։።';
/** Armenian has a mark like a colon, and most type a colon. */
const stops = new RegExp(`[.!?…${wideStops}${caselessStops}]+|(?<=\\p{sc=Armenian}):`, 'gu');

/** Quotation marks and brackets that still belong to the sentence before: 'he said.”', „… sagte er.“, « … pas. », »… er.« */
const closers = /[”’»«›‹“"')\]」』）】》〉]+|[\u00a0\u202f ][»›]+(?![\p{L}\p{N}])/uy;

/** "「大丈夫だ。」と語った": a particle or comma after the closing mark carries the sentence on. */
const carriesOn = /[\p{sc=Hiragana}、，,]/u;

/** The last run without white space, at most 24 characters: enough for any abbreviation, and it keeps the scan linear. */
const lastToken = /[^\s“„«‘'"([—–]{1,24}$/u;
/** "Tadeus V. Orlin", "J.-P. Orlin". */
const initial = /^(?:\p{Lu}\.?-)?\p{Lu}\.$/u;
/** "U.S.", "a.m.", "Ph.D." */
const dotted = /^\p{L}{1,2}\.(?:\p{L}{1,2}\.)+$/u;
/** "am 3. Oktober", "am 4./5. Mai", "zum 150. Geburtstag", "Friedrich II. von Preußen"; a year ends a sentence. */
const ordinal = /^(?:[\p{N}IVXL]{1,5}\.?[-/])?(?:\p{N}{1,3}|[IVXL]{2,6})\.$/u;
/** "เวลา 12.00 น. ตำรวจ…": these scripts end sentences with a space, and have the point for what they shorten. */
const shortens = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\.$/u;

/**
 * Cuts a text into its sentences, in one pass.
 *
 * In: text with white space folded, and the language's abbreviations (lower case, with the stop: 'mr.', 'z. b.'). An entry
 * '1.' says that the language writes ordinals with a stop ("am 3. Oktober"), 'no.1' that "no." is short before a number only. `opens` tells a sentence that begins
 * behind an acronym with stops. Out: verbatim, trimmed substrings which, joined,
 * give back all but the white space between them. When in doubt two sentences stay together: a sentence too long is a smaller
 * harm than half a one. A stop before a lower-case letter ends nothing.
 */
export function splitSentences(text: string, abbreviations: readonly string[], opens?: RegExp): string[] {
  const sentences: string[] = [];
  const known = new Set(abbreviations);
  let start = 0;
  for (const match of text.matchAll(stops)) {
    if (match.index < start) continue;
    const afterStop = match.index + match[0].length;
    const end = endOfClosers(text, afterStop);
    if (!endsSentence(text, start, match[0], afterStop, end, known, opens)) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences;
}

function endOfClosers(text: string, from: number): number {
  closers.lastIndex = from;
  return closers.test(text) ? closers.lastIndex : from;
}

function endsSentence(
  text: string,
  start: number,
  stop: string,
  afterStop: number,
  end: number,
  known: ReadonlySet<string>,
  opens: RegExp | undefined,
): boolean {
  const next = text.slice(end, end + 40);
  if (next.trim() === '') return true;
  if (wideStops.includes(stop[0] ?? '')) return !(end > afterStop && carriesOn.test(next[0] ?? ''));
  if (danda.test(stop)) return true;
  if (!/^\s/u.test(next)) return false;
  if (stop === ':' || caselessStops.includes(stop[0] ?? '')) return true;
  const opening = next.trimStart().replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\p{Ll}/u.test(opening)) return false;
  return (
    stop !== '.' ||
    end > afterStop ||
    !isAbbreviated(text.slice(Math.max(start, afterStop - 25), afterStop), opening, known, opens)
  );
}

/** `before` ends with the full stop; `opening` is what stands after it. */
function isAbbreviated(before: string, opening: string, known: ReadonlySet<string>, opens?: RegExp): boolean {
  const token = lastToken.exec(before)?.[0] ?? '';
  if (shortens.test(token)) return true;
  if (dotted.test(token)) return !opens?.test(opening);
  if (ordinal.test(token)) return known.has('1.');
  const word = token.toLowerCase();
  // "No. 7" is a number, "No. He left." an answer
  if (known.has(`${word}1`)) return /^\p{N}/u.test(opening);
  if (initial.test(token) || known.has(word)) return true;
  // 'z. B.' has two stops; this can be either
  const first = `${token} ${/^\S{1,12}/u.exec(opening)?.[0] ?? ''}`;
  const second = /\S{1,8}\s\S{1,8}$/u.exec(before)?.[0] ?? '';
  return known.has(first.toLowerCase()) || known.has(second.toLowerCase());
}
