import { lowerCase, plainMarks, withoutAccents, withoutUnseen } from './fold.ts';

/** Neither letter, sign of a letter, nor digit: the edge of a word. */
const edge = '[^\\p{L}\\p{M}\\p{N}]';
/** What `…` stands for. Bounded, so that a phrase looks at no more than a few hundred characters. */
const run = '.{0,160}?';
/** '3', '1,204', '12 300', '4.5k'. */
const number = '\\p{N}[\\p{N}., ]{0,11}[km]?';
const organisation = '(?<org>.{1,80}?)';

/** Names of groups have to differ when many patterns make one expression. */
let groups = 0;

/** Letter case and accents out, marks plain; for the literal parts of a pattern as for the text. */
export function bareLiteral(text: string): string {
  return withoutAccents(lowerCase(plainMarks(text)));
}

/**
 * Turns a pattern of the phrase language (see utils/languages/language.ts) into the source of a regular expression
 * (flags `u` and `s`). `literal` makes the literal parts comparable with the text.
 *
 * A space beside `…` or `[x]` is a word boundary that goes away with them: 'share [this] story' matches 'share story'.
 * After each `…` the first place where the next words stand is taken and never given up again, so the time is linear.
 * Throws on unbalanced brackets, on `…` inside brackets and on unknown braces: such a phrase is a bug in the data.
 */
export function patternSource(pattern: string, literal: (text: string) => string): string {
  // NFKC comes after the split: it would turn the wildcard into three full stops
  const parts = pattern.split('…').map((part) => literal(withoutUnseen(part.normalize('NFKC'))));
  let source = readPart((parts[0] ?? '').trimEnd());
  for (const [index, part] of parts.entries()) {
    if (index > 0) source += afterRun(parts[index - 1] ?? '', part, index === parts.length - 1);
  }
  return source;
}

/** The source of one `…` and the words behind it. */
function afterRun(before: string, part: string, last: boolean): string {
  const words = readPart(part.trim());
  const left = before.endsWith(' ') ? edge : '';
  if (words === '') return left ? `(?:${left}${run})?` : run;
  const right = part.startsWith(' ') ? edge : '';
  const gap = left && right ? `(?:${left}${run})?${right}` : left || right ? `(?:${left}${run}${right})?` : run;
  if (last) return gap + words;
  // a look-ahead is not searched again: what other dialects write (?>…)
  const group = `g${++groups}`;
  // '… (log|login) …': the choice must not stop inside a word
  const whole = part.endsWith(' ') ? `(?=${edge}|$)` : '';
  return `(?=(?<${group}>${gap}${words}${whole}))\\k<${group}>`;
}

/** The source of a part without `…`. */
function readPart(part: string): string {
  const tokens = part.match(/\{\w+\}|[^{]|\{/gu) ?? [];
  let source = '';
  let open = '';
  /** True while only optional words stand before: the space to go is then the one behind. */
  let opening = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token === '[') {
      const lead = !opening && source.endsWith(' ');
      if (lead) source = source.slice(0, -1);
      source += lead ? '(?: (?:' : '(?:(?:';
      open += ']';
    } else if (token === '(') {
      source += '(?:';
      open += ')';
    } else if (token === ')' || token === ']') {
      if (!open.endsWith(token)) throw new Error(`Unbalanced ${token} in phrase: ${part}`);
      open = open.slice(0, -1);
      const trailingSpace = token === ']' && opening && tokens[at + 1] === ' ';
      if (trailingSpace) at++;
      source += token === ')' ? ')' : trailingSpace ? ') )?' : '))?';
      continue;
    } else {
      source += tokenSource(token, open !== '', part);
    }
    if (!open.includes(']')) opening = false;
  }
  if (open) throw new Error(`Missing ${open} in phrase: ${part}`);
  return source;
}

function tokenSource(token: string, inBrackets: boolean, part: string): string {
  if (token === '{n}') return number;
  if (token === '{org}') return organisation;
  if (/[{}]/.test(token)) throw new Error(`Unknown brace in phrase: ${part}`);
  if (token === '|' && inBrackets) return '|';
  return token.replace(/[\\^$.*+?|/]/, '\\$&');
}

/**
 * The characters that a match of the pattern can begin with, or undefined if that may be any: '[our] (related|other) posts'
 * gives 'o' and 'r'. In: a pattern as `patternSource` takes it.
 */
export function firstLetters(pattern: string, literal: (text: string) => string): Set<string> | undefined {
  const letters = new Set<string>();
  let at = 0;
  while (at < pattern.length) {
    const char = pattern[at] ?? '';
    if (char === '…' || char === '{') return undefined;
    if (char !== '[' && char !== '(') {
      const first = literal(pattern.slice(at).normalize('NFKC'))[0];
      return first ? letters.add(first) : undefined;
    }
    const [choices, end] = readChoices(pattern, at);
    for (const choice of choices) {
      const some = firstLetters(choice, literal);
      if (!some) return undefined;
      for (const letter of some) letters.add(letter);
    }
    if (char === '(') return letters;
    at = pattern[end] === ' ' ? end + 1 : end;
  }
  return undefined;
}

/**
 * What a text must have in it for the pattern to match: of each list one of the words. '(read|see) also …' gives
 * [['read', 'see'], ['also']]. Looking for them is far cheaper than making and trying the expression.
 * In: a pattern as `patternSource` takes it.
 */
export function wordsNeeded(pattern: string, literal: (text: string) => string): string[][] {
  const needed: string[][] = [];
  let plain = '';
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at] ?? '';
    if (char === '(' || char === '[') {
      const [choices, end] = readChoices(pattern, at);
      const words = char === '(' ? choices.map((choice) => longestNeeded(choice, literal)) : [''];
      if (!words.includes('')) needed.push(words);
      plain += ' ';
      at = end;
    } else if (char === '{') {
      plain += ' ';
      at = pattern.indexOf('}', at) + 1 || pattern.length;
    } else {
      plain += char === '…' ? ' ' : char;
      at++;
    }
  }
  const words = literal(withoutUnseen(plain.normalize('NFKC'))).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // long words are rare ones: the first that is looked for is mostly not there
  const rarity = (some: readonly string[]) => Math.min(...some.map((word) => word.length));
  return [...words.map((word) => [word]), ...needed].sort((a, b) => rarity(b) - rarity(a));
}

function longestNeeded(pattern: string, literal: (text: string) => string): string {
  const words = wordsNeeded(pattern, literal).flatMap((some) => (some.length === 1 ? some : []));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Whether a text has, from a place on, what `wordsNeeded` gives. */
export function hasNeeded(needed: readonly (readonly string[])[], text: string, from = 0): boolean {
  for (const words of needed) if (!words.some((word) => text.includes(word, from))) return false;
  return true;
}

/** The choices of the bracket that opens at `start`, and the index behind it. */
function readChoices(pattern: string, start: number): [choices: string[], end: number] {
  const choices = [''];
  let depth = 0;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at] ?? '';
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (depth === 0) return [choices, at + 1];
    if (char === '|' && depth === 1) choices.push('');
    else if (at > start) choices[choices.length - 1] += char;
  }
  return [choices, pattern.length];
}
