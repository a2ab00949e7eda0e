/**
 * Words that make it worth loading the engine. High recall on purpose: a false alarm costs some milliseconds, a miss
 * costs the whole product. tests/syndication/signs.test.ts checks that no agency and no language is forgotten.
 * The list is kept apart from the agencies' records, which are far too large for a script that runs on every page.
 */
const agencies =
  '\\bAP\\b|Associated Press|Reuters|\\bAFP\\b|France-Presse|\\bdpa\\b|\\bUPI\\b|Bloomberg|\\bEFE\\b|Europa Press|\\bANSA\\b|Adnkronos|Xinhua|' +
  '\\bANI\\b|\\bPTI\\b|\\bIANS\\b';
export const signsOfSyndication = new RegExp(agencies, 'i');
