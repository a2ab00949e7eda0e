/** A label for the eye glued to the same for screen readers: 'FacebookFacebook', but not 'couscous'. */
const saidTwice = /(\p{L}{5,20})\1/gu;

/**
 * What a piece is called in its row beside its kind: its heading or its first real words. Counts and the kind's own name tell
 * nothing: 'Comments 0' gives '', 'Comments · What readers say' gives 'What readers say'.
 */
export function pieceWords(text: string, kind: string): string {
  const isKind = new RegExp(`^${kind.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'iu');
  let rest = text.replace(saidTwice, '$1');
  for (let before = ''; rest !== before; ) {
    before = rest;
    rest = rest.replace(/^[^\p{L}]+/u, '').replace(isKind, '');
  }
  return /\p{L}{2}/u.test(rest) ? rest : '';
}
