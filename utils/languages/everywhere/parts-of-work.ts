import { words } from '../words.ts';

/** What a name in a list made, or when: "Anna Huber (Text)", "Mara Lund (now) and Tom Veldt (earlier)". */
export const textWords: readonly string[] = words(`
  earlier later now previously story tekst teksti tekster teksti testo text texte texten texter texto texts words текст
`);
