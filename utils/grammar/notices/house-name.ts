import { agencyByName } from '../../agencies/find-agency.ts';
import { onDay } from '../../languages/en/origin-forms.ts';
import { noticeArticle } from '../../languages/everywhere/small-words.ts';
import { knownAgency } from '../known-agency.ts';
import { textWordSet } from '../segments/group.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { plainLower } from '../words/plain-lower.ts';
import { dayBehind } from './days.ts';

/** "(BYZ) Beyaz Ajans": a house's code before its name. */
const codeBefore = /^\(\p{Lu}[\p{L}\p{N}]{1,8}\)[\s–-]+(?=\p{Lu})/u;

/** The name at the start of a value: up to another label, a mark, a date or a line break that got lost. At most 60 characters. */
export function houseName(value: string, lexicon: Lexicon): string | undefined {
  let name =
    value
      .replace(codeBefore, '')
      .split(/\s\p{L}{2,12}[:：]|\s[|–—(]\s?|\(https?:|[;|]|\s\p{N}{1,3}\/\p{N}|\s{2,}|(?<=\p{L}{3})\.\s/u)[0] ?? '';
  // "Quellen: Text und Fotos: Ida Holm"
  if (/[:：]\s/u.test(value) && textWordSet.has(/^\p{L}*/u.exec(plainLower(value))?.[0] ?? '')) return undefined;
  const photo = plainLower(name).search(lexicon.photoLabel);
  if (photo > 0) name = name.slice(0, photo);
  name = knownOpening(name) ?? name;
  name = name
    .replace(noticeArticle, '')
    // "ntv.de, hul/dpa"
    .replace(onDay, '')
    .replace(/^([\p{L}\p{N}-]{2,30}\.\p{Ll}{2,4}), .*$/u, '$1')
    .replace(/(?<![\s,:;."”»])[\s,:;."”»]+$/u, '')
    .replace(dayBehind, '')
    .replace(/^[:："“«]+/u, '');
  // "المصدر: وكالات"
  const anybody = lexicon.nobody.has(name.toLowerCase()) && !knownAgency(name);
  // "Source: https://coral-courier.example/2031/05/breakwater-vote-of-the-winter-council"
  const isHouse =
    name.length >= 2 && (name.length <= 60 || /^https?:\S+$/u.test(name)) && /\p{L}/u.test(name) && !anybody;
  return isHouse ? name : undefined;
}

/** "Kestrel Insider Inc Sorna/Coral Sorna and …": of a value too long for a name, the agency that opens it. */
function knownOpening(value: string): string | undefined {
  const words = value.split(' ');
  if (words.length < 7) return undefined;
  for (let width = 6; width > 0; width--)
    if (agencyByName(words.slice(0, width).join(' '))) return words.slice(0, width).join(' ');
  return undefined;
}
