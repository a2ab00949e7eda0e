import { longLists } from '../languages/everywhere/data-long-lists.ts';
import * as origin from '../languages/everywhere/everywhere.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';

/** "Ana Ruiz contributed", "Contributing: Ana Ruiz", "(With inputs from PTI)", "mit Material der dpa", "(KR mit dpa)", "ANP m.m.v. …" */
const help = once(() => new RegExp(oneOf(longLists().helpWords), 'iu'));

/** Whether a credit names its agency as a help to the host's own work: then it is the source only if nobody else is named. */
export const saysHelp = (text: string) => help().test(text);

/** "Kestrel News wire services", "From news services", "Agencias", "Von: Agenturen" */
const wires = new RegExp(
  `(?:^|\\s)${oneOf(origin.wireServices)}$|^(?:${oneOf(origin.byWords)}:? )?${oneOf(origin.agencyNouns)}$`,
  'iu',
);

/** Whether a byline says that it is wire copy without saying whose. */
export const isUnnamedWire = (text: string) => wires.test(text);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const withWord = new RegExp(
  `(?<!\\p{L})${oneOf([...origin.withWords, ...origin.withWords.map(capital)])}(?:\\s[^\\p{Lu}]{0,40})?(?:\\s\\p{Lu}[\\p{L}'’]{1,2})?$`,
  'u',
);
const mostWords = 60;

/**
 * Whether what is printed before a house's name says that it helped: "Ana Ruiz (avec Belga)", "Avec La Presse Canadienne" (of which the
 * name may have lost its article), "Μαρία Νέζη — με πληροφορίες από ΑΠΕ-ΜΠΕ".
 */
export function helpsIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at > 0 && withWord.test(text.slice(Math.max(0, at - mostWords), at).trimEnd());
}
