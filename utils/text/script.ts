/** Whether the first letter of a word is a capital (title case counts). False for scripts without case. */
export function startsUpper(word: string): boolean {
  return /^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(word);
}

/** Whether a word is written without any lower-case letter and has at least two capitals: 'KRISHER', 'O’NEIL', 'AFP'. 'McGRORY' counts too. */
export function isShouted(word: string): boolean {
  const bare = word.replace(/^(?:Mc|Mac|O['’]|D['’]|De|Di|Du|La|Le|Van|Fitz)(?=\p{Lu}{2})/u, '');
  return !/\p{Ll}/u.test(bare) && /\p{Lu}[^\p{L}]*\p{Lu}/u.test(bare);
}

/** Whether a text has Han, Kana or Hangul letters: scripts whose names are written without capitals and mostly without spaces. */
export function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}
