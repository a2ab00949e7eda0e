import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import * as houses from '../../languages/everywhere/everywhere.ts';
import { once } from '../../text/once.ts';
import { oneOf } from '../../text/one-of.ts';

/** Words that only houses have in their names, lower case. */
export const paperWordSet = once((): ReadonlySet<string> => new Set(longLists().paperWords));

/** The end of a house's name where words are written together: "Rheinpost", "海角日報". */
export const paperEnding = once(() => new RegExp(`${oneOf(longLists().paperEndings)}$`, 'u'));

/** Words that end a house's name and never a person's: "Costa Oggi". */
export const houseCloserSet: ReadonlySet<string> = new Set(houses.houseClosers);

/** Articles that open a house's name: "La Voz del Puerto". */
export const houseArticleSet: ReadonlySet<string> = new Set(houses.houseArticles);

/** "Rheinthaler", "Pražské": who or what is from there. Given names with such an end are shorter. */
export const demonym = new RegExp(`^\\p{L}{5,}${oneOf(houses.demonymEndings)}$`, 'u');
