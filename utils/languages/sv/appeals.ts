import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'vi oss vår*',
  reader: 'du dig din ditt dina',
  offers: 'nyhet* app* kommentar* mejl* prenumer* gåva länk* artikel*',
  notes: 'uppdaterad* rättelse*',
};
