/** Accents, and the vowels that Arabic and Hebrew mostly leave out; the vowels of Indian scripts and Thai are letters to them. */
const accent = /(?![\u3099\u309a])(?=\p{M})[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}]/gu;
/** Letters that papers of one language write either way. */
const alike: Record<string, string> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ı: 'i' };

const folded = (text: string, between: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(accent, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, between)
    .replace(/[ىیکةı]/g, (letter) => alike[letter] ?? letter);

/** Letters and digits alone, without case and accents: 'The Óbidos News-Post' → 'theobidosnewspost'. For comparing names. */
export const lettersOf = (text: string) => folded(text, '');

/** The same with a space between words: 'José de la Cruz' → 'jose de la cruz'. For names that stand in other names. */
export const nameWords = (text: string) => folded(text, ' ').trim();
