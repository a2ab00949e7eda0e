import { prepare } from '../words/prepare.ts';

const longestWhen = 60;
/** '3 במרץ 2031', 'منگل، 3 مارچ، 2031', '3 มีนาคม 2574' */
const caselessDay = /^(?:[\p{Lo}\p{M}]+[,،]? )?\p{N}{1,2} [\p{Lo}\p{M}.]{2,15}[,،]? \p{N}{4}(?!.*\p{L}{3})/u;

/**
 * Whether a cell of a byline's row says when, how long or how many, and names nobody: '3:15 p.m. ET', '8 JUN 2031', '5 min read',
 * 'vor 3 Stunden', '12'. A station may open with a number ('7 News'), a place may not end in one.
 */
export function isWhen(text: string, language: string): boolean {
  if (text.length > longestWhen || !/\p{N}/u.test(text)) return false;
  if (caselessDay.test(text)) return true;
  const left = prepare(text, language).tokens.filter(({ kind }) => kind !== 'mark');
  // "hace 3 horas", "3 hours ago", "il y a 3 minutes": small words around a number
  // "vor 3 Stunden"
  if (/^(?:\p{Ll}+ ){1,3}\p{N}{1,3} \p{L}+$/u.test(text)) return true;
  return left.length === 0 || (left.length <= 6 && left.every(({ text: word }) => /^\p{Ll}/u.test(word)));
}
