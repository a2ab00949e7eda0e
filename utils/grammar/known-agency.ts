import { agencyByCode, agencyByName } from '../agencies/find-agency.ts';
import type { Agency } from '../model.ts';

/** The agency or outlet that a word or two name in whole, by its code or its name: 'dpa', 'The Associated Press'. */
export const knownAgency = (name: string): Agency | undefined => agencyByCode(name) ?? agencyByName(name);

/** The house of "NPR's Weekend Edition", by its first word; undefined if that is of nobody we know. */
export function houseOfProgramme(word: string): string | undefined {
  const house = word.replace(/['’]s$/u, '');
  return house !== word && knownAgency(house) ? house : undefined;
}
