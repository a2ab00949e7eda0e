import { prepare } from '../words/prepare.ts';

const longestWhen = 60;

/**
 * Whether a cell of a byline's row says when, how long or how many, and names nobody: '3:15 p.m. ET', '8 JUN 2031', '5 min read',
 * 'vor 3 Stunden', '12'. A station may open with a number ('7 News'), a place may not end in one.
 */
export function isWhen(text: string, language: string): boolean {
  if (text.length > longestWhen || !/\p{N}/u.test(text)) return false;
  const left = prepare(text, language).tokens.filter(({ kind }) => kind !== 'mark');
  // "hace 3 horas", "3 hours ago", "il y a 3 minutes": small words around a number
  // "vor 3 Stunden"
  if (/^(?:\p{Ll}+ ){1,3}\p{N}{1,3} \p{L}+$/u.test(text)) return true;
  return left.length === 0 || (left.length <= 6 && left.every(({ text: word }) => /^\p{Ll}/u.test(word)));
}
