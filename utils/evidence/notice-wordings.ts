import { newsBesideWires } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import * as origin from '../languages/everywhere/everywhere.ts';
import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import { compilePhrases } from '../phrases/compile-phrases.ts';
import { printedSource } from '../phrases/phrase-source.ts';
import { once, oncePerObject } from '../text/once.ts';
import { oneOf, oneWholeOf } from '../text/one-of.ts';

/** Left in by an importer, on a page in any language. */
const feedFooter = once(
  () => new RegExp(`^${oneOf(longLists().feedOpenings)} .{3,300} ${oneOf(longLists().feedClosings)} `, 'iu'),
);
const saidProperly = once(() => new RegExp(longLists().republished.map(printedSource).join('|'), 'iu'));

const feedOpening = once(() => new RegExp(`^${oneOf(longLists().feedOpenings)} `, 'iu'));
/** Whether a text opens as the footer of a feed does: "Der Beitrag …", "The post …". */
export const opensAsFeed = (text: string) => feedOpening().test(text);
/** Whether a text is the footer of a feed. */
export const isFeedFooter = (text: string) => feedFooter().test(text);
/** Whether a text says that it stood elsewhere before. */
export const saysRepublished = (text: string) => saidProperly().test(text);

const sourceLinks = oncePerObject(({ credits }: Vocabulary) => compilePhrases(credits.sourceLinks));
/** Whether a text, folded, is the words for a link to the original, in a language or in English: 'read the original article'. */
export const isSourceLink = (language: string) => sourceLinks(vocabularyFor(language));

/** "© 2026 Coral Courier", "(c) Coral Courier", "Copyright Coral Courier", "저작권자 ⓒ …" */
const rights = new RegExp(`^[\\s([]*(?:©|\\(c\\)|c (?=\\p{Lo})|${oneWholeOf(origin.copyrightWords)})`, 'iu');
/** Whether a line opens with whose rights are reserved. */
export const opensWithRights = (text: string) => rights.test(text);

/** Whether a line reserves rights: "© Coral Verlag – Alle Rechte vorbehalten", "Riproduzione riservata". */
const reserving = once(() => new RegExp(oneOf(longLists().rightsReserved), 'iu'));
export const reservesRights = (text: string) => reserving().test(text);

const jointly = once(() => new RegExp(oneOf(longLists().jointWork), 'iu'));
const shownJointly = once(() => new RegExp(oneOf(longLists().publishedJointly), 'iu'));
/** Whether a notice says that two houses worked together: "This story was reported in partnership with Tolland Wire". */
export const saysJointWork = (text: string) => jointly().test(text);
/** Whether the host itself took part in the work, rather than only showing it. */
export const saysOwnPart = (text: string) => saysJointWork(text) && !shownJointly().test(text);

const withWords = oneOf(origin.withWords);
/** "With inputs from agencies", "mit Agenturmaterial" */
const agenciesHelped = new RegExp(
  `^[\\s(*–—-]*${withWords}(?!\\p{L}).{0,40}(?<!\\p{L})${oneOf(origin.agencyNouns)}(?!\\p{L}).{0,12}$`,
  'iu',
);
/** "Ada Brenner in Leeds and agencies", "red, bay.example/Agenturen" */
const andAgencies = once(
  () =>
    new RegExp(
      `(?:\\s${oneOf(longLists().andAgencies)}|[/,]\\s?(?:${withWords}\\s)?${oneOf(origin.agencyNouns)})[)\\s.]{0,3}$`,
      'iu',
    ),
);
/** "Staff and wire reports", "News and wire reports", "Staff, news services" */
const staffAndWires = once(
  () =>
    new RegExp(
      `^[\\s(*]*${oneOf([...longLists().deskWords, newsBesideWires])}(?:,|\\s${oneOf(origin.joints)})\\s${oneOf([...origin.wireServices, ...origin.agencyNouns])}(?!\\p{L}).{0,6}$`,
      'iu',
    ),
);
const longestHelp = 90;

/** Whether a credit names help without saying whose, on its own or in a bracket of a row: "Edited by Ana Ruiz (with inputs from Agencies) | 6 May". */
export function isUnnamedHelp(text: string): boolean {
  if (text.length > longestRow) return false;
  const bracket = /[(（]([^()（）]{6,60})[)）]/u.exec(text)?.[1];
  if (bracket !== undefined && agenciesHelped.test(bracket)) return true;
  return text.length <= longestHelp && [agenciesHelped, andAgencies(), staffAndWires()].some((help) => help.test(text));
}
const longestRow = 160;
