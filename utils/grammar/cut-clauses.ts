import { instruction, relatives } from '../languages/en/credit-forms.ts';
import { roleVerbAt, roleWordAt } from './words/find-marker.ts';
import type { PreparedLine } from './words/prepare.ts';
import type { Token } from './words/token.ts';

/** "By A; B contributed reporting": at a semicolon a new clause begins if a role word follows, or if the one before has its verb. */
export function cutClauses(sentence: readonly Token[], line: PreparedLine): Token[][] {
  const parts: Token[][] = [[]];
  for (const [index, token] of sentence.entries()) {
    const current = parts.at(-1) ?? [];
    const joint = token.text === ';' || token.text === '؛';
    const follows = roleWordAt(sentence, index + 1, line) !== undefined;
    const next = sentence[index + 1]?.key ?? '';
    const related = token.text === ',' && relatives.includes(next) && follows;
    const instructs = joint && instruction.test(next);
    const begins =
      related ||
      instructs ||
      (joint && isOtherRole(sentence.slice(index + 1), line)) ||
      (joint && (follows || (roleWordAt(current, 0, line) !== undefined && hasVerb(sentence.slice(index + 1), line))));
    if (begins) parts.push([]);
    else if (current.length > 0 || !/^[-–—*|•>»"“¦,;:]+$/u.test(token.text)) current.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** "Additional reporting by A; knitting patterns by B": what B did is in no list, and says nothing of A. */
function isOtherRole(tokens: readonly Token[], { lexicon }: PreparedLine): boolean {
  const by = tokens.findIndex(({ key }) => lexicon.bylineWords.has(key));
  return by > 0 && by <= 3 && tokens.slice(0, by).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text));
}

function hasVerb(tokens: readonly Token[], line: PreparedLine): boolean {
  const end = tokens.findIndex((token) => token.text === ';');
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  return (
    clause.some((_, index) => index > 0 && roleVerbAt(clause, index, line)) &&
    !clause.some((_, index) => roleWordAt(clause, index, line))
  );
}
