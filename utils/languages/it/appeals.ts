import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'noi nostr* *rci seguici aiutaci mandac*',
  reader: 'tu tuo tua tuoi tue te ti vostr* hai puoi vuoi',
  offers: 'applicazione comment* donazion* canale articol* notizie',
  notes: 'aggiornat* corrett*',
};
