import { words } from '../words.ts';

/** How the word for a newsroom's desk begins: "Redacción", "Redazione", "Redaktion", "Redactie", "Rédaction". */
export const deskBeginnings: readonly string[] = words(`
  redac redak redaz rédac rédak
`);
