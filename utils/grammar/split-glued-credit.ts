import { cutSentences } from './cut-sentences.ts';
import { type LaidLine, layLine } from './laid-line.ts';
import { readLocally } from './local/all-local.ts';
import { readSentence } from './read-sentence.ts';
import { longestLine, type PreparedLine } from './words/prepare.ts';
import type { Token } from './words/token.ts';

/** "Our Standards: …" and the like may follow a credit; more than two such sentences make it a part of the story. */
const mayFollow = 2;
const longestFollower = 120;

/**
 * Parts a credit from the paragraph to whose end it was glued: "… he said. (Reporting by A; editing by B)", "… said. ___ C reported
 * from Cairo.", "… sagte er. (dpa)". In: the paragraph as printed; out: both parts tidied, or undefined if the paragraph is all
 * story or all credit.
 */
export const splitGluedCredit = (text: string, language: string) => splitLaidLine(layLine(text, language));

/** The same of a paragraph that is laid out already. */
export function splitLaidLine(line: LaidLine): { story: string; credit: string } | undefined {
  const { text: whole, language } = line;
  const local = readLocally(language, (grammar) => grammar.gluedCredit?.(whole, language));
  const at = local ? local.start : startOfCredit(line);
  const story = whole.slice(0, at).replace(/(?<![\s([【—–_-])[\s([【—–_-]+$/u, '');
  return at === undefined || story === '' ? undefined : { story, credit: whole.slice(at).trim() };
}

function startOfCredit({ text: whole, prepared, signature: signs }: LaidLine): number | undefined {
  const line = prepared();
  const sentences = cutSentences(line);
  let first: Token[] | undefined;
  let followers = 0;
  for (const sentence of sentences.toReversed()) {
    if (isCredit(sentence, line)) first = sentence;
    else if (first || ++followers > mayFollow || lengthOf(sentence) > longestFollower) break;
  }
  const start = first?.[0]?.start;
  if (start !== undefined) return withBracket(whole, originalPlace(whole, line, start));
  const signature = /\([^()]{2,30}\)\.?$/u.exec(whole);
  return signature && signs().organizations.length > 0 ? signature.index : undefined;
}

function isCredit(sentence: readonly Token[], line: PreparedLine): boolean {
  const { people, organizations } = readSentence(sentence, line);
  return people.length + organizations.length > 0;
}

function lengthOf(sentence: readonly Token[]): number {
  return (sentence.at(-1)?.end ?? 0) - (sentence[0]?.start ?? 0);
}

/** A place in the prepared line as a place in the paragraph: each seam put three characters in, long paragraphs lost their start. */
function originalPlace(whole: string, line: PreparedLine, start: number): number {
  const seams = line.text.slice(0, start).split(' ¦ ').length - 1;
  return Math.max(0, whole.length - longestLine) + start - 3 * seams;
}

/** The bracket or dash before the credit goes with it. */
function withBracket(whole: string, start: number): number {
  const before = /[\s([—–_-]{0,8}$/u.exec(whole.slice(0, start))?.[0] ?? '';
  return start - before.trimStart().length;
}
