import { agencyByCode, agencyByName } from '../agencies/find-agency.ts';
import type { Agency } from '../model.ts';

/** The agency or outlet that a word or two name in whole, by its code or its name: 'dpa', 'The Associated Press'. */
export const knownAgency = (name: string): Agency | undefined => agencyByCode(name) ?? agencyByName(name);
