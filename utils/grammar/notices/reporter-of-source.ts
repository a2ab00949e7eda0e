import type { PersonCredited } from '../../model.ts';
import { knownAgency } from '../known-agency.ts';
import { hasHouseForm } from '../names/house-form.ts';
import { isPersonName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readSourceLabel } from './source-label.ts';

/** Two to four words and the agency before them. */
const agencyAndName = /^(.{2,40}?)(?:,\s|\s?[-–—/]\s?)([^,/–—]{4,50})$/u;

/** "Πηγή: ΑΠΕ-ΜΠΕ, Άννα Μαρή", "Fonte: Agência Coral - Ana Lopes": who of an agency wrote, behind the label of a source. */
export function reporterOfSource(text: string, lexicon: Lexicon): PersonCredited[] {
  const value = /^[^:：]{2,24}[:：]\s?(.{6,90})$/u.exec(text)?.[1]?.replace(/[.)]$/u, '');
  const [, house = '', name = ''] = agencyAndName.exec(value ?? '') ?? [];
  // "Quelle: AGN, Rheinthaler Bote": another house
  if (!knownAgency(house) || hasHouseForm(name) || !isPersonName(name, lexicon.code)) return [];
  if (!readSourceLabel(text, lexicon)) return [];
  return [{ name, role: 'reporter', outlet: house }];
}
