import { feedClosings, feedOpenings, republished } from '../languages/everywhere/republication.ts';

/** An apostrophe is printed in many ways. */
const anyOf = (wordings: readonly string[]) => `(?:${wordings.join('|').replaceAll("'", '.')})`;

/** Left in by an importer, on a page in any language. */
const feedFooter = new RegExp(`^${anyOf(feedOpenings)} .{3,300} ${anyOf(feedClosings)} `, 'iu');
const saidProperly = new RegExp(anyOf(republished), 'iu');

/** Whether a text is the footer of a feed. */
export const isFeedFooter = (text: string) => feedFooter.test(text);
/** Whether a text says that it stood elsewhere before. */
export const saysRepublished = (text: string) => saidProperly.test(text);

/** "With inputs from agencies", "mit Agenturmaterial" */
const agenciesHelped =
  /^[\s(*–—-]*(?:with|mit|avec|con|com)(?!\p{L}).{0,40}(?<!\p{L})(?:agencies|agenturen|agenturmaterial|agences|agencias|agências|wire reports)(?!\p{L}).{0,12}$/iu;
/** "Ada Brenner in Leeds and agencies", "red, bay.example/Agenturen" */
const andAgencies =
  /(?:\s(?:and|und|et|y|e|og|och|en)\s|[/,]\s?)(?:agencies|agenturen|agences|agencias|agências|agenzie|byråer|byråene)[)\s.]{0,3}$/iu;
/** "Staff and wire reports", "News and wire reports" */
const staffAndWires = /^[\s(*]*(?:staff|news) and (?:wire|news service|agency) reports?.{0,6}$/iu;
const longestHelp = 90;

/** Whether a credit names help without saying whose. */
export const isUnnamedHelp = (text: string) =>
  text.length <= longestHelp && (agenciesHelped.test(text) || andAgencies.test(text) || staffAndWires.test(text));
