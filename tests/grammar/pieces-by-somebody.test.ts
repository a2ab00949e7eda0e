import { describe, expect, it } from 'vitest';
import { parseLine } from '@/utils/grammar/parse-line';

const people = (text: string, language: string) =>
  (parseLine(text, { where: 'byline', language })?.people ?? []).map(({ name }) => name);

describe('A kind of piece and whose it is', () => {
  it.each([
    ['de', 'Ein Reisebericht von Mara Lindel'],
    ['de', 'Eine Buchbesprechung von Mara Lindel'],
    ['de', 'Debattenbeitrag von Mara Lindel'],
    ['de', 'Ein Feature von Mara Lindel'],
    ['de', 'Es berichtet Mara Lindel'],
    ['fr', 'Un décryptage de Mara Lindel'],
    ['fr', 'Un portrait signé Mara Lindel'],
    ['es', 'Una investigación de Mara Lindel'],
    ['es', 'Un análisis por Mara Lindel'],
    ['it', "Un'inchiesta di Mara Lindel"],
    ['it', 'Un reportage di Mara Lindel'],
    ['pt', 'Uma reportagem de Mara Lindel'],
    ['nl', 'Een reportage van Mara Lindel'],
    ['nl', 'Reisverslag door Mara Lindel'],
    ['sv', 'Ett reportage av Mara Lindel'],
    ['sv', 'Debattartikel av Mara Lindel'],
    ['da', 'Kronik af Mara Lindel'],
    ['da', 'Et interview af Mara Lindel'],
    ['no', 'En reportasje av Mara Lindel'],
    ['ro', 'O analiză de Mara Lindel'],
    ['pl', 'Rozmawia Mara Lindel'],
    ['pl', 'Felieton: Mara Lindel'],
    ['cs', 'Píše Mara Lindel'],
    ['cs', 'Glosa: Mara Lindel'],
    ['fi', 'Kolumni: Mara Lindel'],
    ['hu', 'Riport: Mara Lindel'],
    ['en', 'Correspondent: Mara Lindel'],
  ])('%s: %s', (language, text) => {
    expect(people(text, language)).toEqual(['Mara Lindel']);
  });

  it.each([
    ['en', 'A film by Mara Lindel'],
    ['en', 'The new novel by Mara Lindel'],
    ['de', 'Ein Film von Mara Lindel'],
    ['fr', 'Un film de Mara Lindel'],
    ['it', 'Un romanzo di Mara Lindel'],
    ['nl', 'Een roman van Mara Lindel'],
    ['sv', 'En film av Mara Lindel'],
    // a portrait is of somebody
    ['es', 'Un retrato de Mara Lindel'],
  ])('%s: nobody reported: %s', (language, text) => {
    expect(people(text, language)).toEqual([]);
  });
});
