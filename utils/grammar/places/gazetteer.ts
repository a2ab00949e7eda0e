import { keyOf } from '../words/token.ts';
import { cities } from './data-cities.ts';
import { regions } from './data-regions.ts';

const named = new Map<string, ReadonlySet<string>>();
let ownRegions: ReadonlySet<string> | undefined;
let knownCities: ReadonlySet<string> | undefined;

/**
 * Whether a text is, in whole, a country (in the line's language or in English) or a state or province: "Ecuador", "Alemania",
 * "Ariz.", "Rhode Island". Such a word behind a comma belongs to the city before it and is no reporter.
 * Country names come from the browser: Intl.DisplayNames over the two-letter region codes.
 */
export function isRegion(text: string, language: string): boolean {
  ownRegions ??= new Set(regions().map(keyOf));
  const key = keyOf(text.trim());
  // two-letter post codes count in capitals only: "La" and "De" are everywhere
  if (key.length === 2) return text === text.toUpperCase() && ownRegions.has(key);
  return ownRegions.has(key) || countries(language).has(key) || countries('en').has(key);
}

/** Whether a text is, in whole, a well-known dateline city or a region. Precise for what it knows, and it knows few. */
export function isKnownPlace(text: string, language: string): boolean {
  knownCities ??= new Set([...cities().map(keyOf), ...timeZoneCities()]);
  // "DIYARBAKIR", "SİVAS": in Turkish a capital without a dot is "ı", one with it "i"
  const turkish = /[Iİ]/u.test(text) && knownCities.has(keyOf(text.trim().replaceAll('I', 'ı').replaceAll('İ', 'i')));
  return turkish || knownCities.has(keyOf(text.trim())) || isRegion(text, language);
}

function countries(language: string): ReadonlySet<string> {
  let names = named.get(language);
  if (!names) {
    names = countryNames(language);
    named.set(language, names);
  }
  return names;
}

/** Countries and territories of ISO 3166 and Unicode; asking for all pairs of letters takes a browser milliseconds. */
const regionCodes =
  'AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET ' +
  'FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN ' +
  'IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG ' +
  'MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL ' +
  'PM PN PR PS PT PW PY QA QO RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC ' +
  'TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

function countryNames(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of regionCodes.split(' ')) {
      const name = display.of(code);
      if (name) names.add(keyOf(name.replace(/ \([^()]*\)$/u, '')));
    }
  } catch {
    // an ill-formed language tag: English and our own list still serve
  }
  return names;
}

/** "Asia/Ho_Chi_Minh" → "ho chi minh": some 400 cities that every browser knows. */
function timeZoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => keyOf((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')));
}
