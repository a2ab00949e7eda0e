/** Letters and digits alone, without case and accents: 'The Óbidos News-Post' → 'theobidosnewspost'. For comparing names. */
export const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
