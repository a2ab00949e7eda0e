import { agencyByCode } from '../agencies/find-agency.ts';
import { knownAgency } from '../grammar/known-agency.ts';
import { parseSignature } from '../grammar/parse-signature.ts';
import { emptyLine } from '../grammar/to-credits.ts';
import type { Sign } from '../model.ts';
import { isEastAsian } from '../text/script.ts';
import { closingWords } from './closing-words.ts';
import type { PageLines } from './page-lines.ts';
import { sign } from './sign.ts';

/** In brackets, between slashes, behind a dash, or a word alone behind the last stop. */
const closingMark =
  /[.!?…”"»。」』]\s*([(（【［][^()（）【】［］]{2,40}[)）】］]|\/[^/]{2,20}\/|[–—-]{1,2}\s?\p{Lu}[\p{L}/]{1,20}|(?<=\p{Ll}[.!?]["”»]?\s)\p{L}{2,12}(?:\/\p{L}{2,12})?)[\s.]*$/u;
/** Scripts without spaces say as much in a third of the letters. */
const shortestParagraph = (text: string) => (isEastAsian(text) ? 25 : 80);

/**
 * The last paragraph may carry the agency's mark at its end: "… sagte ein Sprecher. (FR mit dpa)", "… siger hun. /ritzau/",
 * "… said. – BERNAMA", "… dijo. EFE", "…と話した。（共同）".
 */
export function gluedSignatures({ closing }: PageLines): Sign[] {
  return closing(2, 1).flatMap(({ id, text }) => {
    if (text.length < shortestParagraph(text)) return [];
    const mark = closingMark.exec(text)?.[1] ?? closingWords(text);
    const marked = mark.split(/[\s/,+()（）【】［］–—-]+/).filter((word) => agencyByCode(word)?.kind === 'wire');
    // 'TT-AFP', 'AFP, mgt'
    const signed = () =>
      (mark ? parseSignature(mark) : emptyLine()).organizations.filter((name) => knownAgency(name)?.kind === 'wire');
    const organizations = closingMark.test(text) && marked.length > 0 ? marked : signed();
    return organizations.map((named) =>
      sign('signature', mark, { block: id, line: { people: [], organizations }, named }),
    );
  });
}
