import { describe, expect, test } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import type { Where } from '../../utils/model.ts';

/** A word for "by", names, and houses that no record knows, in each language. */
const tables: [language: string, by: string, names: string, houses: string][] = [
  [
    'de',
    'Von',
    'Jana Lindner | Karl-Heinz Weber',
    'Rheinthaler Bote | Küste Aktuell | Der Hafen-Anzeiger | Thüringer Echo',
  ],
  ['fr', 'Par', 'Anne Roux | Claire de la Tour', 'La Voix de la Côte | Le Courrier de la Loire | L’Écho du Littoral'],
  ['es', 'Por', 'Ana Ruiz | José Luis Pardo', 'Diario del Mar | La Voz del Puerto | La Gaceta Marina | Bahía Hoy'],
  ['it', 'di', 'Piera Lorenzetti | Marco De Santis', 'Corriere della Costa | Gazzetta del Golfo | Costa Oggi'],
  ['pt', 'Por', 'João Pedro Sá | Rui da Costa', 'Diário do Litoral | Jornal da Praia | Litoral Hoje'],
  ['nl', 'Door', 'Sanne de Vries', 'Dagblad van de Kust | Kustcourant | De Zeeuwse Bode'],
  ['en', 'By', 'Ana Ruiz | Tom van der Meer', 'Valley Post | The Coral Courier | Reef Today | Kestrel Eagle'],
  ['pl', 'Autor:', 'Anna Kowal', 'Kurier Portowy | Gazeta Nadmorska | Głos Wybrzeża'],
  ['sv', 'Av', 'Per Åkesson', 'Hamnposten | Nya Kusttidningen'],
  ['id', 'Oleh', 'Siti Rahma', 'Harian Pantai | Suara Pesisir | Kabar Teluk'],
];

const forms: [form: string, write: (by: string, house: string) => string][] = [
  ['a comma', (by, house) => `${by}, ${house}`],
  ['brackets', (by, house) => `${by} (${house})`],
  ['a stroke', (by, house) => `${by} / ${house}`],
  ['a dash', (by, house) => `${by} - ${house}`],
];

const parts = (list: string) => list.split('|').map((part) => part.trim());
const rows = tables.flatMap(([language, by, names, houses]) =>
  parts(names).flatMap((name) =>
    parts(houses).flatMap((house) =>
      forms.map(([, write]) => [language, write(`${by} ${name}`, house), name] as const),
    ),
  ),
);
const named = (text: string, where: Where, language: string) =>
  parseLine(text, { where, language }).people.map(({ name }) => name);

describe('a house beside a name is nobody', () => {
  test.each(rows)('in a byline, %s: %s', (language, text, name) => {
    expect(named(text, 'byline', language)).toEqual([name]);
  });

  test.each(rows)('at the end of a story, %s: %s', (language, text, name) => {
    expect([[], [name]]).toContainEqual(named(text, 'tail', language));
  });

  test.each(
    tables.flatMap(([language, by, names, houses]) =>
      parts(houses).map((house) => [language, `${house} | ${by} ${parts(names)[0]}`, parts(names)[0]] as const),
    ),
  )('before it, %s: %s', (language, text, name) => {
    expect(named(text, 'byline', language)).toEqual([name]);
  });
});

test.each([
  ['it', 'di Ana Ruiz/Coral News, Costa Oggi', ['Ana Ruiz']],
  ['it', 'di Ana Ruiz/Coral News e Costa Oggi', ['Ana Ruiz', 'Costa Oggi']],
])('behind a house only one behind a comma is one more, %s: %s', (language, text, names) => {
  expect(named(text, 'byline', language)).toEqual(names);
});

test.each([
  ['en', 'By Emily Post, Leo Star', ['Emily Post', 'Leo Star']],
  ['de', 'Von Rosa Stern, Hanna Blatt', ['Rosa Stern', 'Hanna Blatt']],
  ['en', 'By Emily Post', ['Emily Post']],
])('a surname that papers have is a surname, %s: %s', (language, text, names) => {
  expect(named(text, 'byline', language)).toEqual(names);
});

test.each([
  ['en', 'By Kestrel Eagle', 'Kestrel Eagle'],
  ['de', 'Von Rheinthaler Merkur', 'Rheinthaler Merkur'],
  ['de', 'Von Rheinthalblatt', 'Rheinthalblatt'],
  ['es', 'Por La Segunda', 'La Segunda'],
  ['nl', 'Door De Tijd', 'De Tijd'],
  ['da', 'Af Lokalavisen Marrow Øst', 'Lokalavisen Marrow Øst'],
  ['pl', 'Autor: Gazeta Portowa', 'Gazeta Portowa'],
  ['tr', 'Haber: Gezgin Dergisi', 'Gezgin Dergisi'],
])('a house that signs alone is nobody, %s: %s', (language, text, house) => {
  const { people, organizations } = parseLine(text, { where: 'byline', language });
  expect({ people, organizations }).toEqual({ people: [], organizations: [house] });
});

test.each([
  ['en', 'By Nora Sun', 'Nora Sun'],
  ['en', 'By Md Rakib Hossain', 'Md Rakib Hossain'],
  ['de', 'Von Dr. Jana Lindner', 'Jana Lindner'],
])('who sounds like somebody is, %s: %s', (language, text, name) => {
  expect(named(text, 'byline', language)).toEqual([name]);
});

test.each([
  ['en', 'By Shortlist', []],
  ['it', 'di Panorama', []],
  ['en', 'By Tobi', ['Tobi']],
  ['id', 'Penulis: Heryanto', ['Heryanto']],
  ['en', 'By CoralFan', ['CoralFan']],
])('a single word signs unless nobody is called so, %s: %s', (language, text, names) => {
  expect(named(text, 'byline', language)).toEqual(names);
});
