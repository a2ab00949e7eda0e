import type { LocalGrammar } from '../local-grammar.ts';
import { markedAuthors } from './marked-authors.ts';
import { eastAsianLanguage, parseEastAsian } from './parse-east-asian.ts';
import { parseEastAsianDateline } from './parse-east-asian-dateline.ts';

/** Chinese, Japanese and Korean: no spaces part the words, so labels and surnames have to. */
export const eastAsian: LocalGrammar = {
  languages: ['zh', 'ja', 'ko'],
  onAnyPage: true,
  people(text, language, where) {
    // "2031年2月13日 Ana Ruiz": only the day is in these letters
    const code = eastAsianLanguage(text.replace(/\p{N}{1,4}\s?[年月日時分년월일시분]/gu, ''), language);
    return code && parseEastAsian(text, code, where === 'byline');
  },
  dateline(text, language) {
    const code = eastAsianLanguage(text.slice(0, 40), language);
    return code && parseEastAsianDateline(text, code);
  },
  gluedCredit: (text, language) =>
    eastAsianLanguage(text.slice(-80), language) ? lastBracket(text, language) : undefined,
  authors: markedAuthors,
};

/** "…。(记者张三)", "…。(李志成/台北報導)". */
function lastBracket(text: string, language: string): { start?: number } {
  const match = /[([【〔][^()[\]【】〔〕]{2,80}[)\]】〕]\s*$/u.exec(text);
  const code = match ? eastAsianLanguage(match[0], language) : undefined;
  return match && code && parseEastAsian(match[0], code, false).people.length > 0 ? { start: match.index } : {};
}
