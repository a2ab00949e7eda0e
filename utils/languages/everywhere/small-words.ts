import { words } from '../word-lists.ts';

// Small words of several languages that are read together, whatever the language of the page.

/** What may open a sentence of credits before the name: "The Associated Press contributed", "Los periodistas de la AP … contribuyeron", "He Jun reported". */
export const sentenceArticles: ReadonlySet<string> = new Set(
  words('the der die das el los la las le les il i gli o os a as de da an he to'),
);
/** Before a desk's name: "la Redacción", "the newsroom". */
export const deskArticles: readonly string[] = words('la the');
/** Joints between two people, where all languages' ones would part names of houses. */
export const namesJoint = / (?:and|y|e) /u;
/** "the Miami Herald", "der Hafenbote", "dem Hafenboten": the article of a house in a notice, in small letters. */
export const noticeArticle = /^(?:the|der|die|das|dem|den) (?=\p{Lu})/u;
/** Measures and words of reference that are cut short in many languages. */
export const cutShort: ReadonlySet<string> = new Set(
  words(
    'oz approx min max est incl esp cf ca al op vol fig temp tel ed eds trans repr univ govt assn ex doz gal sec calif messrs',
  ),
);
/** "dem Sieger Max Sand", "Der Besuch", "Die Brücke": German articles, which open no name. */
export const germanArticle = /^(?:dem|den|des|Der|Die|Das)$/u;
/** "ARD-Studio Moskau": a house and where its people sit. */
export const studioAt = /^(\S{2,30}-Studio) (\p{Lu}.{2,29})$/u;
/** "Von Sarajevo zum Flächenbrand" */
export const germanTo = /^(?:zum|zur|zu)$/u;
/** "aus dem Englischen", "vom Dänischen": what bends a language's name. */
export const germanBending = /(?<=sch)e[nm]$/u;
/** Small words inside place names: "Rio de Janeiro", "Isle of Man", "Frankfurt am Main", "the West Bank". */
export const insidePlaces: ReadonlySet<string> = new Set(
  words("of the am an der die das upon les sur sous le la los las el de del do da dos di du aux en im 's-"),
);
/** The same in the place of a dateline, which may be several: "Lima and Quito". */
export const insideDatelines: ReadonlySet<string> = new Set(
  words(
    "de del la las los el al da do das dos di du des le les of the upon am an der den im sur sous and y e u und et on 's -",
  ),
);
/** The joint before the last word of what is no one person's name: "Ana Ruiz and Leo". */
export const jointInName = /^(?:and|und|et|y|e)$/;
/** Of the joints of English those that say nothing else in other languages, as "with" and "at" may: agencies leave them on any page. */
export const jointsEverywhere: readonly string[] = words('& and og ir اور และ এবং மற்றும்');
/** The same of its words before a place and before a house: "in Lima", "special to the Coral Courier". */
export const placePrepositionsEverywhere: readonly string[] = words('in from at');
export const outletPrepositionsEverywhere: readonly string[] = ['special to [the]'];
/** "Un article d’Anne Roux": a word, and a small one that lost its vowel before the name behind it; and that one as it stands elsewhere. */
export const elided = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{2,20}) [dD]['’](?=\p{Lu})/gu;
export const unelided = 'de';
/** "avec l'AFP": the article of a house that lost its vowel. */
export const elidedArticle = "l'";
