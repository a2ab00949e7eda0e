import { codeFor } from '../../languages/language-for.ts';
import { catalanByline } from './catalan-byline.ts';
import { eastAsian } from './east-asian/east-asian.ts';
import { englishAmongHan } from './english-among-han.ts';
import { englishOpenings } from './english-openings.ts';
import { hindiReport } from './hindi-report.ts';
import type { LocalGrammar } from './local-grammar.ts';
import { russianDateline } from './russian-dateline.ts';
import { swahiliByline } from './swahili-byline.ts';
import { vietnameseSignature } from './vietnamese-signature.ts';

/** Everybody who is asked before the grammar that all languages share; the first who knows a line has it. */
export const localGrammars: readonly LocalGrammar[] = [
  englishAmongHan,
  eastAsian,
  hindiReport,
  vietnameseSignature,
  swahiliByline,
  catalanByline,
  englishOpenings,
  russianDateline,
];

/** What the first local grammar says that knows the line. In: the page's language, and which part is asked. */
export function readLocally<T>(language: string, ask: (grammar: LocalGrammar) => T | undefined): T | undefined {
  const code = codeFor(language);
  for (const grammar of localGrammars) {
    const read = grammar.onAnyPage || grammar.languages.includes(code) ? ask(grammar) : undefined;
    if (read) return read;
  }
  return undefined;
}
