import { agencyByCode } from '../agencies/registry.ts';
import { readDatelinePlace } from './dateline-place.ts';
import { eastAsianLanguage } from './east-asian/parse-east-asian.ts';
import { parseEastAsianDateline } from './east-asian/parse-east-asian-dateline.ts';
import { isKnownPlace, isRegion } from './gazetteer.ts';
import { knownAgency } from './known-agency.ts';
import type { CreditLine } from './line.ts';
import { prepare } from './prepare.ts';
import { emptyLine } from './to-credits.ts';

/** A dateline is over by then: "KHAN YOUNIS/JERUSALEM, Occupied Palestinian Territories, September 29, 2025 (Reuters) -". */
const longestDateline = 140;

/**
 * The bracket of "SANTA FE, N.M. (AP) — A cat …", "Mumbai (Maharashtra) [India], Jan 13 (ANI):", "МОСКВА, 29 июня. /ТАСС/.",
 * "PARIS, May 5, 2025 /PRNewswire/ --", with the dash behind it.
 */
const bracketed = /(?:\((?<round>[^()]{2,40})\)|\/ ?(?<slash>[^/()]{2,24}) ?\/)(?<dash>[\s.]{0,2}[-–—:.,।]{0,3})/uy;
/** "(ANSA) - ROMA, 28 LUG - …", "(dpa) Berlin – …". */
const agencyFirst = /^\((?<agency>[^()]{2,30})\)\s?[-–—.,:]{0,3}\s(?<rest>.{0,80})/u;
/** "ВАШИНГТОН, 16 мая — РИА Новости.", "Москва. 5 мая. INTERFAX.RU -", "القاهرة - رويترز". */
const behindDash = /^(?<place>[^—–()]{2,60}?)\s?[-–—.]\s(?<agency>[\p{L}.]{2,20}(?: [\p{L}]{2,15})?)\s?[.:—–-]/u;
/** "ЖЕНЕВА, 29 марта. /Корр. ТАСС Константин Прибытков/.", "МОСКВА, 12 мар - РИА Новости, Мария Семёнова." */
const signedDateline =
  /^(?<place>\p{Lu}[\p{L} -]{2,30}),[^/—]{3,20}(?:\/(?:Корр|Спецкор|Собкор)\.? (?<wire>ТАСС) (?<name>\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)\/|[-–—]\s(?<agency>РИА Новости), (?<author>\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+))\./u;
/** "KVELLER via JTA —". */
const via = /^(?<place>[^—()]{2,40}?) via (?<agency>[\p{L} ]{2,25}?)\s?[-–—:]{1,2}\s/u;
/** "Liputan6.com, Jakarta - …", "JAKARTA, KOMPAS.com - …". */
const withSite =
  /^(?:(?<site>[\p{L}\p{N}-]{2,20}\.[\p{L}.]{2,6}), ?(?<after>[^-–—,]{2,30})|(?<before>[^-–—,]{2,30}), ?(?<site2>[\p{L}\p{N}-]{2,20}\.[\p{L}.]{2,6}))\s?[-–—]{1,2}\s/u;
/** "MADRID — …", "SIOUX FALLS, S.D. – …", "NEW DELHI: …", "TEGUCIGALPA, HONDURAS.- …". */
const bare =
  /^(?<place>[\p{L}\p{M}\p{N}'’. ,/-]{3,60}?)(?<dash>\s?[—–]|\s--?\s|--|\.\s?[-–—]|:)\s?(?=["“'‘«„¿¡]?[\p{Lu}\p{N}])/u;

/**
 * The dateline that opens a paragraph: where the story was filed, and which agency carried it. An agency has to be a known one
 * (or a station's call sign): the shape alone, "{words} (X) –", also fits sports clubs and ticker symbols.
 */
export function parseDateline(text: string, language: string): CreditLine {
  const eastAsian = eastAsianLanguage(text.slice(0, 40), language);
  if (eastAsian) return parseEastAsianDateline(text, eastAsian);
  const head = text.slice(0, longestDateline);
  const signed = signedDateline.exec(head)?.groups;
  const [place, agency, name] = [signed?.place, signed?.wire ?? signed?.agency, signed?.name ?? signed?.author];
  if (place && agency && name)
    return { people: [{ name, role: 'reporter', place }], organizations: [], dateline: { place, agency } };
  const dateline =
    withBrackets(head, language) ??
    withAgencyFirst(head, language) ??
    withoutBrackets(head, language) ??
    bareDateline(head, language);
  return dateline ? { ...emptyLine(), dateline } : emptyLine();
}

type Dateline = NonNullable<CreditLine['dateline']>;

function withBrackets(head: string, language: string): Dateline | undefined {
  let tries = 0;
  for (const { index } of head.matchAll(/[(/]/gu)) {
    if (++tries > 4) return undefined;
    bracketed.lastIndex = index;
    const match = bracketed.exec(head);
    const printed = match?.groups?.round ?? match?.groups?.slash;
    if (!match || !printed) continue;
    const place = readDatelinePlace(head.slice(0, index), language);
    const dash = match.groups?.dash ?? '';
    const closed = /[-–—:.,।]/u.test(dash) || index + match[0].length >= head.trimEnd().length;
    const agency = datelineAgency(printed);
    // "Nov. 2 (Bloomberg) --"
    if (agency && closed && isOnlyDate(head.slice(0, index), language)) return { agency };
    if (!place) continue;
    if (agency && (closed || place.shouted || place.dated || (place.known && !language.startsWith('en'))))
      return { place: place.name, agency };
    // a code that nobody told us of counts if all else fits
    const named = place.shouted && place.known && /^\p{Lu}[\p{L}\p{N} .]{1,24}$/u.test(printed);
    const unknown = (named || /^\p{Lu}{2,6}$/u.test(printed)) && /[-–—]/u.test(dash);
    if (!unknown || !(place.dated || (place.shouted && place.known))) continue;
    // "WASHINGTON (Aug. 13) --"
    return isOnlyDate(printed, language) ? { place: place.name } : { place: place.name, agency: printed };
  }
  return undefined;
}

function isOnlyDate(text: string, language: string): boolean {
  const { tokens } = prepare(text, language);
  return (
    tokens.length > 0 && tokens.every((token) => token.kind === 'mark') && tokens.some((token) => token.text === '|')
  );
}

function withAgencyFirst(head: string, language: string): Dateline | undefined {
  const { agency: printed, rest } = agencyFirst.exec(head)?.groups ?? {};
  const agency = printed ? datelineAgency(printed) : undefined;
  if (!agency) return undefined;
  const before = /^(.{2,50}?)\s?(?:[-–—]{1,2}|\.\s?-)\s/u.exec(rest ?? '')?.[1];
  const place = before ? readDatelinePlace(before, language) : undefined;
  return place ? { place: place.name, agency } : { agency };
}

function withoutBrackets(head: string, language: string): Dateline | undefined {
  const carried = via.exec(head)?.groups;
  if (carried?.agency && datelineAgency(carried.agency)) {
    const place = readDatelinePlace(carried.place ?? '', language);
    return { agency: carried.agency, ...(place?.known ? { place: place.name } : {}) };
  }
  const site = withSite.exec(head)?.groups;
  const sitePlace = site ? readDatelinePlace(site.after ?? site.before ?? '', language) : undefined;
  if (sitePlace) return { place: sitePlace.name, agency: site?.site ?? site?.site2 ?? '' };
  const dashed = behindDash.exec(head)?.groups;
  const place =
    dashed?.agency && datelineAgency(dashed.agency) ? readDatelinePlace(dashed.place ?? '', language) : undefined;
  return place && dashed?.agency ? { place: place.name, agency: dashed.agency } : undefined;
}

/** Without an agency the place has to be shouted; an unknown one counts in English, where papers write so, or with ".-". */
function bareDateline(head: string, language: string): Dateline | undefined {
  const match = bare.exec(head);
  const printed = match?.groups?.place ?? '';
  // "SANTA CRUZ, Calif. –": the stop belongs to the state
  const stop = isRegion(`${printed.slice(printed.lastIndexOf(',') + 1).trim()}.`, language) ? '.' : '';
  const place = match ? readDatelinePlace(printed + stop, language) : undefined;
  // "CNN — The president …"
  if (match && agencyByCode(printed)) return { agency: printed };
  // "Jakarta, CNN Indonesia -- …"
  const comma = printed.lastIndexOf(', ');
  const carrier = comma > 0 ? datelineAgency(printed.slice(comma + 2)) : undefined;
  if (carrier && place) return { place: printed.slice(0, comma), agency: carrier };
  const dash = match?.groups?.dash ?? '';
  if (!place) return openingCity(head, language);
  // "Zacatecas.- El alcalde …", "Tehuacán, Pue.– …": the stop before the dash is a dateline's in Spanish
  if (dash.startsWith('.') && /[-–—]/u.test(dash) && language.startsWith('es') && printed.length <= 40)
    return { place: printed };
  if (!place.shouted)
    return place.known && !language.startsWith('en') && /[-–—]/u.test(dash)
      ? { place: place.name }
      : openingCity(head, language);
  const trusted = place.known || place.dated || (dash !== ':' && (language.startsWith('en') || dash.startsWith('.')));
  return trusted ? { place: place.name } : undefined;
}

/** "Hamburg. Gabi Eutemüller steht …": German papers set the city before the first sentence. A city that we know, alone. */
function openingCity(head: string, language: string): Dateline | undefined {
  const city = /^(?<city>\p{Lu}[\p{L}\p{M} /-]{2,30}?)\.\s(?=\p{Lu}\p{Ll})/u.exec(head)?.groups?.city;
  const known = city !== undefined && isKnownPlace(city, language) && !isRegion(city, language);
  return known && !language.startsWith('en') ? { place: city } : undefined;
}

/** "(dpa/lni)" → "dpa", "(KTRK)" → "KTRK", "(BUSINESS WIRE)" as it is; undefined for anything that carries no news. */
function datelineAgency(printed: string): string | undefined {
  // "(dpa/lno)", "(KNA/iz)": a regional desk behind the slash
  const name = printed.trim().replace(/\/\p{Ll}{2,4}$/u, '');
  if (knownAgency(name)) return name;
  const first = name.split(/[/,;=]|(?<=\p{L}{6})-/u)[0]?.trim() ?? '';
  if (first !== name && knownAgency(first)) return first;
  // American stations: "(KXAN)", "(WIAT)", "(KABC-TV)"
  return /^[KW][A-Z]{2,3}(?:[- ](?:TV|AM|FM|DT))?$/u.test(name) ? name : undefined;
}
