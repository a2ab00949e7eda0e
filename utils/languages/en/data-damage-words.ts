import type { DamageWords } from '../language.ts';

const sayingVerbs = 'said|says|told|mentioned|announced|stated|reported';
const verbs = `${sayingVerbs}|added|informed`;
const said = `(?<!\\p{L})(?:${verbs})`;

/** Shipped as a table, for it is asked only of a story that somebody looks at. */
export const damageWords = (): DamageWords => ({
  // "Sornian than expected."
  halfComparison: '^(?!\\p{L}+er |(?:More|Less|Worse|Easier|No) )\\p{Lu}\\p{Ll}+ than \\p{Ll}',
  // "“Aid of whatever sort,” will need"
  commaBeforeVerb: '“[^“”]{3,120},” (?:will|would|has|have|is|are|was|were|can|could|must|should) ',
  personTitles: '(?:Mr|Mrs|Ms|Dr)',
  sayingVerbs,
  saidTwice: [
    // "the growers said, they said in a letter"
    `${said}(?: \\p{L}{1,20}){0,3}, (?:he|she|they|it) (?:${verbs})(?!\\p{L})`,
    // "informed reporters aboard Air Force One, told reporters."
    `${said}(?!\\p{L})[^“”"]{3,120}, (?:told (?:reporters|journalists|Reuters|AFP|the AP)|said in a statement)\\.?$`,
    // "said Oren Sandvik, vice president of the Coral Institution, Sandvik said."
    `${said} (?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,3}?(\\p{Lu}[\\p{L}’'-]{2,20})[^“”"]{0,200}, \\1 (?:${verbs})\\.?$`,
  ],
  spun: [
    // "”appalled“ … ,” mentioned Mr. Harmon": nobody writes "mentioned" after a quotation
    '[,?!][”"]\\s?mentioned (?=\\p{Lu}|the |a |he |she |they )',
    // "rangers mentioned late Monday", "Mr. Harmon mentioned he thought", "officers mentioned for years in letters"
    "(?<!\\p{L})(?:(?:officials|officers|police|authorities|spokesman|spokeswoman|[Hh]e|[Ss]he|[Tt]hey) mentioned (?:late |early |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\\p{Lu}[\\p{L}’'-]{1,20}|he|she|they|officers) mentioned (?:he|she|they|for years|there) )",
    // "it mentioned in a press release", but not "as mentioned in a press release"
    '(?<!(?:as|is|was|were|are|be|been|also) )(?<!\\p{L})mentioned in (?:a press release|an announcement|an e-?mail)(?!\\p{L})',
    // "probably’t", "gained't", "received’t": no verb with a short "not"
    "(?<!\\p{L})(?!(?:[Ww]ould|[Cc]ould|[Ss]hould|[Mm]ight|[Oo]ught|[Ss]hall)n)\\p{L}{4,12}(?<!n)[’']t(?!\\p{L})",
  ],
});
