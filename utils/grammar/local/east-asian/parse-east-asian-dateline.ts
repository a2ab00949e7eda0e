import type { CreditLine } from '../../../model.ts';
import { emptyLine } from '../../to-credits.ts';
import { lexiconFor } from '../../words/lexicon.ts';
import { readBracketedDateline } from './bracketed-dateline.ts';
import { readChineseDateline } from './chinese-dateline.ts';
import { readKoreanDateline } from './korean-dateline.ts';

const longestHead = 120;

/** The dateline of a story in Chinese, Japanese or Korean, with the reporters that it names. In: NFKC text. */
export function parseEastAsianDateline(text: string, code: 'zh' | 'ja' | 'ko'): CreditLine {
  const lexicon = lexiconFor(code);
  // not brought to this page yet: it will be read again
  if (lexicon.code !== code) return emptyLine();
  const head = text.slice(0, longestHead);
  if (code === 'ko') return readKoreanDateline(head, lexicon);
  const chinese = code === 'zh' ? readChineseDateline(head, lexicon) : undefined;
  return chinese ?? readBracketedDateline(head, lexicon) ?? emptyLine();
}
