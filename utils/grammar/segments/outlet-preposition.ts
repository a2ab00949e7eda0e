import { agencyByCode, agencyByName } from '../../agencies/find-agency.ts';
import { startsUpper } from '../../text/script.ts';
import { houseOfProgramme, knownAgency } from '../known-agency.ts';
import { isTitle } from '../names/name-word.ts';
import { isOrganization } from '../names/organization.ts';
import { houseArticleSet } from '../names/paper-words.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { plainLower } from '../words/plain-lower.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/** "John Smith, special to the Pioneer Press", "Anna Huber für die Zeit", "Carol Moretti of The Washington Post". */
export function withOutletPreposition(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  const plain = plainLower(text);
  for (let at = 0; at < tokens.length - 1; at++) {
    const start = tokens[at]?.start ?? 0;
    lexicon.outletPreposition.lastIndex = start;
    const found = lexicon.outletPreposition.exec(plain);
    if (!found) continue;
    const behind = tokens.filter((token) => token.start >= start + found[0].length);
    const left = tokens.slice(0, at);
    // "of the Associated Press"
    const bare = houseArticleSet.has(behind[0]?.text ?? '') ? behind.slice(1) : behind;
    const outletTokens = isOrganization(bare, lexicon, text) ? bare : behind;
    const first = outletTokens[0];
    if (!first || !startsUpper(first.text)) return undefined;
    const outlet = houseOfProgramme(first.text) ?? printed(text, outletTokens);
    if (isHouseAndPerson(outletTokens, lexicon, text)) return undefined;
    if (left.length === 0) return { kind: 'organization', name: outlet };
    // "Ada Brenner reports for NPR"
    const isVerb = knownAgency(outlet) && /^\p{Ll}{5}/u.test(left.at(-1)?.text ?? '');
    const named = isVerb ? left.slice(0, -1) : left;
    if (isName(named, lexicon)) return { kind: 'person', name: printed(text, named), outlet };
    if (!left.some((token) => isTitle(token, lexicon))) return undefined;
    // "Repórter da Agência Coral", but "editor of the Coral Courier" may be any book's author
    return { kind: 'title', name: printed(text, left), ...(knownAgency(outlet)?.kind === 'wire' && { outlet }) };
  }
  return undefined;
}

/** "El corresponsal de AP Pablo Rey", "Los periodistas de The Associated Press Ana Ruiz": a house, then a person. */
function isHouseAndPerson(tokens: readonly Token[], lexicon: Lexicon, text: string): boolean {
  return tokens.some((_, at) => {
    const house = printed(text, tokens.slice(0, at));
    return (at === 1 ? agencyByCode(house) : agencyByName(house)) && isName(tokens.slice(at), lexicon);
  });
}
