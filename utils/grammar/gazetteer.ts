import { cities } from './gazetteer-cities.ts';
import { regions } from './gazetteer-regions.ts';
import { keyOf } from './token.ts';

const named = new Map<string, ReadonlySet<string>>();
let ownRegions: ReadonlySet<string> | undefined;
let knownCities: ReadonlySet<string> | undefined;

/**
 * Whether a text is, in whole, a country (in the line's language or in English) or a state or province: "Ecuador", "Alemania",
 * "Ariz.", "Rhode Island". Such a word behind a comma belongs to the city before it and is no reporter.
 * Country names come from the browser: Intl.DisplayNames over all two-letter region codes.
 */
export function isRegion(text: string, language: string): boolean {
  ownRegions ??= new Set(regions.map(keyOf));
  const key = keyOf(text.trim());
  // two-letter post codes count in capitals only: "La" and "De" are everywhere
  if (key.length === 2) return text === text.toUpperCase() && ownRegions.has(key);
  return ownRegions.has(key) || countries(language).has(key) || countries('en').has(key);
}

/** Whether a text is, in whole, a well-known dateline city or a region. Precise for what it knows, and it knows few. */
export function isKnownPlace(text: string, language: string): boolean {
  knownCities ??= new Set([...cities.map(keyOf), ...timeZoneCities()]);
  return knownCities.has(keyOf(text.trim())) || isRegion(text, language);
}

function countries(language: string): ReadonlySet<string> {
  let names = named.get(language);
  if (!names) {
    names = countryNames(language);
    named.set(language, names);
  }
  return names;
}

function countryNames(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let i = 0; i < 676; i++) {
      const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
      const name = display.of(code);
      if (name && !/^(?:XA|XB|ZZ|EU|EZ|UN)$/u.test(code)) names.add(keyOf(name.replace(/ \(.*\)$/u, '')));
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
