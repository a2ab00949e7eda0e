import { startsUpper } from '../../text/script.ts';
import { knownAgency } from '../known-agency.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import { isTitle } from './name-word.ts';
import { isOrganizationWord } from './organization-word.ts';

/** A known agency, a host name, a code in capitals, or words that only organisations have: "The Local", "7 News WKSX". */
export function isOrganization(tokens: readonly Token[], lexicon: Lexicon, text: string): boolean {
  const name = printed(text, tokens);
  const [first] = tokens;
  if (!first) return false;
  if (isJob(tokens, lexicon)) return false;
  if (knownAgency(name)) return true;
  if (tokens.length === 1)
    return (
      first.kind === 'site' ||
      (/^\p{Lu}{2,6}$/u.test(first.text) && !isKnownPlace(first.text, lexicon.code)) ||
      /\p{Ll}\p{Lu}{2}/u.test(first.text) ||
      // "ARD-Hauptstadtstudio"
      /^\p{Lu}{2,5}-\p{Lu}\p{Ll}{5,}$/u.test(first.text)
    );
  if (tokens.some((token) => token.kind === 'site')) return tokens.length < 5;
  // "HBCU Coastal Justice Program"
  if (
    /^\p{Lu}{3,6}$/u.test(first.text) &&
    tokens.some((token) => /\p{Ll}/u.test(token.text)) &&
    tokens.every((token) => startsUpper(token.text))
  )
    return true;
  const capital = tokens.filter((token) => startsUpper(token.text) || token.kind === 'number').length;
  const hasOrganizationWord = tokens.some(
    (token) =>
      startsUpper(token.text) &&
      (isOrganizationWord(token.key, lexicon) ||
        token.key.split('-').some((part) => isOrganizationWord(part, lexicon))),
  );
  const small = tokens.length - capital;
  return (
    hasOrganizationWord &&
    small <= tokens.length / 2 &&
    tokens.length <= 8 &&
    !tokens.some((token) => isTitle(token, lexicon)) &&
    (startsUpper(first.text) || first.kind === 'number')
  );
}

/** "AP Sports Writer": the last word is a job. */
export function isJob(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const last = tokens.at(-1);
  return last !== undefined && tokens.length > 1 && isTitle(last, lexicon);
}
