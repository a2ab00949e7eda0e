import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import { inNames } from '../../languages/everywhere/everywhere.ts';
import { particles, stoppedInNames } from '../../languages/everywhere/name-parts.ts';
import { hasNeeded, neededWords } from '../../phrases/needed-words.ts';
import { parsePhrase } from '../../phrases/parse-phrase.ts';
import { phraseSource } from '../../phrases/phrase-source.ts';
import { lowerCase, plainMarks, tidyText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';

/** Sentences about the origin stand in short paragraphs or at the end of one; this is room enough for both. */
const longestText = 4000;
/** Where the name of an organisation ends if the pattern does not say: punctuation, but not that of "St. Louis" or "nytimes.com". */
const endOfOrg = `(?=$|[;!?|()\\[\\]"。,、」』】《》]|[,:](?:\\s|$)|(?<!(?:^|[\\s.])(?:\\p{Lu}|${stoppedInNames}))\\.(?:[\\s")\\]]|$)|\\s-\\s)`;
/** Small words that may stand inside a name: 'Bulletin of the Atomic Scientists', 'El Diario de la República'. */
const smallWords = new Set([...inNames, '&']);
/** "1966", "May 2031", "6 May 2031": published on a day, not in a paper. */
const onlyDate = /^(?:\p{N}{1,2}\.? )?(?:\p{L}+\.? )?(?:\p{N}{1,2} )?(?:19|20)\p{N}{2}$/u;

interface Notice {
  /** The pattern without what stands around it for the reader only. */
  inner: string;
  needed: string[][];
  expression?: RegExp;
}

const known = new Map<string, Notice>();

/**
 * Looks for a notice anywhere in a text. In: a pattern with `{org}`, such as 'originally (published|appeared) (in|on|by) {org}',
 * and the text as printed. Out: the organisation as printed (NFKC, white space folded), or undefined if the notice is not there
 * or what stands in its place cannot be a name ("originally published in May 2031", "originally published here").
 * A pattern without `{org}` gives an empty `org`.
 */
export function matchNotice(pattern: string, text: string): { org: string } | undefined {
  if (text.length > longestText) return undefined;
  const { printed, plain, small } = formsOf(text);
  const notice = noticeOf(pattern);
  if (!hasNeeded(notice.needed, small)) return undefined;
  notice.expression ??= expressionOf(notice.inner);
  const match = notice.expression.exec(plain);
  if (!match) return undefined;
  const span = match.indices?.groups?.org;
  if (!span) return { org: '' };
  // "on May 6, 2031": the year stands behind the comma
  if (/^, (?:19|20)\p{N}{2}/u.test(printed.slice(span[1], span[1] + 6))) return undefined;
  const org = trimOrg(printed.slice(span[0], span[1]));
  return org ? { org } : undefined;
}

/** The same text is asked of many patterns in a row. */
let last = { text: '', printed: '', plain: '', small: '' };

function formsOf(text: string): typeof last {
  if (last.text !== text) {
    const printed = tidyText(text);
    const plain = plainMarks(printed);
    last = { text, printed, plain, small: smallLetters(plain) };
  }
  return last;
}

/** The final sigma is a sigma to an expression with the flag `i`. */
const smallLetters = (text: string) => lowerCase(text).replaceAll('ς', 'σ');

function noticeOf(pattern: string): Notice {
  let notice = known.get(pattern);
  if (!notice) {
    // scripts without spaces: '转载自 {org}' is written apart for the reader only
    const spaced = unspaced.test(pattern) ? pattern.replaceAll(' ', '') : pattern;
    const inner = spaced.replace(/^…\s?|\s?…$/g, '');
    notice = { inner, needed: neededWords(parsePhrase(inner, (text) => smallLetters(plainMarks(text)))) };
    known.set(pattern, notice);
  }
  return notice;
}

function expressionOf(inner: string): RegExp {
  const source = phraseSource(inner, plainMarks);
  const start = /^[\p{L}\p{N}]/u.test(inner) && !unspaced.test(inner.slice(0, 2)) ? '(?<![\\p{L}\\p{N}])' : '';
  return new RegExp(`${start}${source}${inner.endsWith('{org}') ? endOfOrg : ''}`, 'dius');
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const houseNouns = once(() => new Set(longLists().organizationWords));

/** Cuts off the sentence that goes on behind the name ("Kestrel and is reproduced here …") and quotes around it. */
function trimOrg(span: string): string | undefined {
  // "in der «Korallenpost»": the name is what the quotes hold
  const quoted = /^(?:\p{Ll}{1,12}\s|\p{Lo}{2,6})[«»„“"‹›]([^«»„“”"‹›]{2,60})(?:[«»“”"‹›]|$)/u.exec(span.trim())?.[1];
  const org = (quoted ?? span).replace(/^[\s"“„«»‘’'《〈「『【]+|[\s"“”«»‘’',》〉」』】]+$/gu, '');
  const tokens = org.split(' ');
  // "first appeared in print on Saturday": a word that is no article opens no name
  if (/^\p{Ll}{4}/u.test(tokens[0] ?? '') && !isNameToken(tokens[0] ?? '')) return undefined;
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    if (isNameToken(token)) end = index + 1;
    else if (index > 0 && !smallWords.has(token)) break;
    // "来源:新华网 编辑:小明": there a space parts two lines
    if (unspaced.test(token)) break;
  }
  // "Cosas de casa": a particle binds the last word
  const [small = '', last = '', ...more] = tokens.slice(end);
  if (end > 0 && !more.length && particles.has(small) && /^\p{Ll}{3,}$/u.test(last)) end += 2;
  // "Havnas arktiske universitet": small words up to one that only such houses have
  const noun = tokens.slice(end, end + 3).findLastIndex((token) => houseNouns().has(token.toLowerCase()));
  if (end > 0) end += noun + 1;
  const name = tokens.slice(0, end).join(' ');
  return name === '' || onlyDate.test(name) ? undefined : name;
}

/** Capitalised, without letter case, a number, or a host name: 'Grist', '新华社', '24', 'nytimes.com', 'iNews'. */
function isNameToken(token: string): boolean {
  return /[\p{Lu}\p{Lo}\p{N}]|\p{L}\.\p{L}/u.test(token);
}
