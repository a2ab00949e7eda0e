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
])('does not take %s for a person', (text, language) => {
  expect(isPersonName(text, language)).toBe(false);
});
