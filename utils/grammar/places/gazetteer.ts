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

/** Countries and territories of ISO 3166 and Unicode; asking for all pairs of letters takes a browser milliseconds. By their first letter: 'ACD' is AC and AD. */
const regionCodes =
  'ACDEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNOPQRUVWXYZ DEGJKMOZ EACEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU ICDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QAO REOSUW SABCDEGHIJKLMNORSTVXYZ TACDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW'
    .split(' ')
    .flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second));

function countryNames(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of regionCodes) {
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
