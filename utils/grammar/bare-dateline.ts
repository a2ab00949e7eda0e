import { agencyByCode } from '../agencies/find-agency.ts';
import { datelineHabits } from '../languages/language-for.ts';
import type { PrintedDateline } from '../model.ts';
import { datelineAgency } from './dateline-agency.ts';
import { readDatelinePlace } from './places/dateline-place.ts';
import { isKnownPlace, isRegion } from './places/gazetteer.ts';

/** "MADRID — …", "PORT ELMORE, S.D. – …", "NEW DELHI: …", "SAN ELMO, HONDURAS.- …". */
const bare =
  /^(?<place>[\p{L}\p{M}\p{N}'’. ,/-]{3,60}?)(?<dash>\s?[—–]|\s--?\s|--|\.\s?[-–—]|:)\s?(?=["“'‘«„¿¡]?[\p{Lu}\p{N}])/u;

/** Without an agency the place has to be shouted; an unknown one counts in English, where papers write so, or with ".-". */
export function bareDateline(head: string, language: string): PrintedDateline | undefined {
  const match = bare.exec(head);
  const habits = datelineHabits(language);
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
  // "Zacatecas.- El alcalde …", "Tehuacán, Pue.– …": the stop before the dash is enough
  if (dash.startsWith('.') && habits.stopBeforeDash && printed.length <= 40) return { place: place.name };
  if (!place.shouted)
    return place.known && !habits.shouted && /[-–—]/u.test(dash) ? { place: place.name } : openingCity(head, language);
  const trusted = place.known || place.dated || (dash !== ':' && (habits.shouted || dash.startsWith('.')));
  return trusted ? { place: place.name } : undefined;
}

/** "Hamburg. Gabi Ostermühl steht …": German papers set the city before the first sentence. A city that we know, alone. */
function openingCity(head: string, language: string): PrintedDateline | undefined {
  const city = /^(?<city>\p{Lu}[\p{L}\p{M} /-]{2,30}?)\.\s(?=\p{Lu}\p{Ll})/u.exec(head)?.groups?.city;
  const known = city !== undefined && isKnownPlace(city, language) && !isRegion(city, language);
  return known && !datelineHabits(language).shouted ? { place: city } : undefined;
}
