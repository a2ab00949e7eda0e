import type { CreditLine } from './line.ts';
import { emptyLine } from './to-credits.ts';
export function parseDateline(_text: string, _language: string): CreditLine {
  return emptyLine();
}
