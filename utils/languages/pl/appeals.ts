import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'my nas nam nami nasz*',
  reader: 'ty ci cię ciebie tobie twój twoj* *esz *isz *ysz masz wiesz pobierz zainstaluj wesprzyj',
  offers: 'aplikacj* komentarz* adres* wpłat* kanał* artykuł* wiadomości',
  notes: 'zaktualizowan* sprostowan*',
};
