import { expect, test } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';

/** What was done to a text and by whom, as small papers and investigative desks print it below a story. */
test.each<[language: string, line: string, people: string]>([
  [
    'es',
    'Con reportería de Jhoan S. Acuña y edición de Nicole Baena.',
    'Jhoan S. Acuña/contributor; Nicole Baena/editor',
  ],
  ['es', 'Este reportaje fue realizado por Camilo Pachón.', 'Camilo Pachón/reporter'],
  ['es', 'Edita: Sandra Roca. Supervisión: Hernán Bouvier.', 'Sandra Roca/editor; Hernán Bouvier/editor'],
  [
    'pt',
    'Por Mirelle Ramos; pesquisa de Lucas Ianomi e Bia Carvalhaes',
    'Mirelle Ramos/reporter; Lucas Ianomi/researcher; Bia Carvalhaes/researcher',
  ],
  ['fr', 'Relu et vérifié par Balz Riguetti', 'Balz Riguetti/editor'],
  [
    'fr',
    'Ont participé à ce numéro : Jules Vandeput et Rosalie Kéita.',
    'Jules Vandeput/contributor; Rosalie Kéita/contributor',
  ],
  ['ro', 'La documentarea acestui material a contribuit Petronela Rusnac', 'Petronela Rusnac/contributor'],
  [
    'nl',
    'Dit onderzoek is uitgevoerd door Joris Beltman en Inge Krijgsman.',
    'Joris Beltman/reporter; Inge Krijgsman/reporter',
  ],
  [
    'no',
    'Medarbeidere i saken: Sondre Aalvik, Linn-Kristin Bakkevoll.',
    'Sondre Aalvik/contributor; Linn-Kristin Bakkevoll/contributor',
  ],
  [
    'pl',
    'Scenariusz i prowadzenie: Marta Perchel. Produkcja: Adam Szulc.',
    'Marta Perchel/reporter; Adam Szulc/producer',
  ],
  ['uk', 'Переклала з польської Ірина Шостак', 'Ірина Шостак/translator'],
  ['bg', 'Проучване: Лора Кац', 'Лора Кац/researcher'],
  ['fi', 'Tuottaja: Sanna Pöyhtäri', 'Sanna Pöyhtäri/producer'],
  ['es', 'El reportaje fue realizado por la alcaldía del puerto.', ''],
  ['nl', 'Dit onderzoek is uitgevoerd door de gemeente.', ''],
])('%s: %s', (language, line, people) => {
  const found = parseLine(line, { where: 'tail', language }).people;
  expect(found.map(({ name, role }) => `${name}/${role}`).join('; ')).toBe(people);
});
