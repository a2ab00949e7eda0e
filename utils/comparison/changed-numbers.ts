import type { AlignedRow, Difference } from '../model.ts';
import { plainDigits } from '../text/digits.ts';

/** "3,100", "3 100", "4.2", "60 000", "19:30" and "19h30" — not the stop after "in 1987." */
const numeral = /\d{1,3}(?: \d{3})+(?!\d)|(?<!\d)\d{1,2}[:h]\d{2}(?![\d:])|\d+(?:[.,']\d+)*/g;
/** "14.05.2019" has three numbers, as "14 May 2019" has two of them. */
const date = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
/** Marks and spaces between groups of three: the same number with and without them. */
const groups = /(?<=\d)[.,' ](?=\d{3}(?!\d))/g;
/** Nobody writes it out in words, so it is gone where it is not printed. */
const neverInWords = /\d{3}|\d\.\d/;

/**
 * Numbers that the copy has otherwise, one difference for each pair of sentences. A short number that has no other in its place
 * may stand there in words ("5" – "five"), so that says nothing.
 */
export function changedNumbers(rows: readonly AlignedRow[]): Difference[] {
  return rows.flatMap(({ runs, original, copy }, row): Difference[] => {
    if (!original.length || !copy.length) return [];
    const before = numbersIn(runs.map((run) => run.original).join(''));
    const after = numbersIn(runs.map((run) => run.copy).join(''));
    const gone = without(before, after);
    const come = without(after, before);
    if (!gone.length || (!come.length && !gone.some(({ value }) => neverInWords.test(value)))) return [];
    const shown = (numbers: readonly Printed[]) => [...new Set(numbers.map(({ printed }) => printed))].join(' · ');
    return [{ original: shown(gone), copy: shown(come), row }];
  });
}

interface Printed {
  printed: string;
  value: string;
}

function numbersIn(text: string): Printed[] {
  const plain = plainDigits(text)
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replaceAll('’', "'");
  return [...plain.matchAll(numeral)].flatMap(({ 0: found, index }) => {
    const printed = text.slice(index, index + found.length);
    return (date.test(found) ? found.split('.') : [found]).map((part) => ({ printed, value: comparable(part) }));
  });
}

/** The same for a number however its thousands, its fraction, its minutes and its empty places are printed. */
const comparable = (number: string) =>
  number
    .replace(groups, '')
    .replace(/[,:h]/, '.')
    .replace(/^0+(?=\d)/, '');

/** What stands in the first list more often than in the second. */
function without(numbers: readonly Printed[], others: readonly Printed[]): Printed[] {
  const left = others.map(({ value }) => value);
  return numbers.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
