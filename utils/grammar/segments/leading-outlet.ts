import { agencyByName } from '../../agencies/find-agency.ts';
import { isNews, opensNoHouse, programmes } from '../../languages/en/name-forms.ts';
import { startsUpper } from '../../text/script.ts';
import { knownAgency } from '../known-agency.ts';
import { isTitle } from '../names/name-word.ts';
import { isOrganization } from '../names/organization.ts';
import { isName } from '../names/person-name.ts';
import { withoutTitlesOfRespect } from '../names/respect.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/** "AP Technology Writer Wanda Ostrander", "CNN's Petra Attwell", "ABC News' Olive Gallo", "Freelance writers Una Hemsley". */
export function withLeadingOutlet(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  for (let at = Math.min(tokens.length - 1, 8); at > 0; at--) {
    const last = tokens[at - 1];
    if (!last) continue;
    const person = tokens.slice(at);
    const through = agencyBehindTitle(tokens.slice(0, at), lexicon, text);
    if (through && isName(person, lexicon))
      return { kind: 'person', name: printed(text, person), outlet: through, leading: true };
    const possessive = /['’]s?$/u.test(last.text) || /^s$/u.test(last.key);
    if (!possessive && !isTitle(last, lexicon)) continue;
    const single =
      person.length === 1 && person[0] !== undefined && startsUpper(person[0].text) && !isTitle(person[0], lexicon);
    if (!single && !isName(withoutTitlesOfRespect(person, lexicon), lexicon)) continue;
    const outlet = possessive
      ? printed(text, tokens.slice(0, at)).replace(/['’]s?$/u, '')
      : outletBeforeTitle(tokens.slice(0, at), lexicon, text);
    if (single && !(outlet && knownAgency(outlet))) continue;
    // "Ada Brenner reports for NPR's Weekend Edition"
    if (possessive && /(?<!\p{L})\p{Ll}{4}/u.test(outlet ?? '')) continue;
    const name = printed(text, withoutTitlesOfRespect(person, lexicon));
    return { kind: single ? 'word' : 'person', name, leading: true, ...(outlet ? { outlet } : {}) };
  }
  return undefined;
}

/** "Los periodistas de la AP Ana Ruiz": a job, then the house, then the name. */
export function agencyBehindTitle(tokens: readonly Token[], lexicon: Lexicon, text: string): string | undefined {
  const title = tokens.findLastIndex((token) => isTitle(token, lexicon));
  if (title < 0 || title === tokens.length - 1) return undefined;
  for (let from = title + 1; from < tokens.length; from++) {
    const house = printed(text, tokens.slice(from));
    if (knownAgency(house)) return house;
  }
  return undefined;
}

/** The organisation that opens a job: 'AP Technology Writer' → 'AP', 'Sorna Herald staff writer' → 'Sorna Herald', 'Hafen-Online-Experte' → 'Hafen-Online'. */
export function outletBeforeTitle(tokens: readonly Token[], lexicon: Lexicon, text: string): string | undefined {
  for (let width = Math.min(tokens.length - 1, 5); width > 0; width--) {
    const words = tokens.slice(0, width);
    const name = printed(text, words);
    // "AP Sports" is a desk of AP
    const last = words.at(-1)?.key ?? '';
    const house = width > 1 && isNews(last) && agencyByName(name) !== undefined;
    const desk = lexicon.beats.has(last) && !house;
    if (desk) continue;
    if (knownAgency(name) || (width === 1 && isOrganization(words, lexicon, text))) return name;
  }
  const [first] = tokens;
  const compound = first && /^(\P{Lu}*\p{Lu}.*)-\p{L}+$/u.exec(first.text);
  if (compound?.[1] && /-|\p{Lu}{2}/u.test(compound[1])) return compound[1];
  const small = tokens.findIndex((token) => !startsUpper(token.text));
  const capitals = tokens.slice(0, small < 0 ? tokens.length - 1 : small).filter((token) => !isTitle(token, lexicon));
  const organization =
    capitals.some((token) => lexicon.never.has(token.key) && !lexicon.beats.has(token.key)) &&
    !opensNoHouse.test(capitals[0]?.text ?? '');
  const named = organization ? printed(text, capitals) : undefined;
  return named && !programmes.test(named) ? named : undefined;
}
