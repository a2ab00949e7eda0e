import { once } from '../../text/once.ts';
import { afterMac } from './data-after-mac.ts';
import { degrees } from './data-degrees.ts';

/** Small words inside names, of all languages: "José de la Cruz", "Mara von der Aue", "Omar bin Salem", "Ortega y Gasset". */
export const particles = new Set(
  "de di da do du del dell della delle dei degli der den des dem dos das de' d' la le las los li lo van von vom zu zum zur af av bin ibn bint ben bar al el ul ud ur as at-tayyib ash e y i ter ten te 't t san santa und-zu abu um ou na nic ni mac mc st st. ap ferch tho nga wa arap ole ибн бин бен фон ван дер ди аль эль".split(
    ' ',
  ),
);

/** What follows a name without being one: "Richard A. Oppel Jr.", "Manoj Bedi III". A comma before it joins. */
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
export const longInitials = new Set('cs dzs gy ly ny sz ty zs chr th дж хр'.split(' '));

const knownDegrees = once(() => new Set(degrees()));
/** Whether a word, lower case, is a degree behind a name, which is cut off: "Dr. Ang Xu, PhD and Jessica Pan, MPH". */
export const isDegreeWord = (key: string): boolean => knownDegrees().has(key);

const knownAfterMac = once(() => new Set(afterMac()));
/** Whether "Mac" before it makes a Scottish name, whose second part has a capital. */
export const followsMac = (rest: string): boolean => knownAfterMac().has(rest);

/** Vietnamese syllables that are names as well as halves of words ("công an", "Nguyễn Văn An"): they exclude nobody. */
export const nameSyllables: readonly string[] =
  'an bình công chí ban đăng đài trường đại quyền luận chính tin xã minh tử nam đông hội ngày soạn thông biên tấn hình phủ bộ học ty hai ba tư năm sáu bảy'.split(
    ' ',
  );
