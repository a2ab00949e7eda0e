import type { Phrase } from './language.ts';

/**
 * Phrases for lines that open with a label and go on with anything: "Also read: Harbour bridge closes", "ALSO READ | Harbour …",
 * "Also read - Harbour …". In: the labels as printed, without the mark behind them. Alone such a label proves
 * nothing ('Read'), or is known as a phrase of its own.
 */
export const labelLines = (...labels: string[]): Phrase[] =>
  labels.map((label): Phrase => [`${label}{mark}…`, `${label}: Harbour bridge closes`]);

/** Labels that stand alone as well as before anything: "Also read", "Also read: Harbour bridge closes". */
export function leadIns(...labels: string[]): Phrase[] {
  return [...labels, ...labelLines(...labels)];
}
