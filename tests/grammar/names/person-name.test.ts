import { expect, it } from 'vitest';
import { isPersonName } from '../../../utils/grammar/names/person-name.ts';

it.each([
  ['Ann Lee', 'en'],
  ['Baek Sang-min', 'en'],
  ['Ramakrishna M.', 'en'],
  ['K.K. Rebecca Lam', 'en'],
  ['Richard A. Oppen Jr.', 'en'],
  ['April Quillan', 'en'],
  ['JOSÉ DE LA CRUZ', 'es'],
  ['Ursula von der Heide', 'de'],
  ['Siobhán O’Connell', 'en'],
  ['First M. Last Second', 'en'],
  ['Anna zur Mühlen', 'de'],
  ['Dieter Brück', 'de'],
  ['Ana EURO', 'en'],
  ['J.D. SMITH', 'en'],
  ['Jean DUPONT', 'fr'],
  ['José A. Del Real Ramirez', 'en'],
  ['José Luis León Cordero de la Torre', 'es'],
  ['Анна Иванова', 'ru'],
  ['محمد أحمد', 'ar'],
])('takes %s for a person', (text, language) => {
  expect(isPersonName(text, language)).toBe(true);
});

it.each([
  ['Reuters', 'en'],
  ['The Associated Press', 'en'],
  ['Web Desk', 'en'],
  ['A. D.', 'en'],
  ['New York', 'en'],
  ['The Local', 'en'],
  ['USA TODAY', 'en'],
  ['BBC Brasil', 'pt'],
  ['Ann Lee said that', 'en'],
  ['Ann', 'en'],
  ['Nachrichten Redaktion', 'de'],
  ['', 'en'],
  ['First M. Last Second Third', 'en'],
  ['Ana Bea Cyd Dia Eve Fay Gia', 'en'],
  ['José Luis de la Torre y León Cordero', 'es'],
  ['Sarajevo zum Flächenbrand', 'de'],
  ['Die Brücke', 'de'],
  ['dem Sieger Max Sand', 'de'],
  ["I'm Ana", 'en'],
  ['Politico EU', 'en'],
  ['ANA EU', 'en'],
  ['ANDREW DALBY AP', 'en'],
  ['AP Dalby', 'en'],
  ['JEAN Dupont', 'fr'],
  ['Jean AFP', 'fr'],
  ['Vance J.D.', 'en'],
  ['Ana / Ruiz', 'en'],
  ['de Ana Ruiz de', 'es'],
  ['Climate Change', 'en'],
])('does not take %s for a person', (text, language) => {
  expect(isPersonName(text, language)).toBe(false);
});
