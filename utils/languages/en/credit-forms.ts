import { words } from '../word-lists.ts';

// Forms of credits that agencies, templates and writers use in English alone, some of them on pages of any language.

/** "by ann lee": some authors, and some themes, write names small. */
export const smallByline = /^by \p{Ll}[\p{Ll}'’]+(?: \p{Ll}[\p{Ll}'’]+){1,2}$/u;

/** "(reporting by ann lee in oslo; editing by bob poe)". Only labels of wires, and the bare "by" of a theme: "diseño: taller del puerto" names nobody. */
export const smallCredit = /^[\s(–—-]*(?:(?:additional )?reporting|writing|editing|compiled|by)(?: by)? /u;

/** "(By Ana Ruiz, Coral Times/珊瑚時報)": a page in two scripts names its people in both; up to the other one. */
export const latinCredit =
  /^[(（]?((?:By|Reported by|Text by)\s[\p{Script=Latin}\p{M}\s.,'’-]{5,80}?)[\s/,;(（]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/iu;

/** "A contributed to this report, which was edited by B" */
export const relatives: readonly string[] = words('which');
/** "Editing by A; To query or comment on this story email …": what to do, and no credit. */
export const instruction = /^(?:to|for|click|email|contact|see|refile[sd]?|repeats?)$/u;
/** "Editor: Siti Aminah Copyright © …", "Editing by Ed Moss Our Standards: The Thomson Reuters Trust Principles.": the credit is over. */
export const endsCredit = (key: string, next: string | undefined): boolean =>
  key === 'copyright' || (key === 'our' && next === 'standards');
/** "…, as did researcher Alice Crane" */
export const didAsWell: readonly [string, string] = ['as', 'did'];
/** "with additional reporting from Bob Poe": a role may begin behind these in small letters. */
export const beforeRoles: readonly string[] = words('and with');
/** "Bob Poe based in Nairobi" */
export const basedWords: readonly string[] = words('based');
/** "at 555-0142 or ann@paper.example" */
export const orWords: readonly string[] = words('or');
/** "Jay Allen, a resident in the ABC News Medical Unit, contributed …" */
export const appositions: readonly string[] = words('a an');
/** "This report by The Canadian Press was first published May 3, 2024. Ann Lee, The Canadian Press" */
export const toldFirst = / was first published /u;
