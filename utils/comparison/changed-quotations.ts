import { tokensOf } from '../alignment/tokens.ts';
import type { AlignedRow, Difference, StorySentence } from '../model.ts';

/** Opens or closes a quotation; which of both depends on the language. */
const mark = /["“”„‟«»「」『』]/gu;
/** Two words in quotation marks are a term, which a copy may well put otherwise. */
const leastWords = 3;

/**
 * Quotations that the copy has in other words: nobody said what it makes them say. In: the rows, and the sentences of both, whose
 * blocks tell where a quotation that was left open ends. Out: what was quoted, and what the copy has in quotation marks there.
 */
export function changedQuotations(
  rows: readonly AlignedRow[],
  original: readonly StorySentence[],
  copy: readonly StorySentence[],
): Difference[] {
  const said = quotedIn(original);
  const repeated = quotedIn(copy);
  const everything = comparedText(copy.map(({ text }) => text).join(' '));
  return rows.flatMap((row, index): Difference[] => {
    if (row.kind === 'same' || !row.copy.length) return [];
    const there = row.copy.flatMap((at) => repeated[at] ?? []);
    // "…," she said, "…" is the same quotation in two parts
    const joined = comparedText(there.join(' '));
    const isRepeated = (text: string) => [everything, joined].some((words) => words.includes(comparedText(text)));
    const changed = row.original
      .flatMap((at) => said[at] ?? [])
      .filter((text) => tokensOf(text).length >= leastWords && !isRepeated(text));
    if (!changed.length) return [];
    return [{ original: changed.join(' … '), copy: there.join(' … '), row: index }];
  });
}

const comparedText = (text: string) =>
  ` ${tokensOf(text)
    .map(({ key }) => key)
    .join(' ')} `;

/** What stands in quotation marks in each sentence. A quotation may go on in the next sentence, but not in the next paragraph. */
function quotedIn(sentences: readonly StorySentence[]): string[][] {
  let isOpen = false;
  return sentences.map(({ text, block }, index) => {
    if (sentences[index - 1]?.block !== block) isOpen = false;
    const quoted: string[] = [];
    let from = 0;
    for (const { index: at } of [...text.matchAll(mark), { index: text.length }]) {
      const said = text.slice(from, at).trim().replace(/,$/, '');
      if (isOpen && said) quoted.push(said);
      from = at + 1;
      if (at < text.length) isOpen = opens(text, at) ?? !isOpen;
    }
    return quoted;
  });
}

/** Whether a mark opens, by what stands around it: one mark too few must not turn a story inside out. Undefined where that says nothing. */
function opens(text: string, at: number): boolean | undefined {
  const isAfterWord = /[^\s([—–-]/u.test(text[at - 1] ?? ' ');
  const isBeforeWord = /[^\s.,;:!?)\]—–]/u.test(text[at + 1] ?? ' ');
  return isAfterWord === isBeforeWord ? undefined : isBeforeWord;
}
