import type { Phrase } from '../language.ts';

/**
 * Phrases for lines that open with a label and go on with anything: "Also read: Harbour bridge closes", "ALSO READ | Harbour …",
 * "Also read - Harbour …". In: the labels as printed, without the mark behind them.
 */
export function labelLines(...labels: string[]): Phrase[] {
  return labels.flatMap((label): Phrase[] => [
    [`${label}[ ](:|>|»|→|👉)…`, `${label}: Harbour bridge closes`],
    // not "Next-generation trains"
    [`${label}[ ]- …`, `${label} - Harbour bridge closes`],
    [`${label} | …`, `${label} | Harbour bridge closes`],
  ]);
}
