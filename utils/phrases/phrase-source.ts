import { namedNetwork } from '../themes/networks.ts';
import { type Part, type Parts, parsePhrase, type Wild } from './parse-phrase.ts';

/** Neither letter, sign of a letter, nor digit: the edge of a word. */
const edge = '[^\\p{L}\\p{M}\\p{N}]';
/**
 * Runs are bounded, so that a phrase looks at no more than a few hundred characters; numbers: '3', '1,204', '12 300', '4.5k'; marks, as
 * folding leaves them: ':', ' »', ' - ', ' | ', not the hyphen of "Next-generation trains".
 */
const sources: Readonly<Record<Wild, string>> = {
  run: '.{0,160}?',
  number: '\\p{N}[\\p{N}., ]{0,11}[km]?',
  organisation: '(?<org>.{1,160}?)',
  network: namedNetwork,
  mark: `(?: ?[:>"→👉]|(?: ?-| \\|)(?:${edge}|$))`,
};

/** Names of groups have to differ when many phrases make one expression. */
let groups = 0;

/**
 * Turns a phrase into the source of a regular expression (flags `u` and `s`). In: a phrase and `literal` as `parsePhrase` takes them.
 *
 * A space beside `…` or `[x]` is a word boundary that goes away with them: 'share [this] story' matches 'share story'.
 * After each `…` the first place where the next words stand is taken and never given up again, so the time is linear.
 * Throws as `parsePhrase` does.
 */
export const phraseSource = (phrase: string, literal: (text: string) => string): string =>
  sourceOf(parsePhrase(phrase, literal));

/** The same for the text as it is printed. */
export const printedSource = (phrase: string): string => phraseSource(phrase, (text) => text);

/** The source of an expression for the tree of a phrase; see `phraseSource`. */
export function sourceOf(parts: Parts): string {
  const stretches = stretchesOf(parts);
  let source = writeStretch(trimEnd(stretches[0] ?? []));
  for (const [index, stretch] of stretches.entries())
    if (index > 0) source += afterRun(stretches[index - 1] ?? [], stretch, index === stretches.length - 1);
  return source;
}

/** What stands between the runs. */
function stretchesOf(parts: Parts): Part[][] {
  const stretches: Part[][] = [[]];
  for (const part of parts) {
    if (typeof part === 'object' && 'wild' in part && part.wild === 'run') stretches.push([]);
    else stretches.at(-1)?.push(part);
  }
  return stretches;
}

/** The source of one `…` and the words behind it. */
function afterRun(before: Parts, stretch: Parts, last: boolean): string {
  const words = writeStretch(trimEnd(trimStart(stretch)));
  const left = endsWithSpace(before) ? edge : '';
  if (words === '') return left ? `(?:${left}${sources.run})?` : sources.run;
  const right = startsWithSpace(stretch[0]) ? edge : '';
  const gap = left && right ? `(?:${left}${sources.run})?${right}` : openGap(left, right);
  if (last) return gap + words;
  // a look-ahead is not searched again: what other dialects write (?>…)
  const group = `g${++groups}`;
  // '… (log|login) …': the choice must not stop inside a word
  const whole = endsWithSpace(stretch) ? `(?=${edge}|$)` : '';
  return `(?=(?<${group}>${gap}${words}${whole}))\\k<${group}>`;
}

function openGap(left: string, right: string): string {
  return left || right ? `(?:${left}${sources.run}${right})?` : sources.run;
}

const endsWithSpace = (parts: Parts) => {
  const last = parts.at(-1);
  return typeof last === 'string' && last.endsWith(' ');
};
const startsWithSpace = (part: Part | undefined) => typeof part === 'string' && part.startsWith(' ');
const trimStart = ([first, ...rest]: Parts): Parts =>
  typeof first === 'string' ? [first.trimStart(), ...rest] : first ? [first, ...rest] : [];
const trimEnd = (parts: Parts): Parts => {
  const last = parts.at(-1);
  return typeof last === 'string' ? [...parts.slice(0, -1), last.trimEnd()] : parts;
};

/** What is written so far. `opening` while only optional words stand before: the space to go is then the one behind. */
interface Writer {
  source: string;
  opening: boolean;
}

function writeStretch(parts: Parts): string {
  const writer: Writer = { source: '', opening: true };
  writeParts(writer, parts, false);
  return writer.source;
}

function writeParts(writer: Writer, parts: Parts, isOptional: boolean): void {
  let skipped = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'object' && 'choices' in part) {
      if (!part.optional && !isOptional) writer.opening = false;
      const followed = part.optional && writer.opening && startsWithSpace(parts[index + 1]);
      writeChoice(writer, part, followed, isOptional);
      skipped = followed ? 1 : 0;
      continue;
    }
    const source = typeof part === 'string' ? escaped(part.slice(skipped)) : sources[part.wild];
    skipped = 0;
    writer.source += source;
    if (source && !isOptional) writer.opening = false;
  }
}

function writeChoice(
  writer: Writer,
  { choices, optional }: Extract<Part, { choices: unknown }>,
  followed: boolean,
  isInOptional: boolean,
): void {
  const lead = optional && !writer.opening && writer.source.endsWith(' ');
  if (lead) writer.source = writer.source.slice(0, -1);
  writer.source += optional ? (lead ? '(?: (?:' : '(?:(?:') : '(?:';
  for (const [index, choice] of choices.entries()) {
    if (index > 0) writer.source += '|';
    writeParts(writer, choice, optional || isInOptional);
  }
  writer.source += optional ? (followed ? ') )?' : '))?') : ')';
}

const escaped = (words: string) => words.replace(/[\\^$.*+?|/]/g, '\\$&');
