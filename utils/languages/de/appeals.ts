import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'wir Wir uns unser* Unser*',
  reader: '(?<=[\\p{L},]\\s)(?:Sie|Ihnen|Ihr*) du dich dir dein* Du Dein* euch',
  offers: 'App Abo* abonni* Kommentar* Spende* Kanal Nachrichten Artikel* Text*',
  notes: 'aktualisier* korrigier*',
};
