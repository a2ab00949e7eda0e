import { expect, it } from 'vitest';
import { hasHouseForm, isCertainHouse, isHouseNotPerson } from '../../../utils/grammar/names/house-form.ts';

it.each([
  'Kestrel Post',
  'One Two Three Four Five Six Post',
  'Rheinthaler Bote',
  'Star',
  'GAZZETTA SORNA',
  'Mail and Voice',
  'Ostküstenzeitung',
  '滨海日报',
  'coral.example',
  'coral.example.com.au',
])('%s is a house’s name', (name) => {
  expect(hasHouseForm(name)).toBe(true);
});

it.each([
  'FAND',
  'coral.example/x',
  'coral.example today',
  'One Two Three Four Five Six Seven Post',
  'MS, RD',
  'For subscribers',
  'Email',
  'Youth Justice Program',
  'National Security',
  'AI',
  'Ines Calloway',
  'The Very Long Name of Some House Herald Post',
  '',
])('%s is none', (name) => {
  expect(hasHouseForm(name)).toBe(false);
});

it.each([
  'La Voz del Puerto',
  'Le Courrier de la Côte',
  'Der Hafen-Anzeiger',
  'The Coral Courier',
  'Costa Oggi',
  'Küste Aktuell',
  'Südküste Heute',
  'Rheinthaler Bote',
  'Thüringer Echo',
  'Valley Post',
])('%s is nobody’s name', (name) => {
  expect(isHouseNotPerson(name)).toBe(true);
});

it.each([
  'Emily Post',
  'Leo Star',
  'Rosa Stern',
  'Le Goff',
  'La Rosa',
  'The Valley Post’s Ana Ruiz',
  'the valley post',
  'Today',
  'Peter Herald',
])('%s may be somebody’s', (name) => {
  expect(isHouseNotPerson(name)).toBe(false);
});

it.each([
  'Kestrel Eagle',
  'Küstenavisen Nord',
  'Lokalavisen Marrow Øst',
  'Harbor Post Weekend',
  'Gazeta Portowa',
  'Rheinthaler Merkur',
  'La Segunda',
  'De Tijd',
  'Gezgin Dergisi',
])('%s is a house’s even behind a word for "by"', (name) => {
  expect(isCertainHouse(name)).toBe(true);
});

it.each([
  'Nora Herald',
  'Alexander Bote',
  'O Menšík',
  'Hvidblad Ida',
  'Star Jones',
  'Theresa Sun',
  'Emily Post',
  'Le Goff',
  'La Rosa',
  'Küstenavisen',
  'A Post',
])('%s may be somebody’s', (name) => {
  expect(isCertainHouse(name)).toBe(false);
});
