import { endsCredit } from '../languages/en/credit-forms.ts';
import { startsUpper } from '../text/script.ts';
import { roleWordAt } from './words/find-marker.ts';
import type { PreparedLine } from './words/prepare.ts';
import type { Token } from './words/token.ts';

/**
 * The sentences of a line as stretches of tokens. A full stop ends one unless it belongs to an abbreviation (it is part of the
 * word then). Brackets and dashes end one only where a role word stands behind them: "(Reporting by …)", "— With assistance by".
 */
export function cutSentences(line: PreparedLine): Token[][] {
  let sentences = known.get(line);
  if (!sentences) {
    sentences = cut(line);
    known.set(line, sentences);
  }
  return sentences;
}

/** A line is cut to find a glued credit, and again to read it. */
const known = new WeakMap<PreparedLine, Token[][]>();

function cut(line: PreparedLine): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let inBracket = false;
  const close = () => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (const [index, token] of line.tokens.entries()) {
    const ends =
      endsCredit(token.key, line.tokens[index + 1]?.key) ||
      (token.kind === 'mark' && endsSentence(line, index, inBracket, current.length === 0));
    if (!ends) {
      current.push(token);
      continue;
    }
    if (isOpening(token)) inBracket = true;
    if (isClosing(token)) inBracket = false;
    close();
  }
  close();
  return sentences;
}

const isOpening = ({ text }: Token) => text === '(' || text === '[';
const isClosing = ({ text }: Token) => text === ')' || text === ']';

function endsSentence(line: PreparedLine, index: number, inBracket: boolean, atStart: boolean): boolean {
  const token = line.tokens[index];
  const next = line.tokens[index + 1];
  if (!token) return false;
  if (/^(?:[!?。！？।©*]|_{2,})$/u.test(token.text)) return true;
  if (token.text === '.') return !next || next.kind === 'mark' || startsUpper(next.text) || /^\p{Lo}/u.test(next.text);
  if (isClosing(token)) return inBracket;
  if (isOpening(token) || /^[-–—]+$/u.test(token.text))
    return atStart || roleWordAt(line.tokens, index + 1, line) !== undefined;
  return false;
}
