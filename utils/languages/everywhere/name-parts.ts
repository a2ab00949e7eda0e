import { once } from '../../text/once.ts';
import { afterMac } from './data-after-mac.ts';
import { degrees } from './data-degrees.ts';

/** Small words inside names, of all languages: "José de la Cruz", "Mara von der Aue", "Omar bin Salem", "Ortega y Gaspar". */
export const particles = new Set(
  "de di da do du del dell della delle dei degli der den des dem dos das de' d' la le las los li lo van von vom zu zum zur af av bin ibn bint ben bar al el ul ud ur as at-tayyib ash e y i ter ten te 't t san santa und-zu abu um ou na nic ni mac mc st st. ap ferch tho nga wa arap ole ибн бин бен фон ван дер ди аль эль".split(
    ' ',
  ),
);

/** Openings after which a capital is part of the name: "McKinnon", "DeSantis", "FitzGerald", "LaMotte", "VanDyke". */
export const namePrefixes = new Set(
  'mc mac de di du da del la le lo van von fitz o al el st san ter ben bin jo mary ann anna sue i e'.split(' '),
);

/** What follows a name without being one: "Richard A. Orrin Jr.", "Manoj Belani III". A comma before it joins. */
export const suffixes = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  ...'filho neto júnior junior ml. mladší starší mlađi stariji noorem vanem nuorempi vanhempi jun. oğlu qızı оглы оглу кызы гызы'.split(
    ' ',
  ),
]);

/** Letters of two signs and more, and the sounds that some scripts write so: "Cs. Varjas Boróka", "Дж. Смит". */
export const longInitials = new Set('cs dzs gy ly ny sz ty zs chr th ma muh moh abd дж хр'.split(' '));
/** Such letters before a name. */
export const longInitial = new RegExp(
  `(?:${[...longInitials].map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1)).join('|')})\\.(?=\\s?\\p{Lu})`,
  'uy',
);
/** "Marie d'Aubigny", "Luca dell'Acqua": small letters before the capital of a name. */
export const elidedName = /^(?:d|l|dell|dall|t|n)['’]\p{Lu}/u;
/** "al-Hakim", "el-Sisi" */
export const hyphenedName = /^(?:al|el|ul|ad|an|ar|as|at|az|ash|abu|ben|bin)-\p{Lu}/u;
/** "Nora deMarvelle", "Luca diSorna": a particle that is one word with the name. */
export const gluedParticle = /^(?:d[eiau]|l[ea]|v[ao]n)\p{Lu}\p{Ll}{2}/u;
/** "McKinnon", but not "Mca" */
export const scottishName = /^mc\p{L}{3}/u;
/** "Do UOL", "Da Agência Brasil", but not "Le HuffPost": a small word and an article in one. */
export const contracted = /^(?:D[aeo]s?|Del|Dal|Della|Dall)$/u;
/** "Santa Cruz", "Las Vegas": how names of towns open, and surnames. */
export const townArticle = /^(?:san|santa|santo|la|las|los|el|st|saint)$/u;
/** "Feira de Santana", "Puerto de la Cruz", "Deir al-Balah": small words inside the name of a place, as the source of an expression. */
export const insidePlace = '(?:d[aeo]s? |de la |al-)?';
/** "St. Louis", "Mt. Elmo", "Dr. Ana", "Coral vs. Reef": words whose stop ends no name, as the source of an expression. */
export const stoppedInNames = 'St|Ft|Mt|Dr|vs';

const knownDegrees = once(() => new Set(degrees()));
/** Whether a word, lower case, is a degree behind a name, which is cut off: "Dr. Ang Xu, PhD and Inés Pao, MPH". */
export const isDegreeWord = (key: string): boolean => knownDegrees().has(key);

const knownAfterMac = once(() => new Set(afterMac()));
/** Whether "Mac" before it makes a Scottish name, whose second part has a capital. */
export const followsMac = (rest: string): boolean => knownAfterMac().has(rest);

/** Vietnamese syllables that are names as well as halves of words ("công an", "Nguyễn Văn An"): they exclude nobody. */
export const nameSyllables: readonly string[] =
  'an bình công chí ban đăng đài trường đại quyền luận chính tin xã minh tử nam đông hội ngày soạn thông biên tấn hình phủ bộ học ty hai ba tư năm sáu bảy'.split(
    ' ',
  );
