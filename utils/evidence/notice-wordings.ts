import { jointWork, publishedJointly } from '../languages/everywhere/partnership.ts';
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

const jointly = new RegExp(anyOf(jointWork), 'iu');
const shownJointly = new RegExp(anyOf(publishedJointly), 'iu');
/** Whether a notice says that two houses worked together: "This story was reported in partnership with Tolland Wire". */
export const saysJointWork = (text: string) => jointly.test(text);
/** Whether the host itself took part in the work, rather than only showing it. */
export const saysOwnPart = (text: string) => saysJointWork(text) && !shownJointly.test(text);

/** "With inputs from agencies", "mit Agenturmaterial" */
const agenciesHelped =
  /^[\s(*–—-]*(?:with|mit|avec|con|com)(?!\p{L}).{0,40}(?<!\p{L})(?:agencies|agency inputs|agency reports|agenturen|agenturmaterial|agences|agencias|agências|wire reports)(?!\p{L}).{0,12}$/iu;
/** "Ada Brenner in Leeds and agencies", "red, bay.example/Agenturen" */
const andAgencies =
  /(?:\s(?:and|with|und|mit|et|avec|y|con|e|com|og|och|en|met)\s|[/,]\s?(?:(?:with|mit|avec|con|com|met)\s)?)(?:agencies|agenturen|agences|agencias|agências|agenzie|byråer|byråene)[)\s.]{0,3}$/iu;
/** "Staff and wire reports", "News and wire reports" */
const staffAndWires = /^[\s(*]*(?:staff|news) and (?:wire|news service|agency) reports?.{0,6}$/iu;
const longestHelp = 90;

/** Whether a credit names help without saying whose. */
export const isUnnamedHelp = (text: string) =>
  text.length <= longestHelp && (agenciesHelped.test(text) || andAgencies.test(text) || staffAndWires.test(text));
