import { expect, it } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import { datelines } from './dateline-table.ts';
import { showPeople } from './show.ts';

it.each([
  ['en', 'ST. JOSEPH, Mich. (AP) — The ship left port.', 'ST. JOSEPH, Mich.', 'AP'],
  ['en', 'BEIRUT/THE HAGUE, March 7 (Reuters) - A court', 'BEIRUT/THE HAGUE', 'Reuters'],
  ['en', 'LONDON — The minister said', 'LONDON', undefined],
  ['en', 'SANTA CRUZ, Calif. – The town', 'SANTA CRUZ, Calif.', undefined],
  ['en', 'AUSTIN (KXAN) — The council', 'AUSTIN', 'KXAN'],
  ['en', 'PARIS, May 5, 2025 /PRNewswire/ -- A firm', 'PARIS', 'PRNewswire'],
  ['de', 'Berlin/Frankfurt (dpa) - Der Minister', 'Berlin/Frankfurt', 'dpa'],
  ['de', 'Hamburg (dpa/lno) – Die Stadt', 'Hamburg', 'dpa'],
  ['it', '(ANSA) - ROMA, 28 LUG - Il governo', 'ROMA', 'ANSA'],
  ['es', 'Bruselas, 7 oct (EFE).- El ministro', 'Bruselas', 'EFE'],
  ['fr', 'Paris (AFP) - Le ministre', 'Paris', 'AFP'],
  ['zh', '新华社北京3月15日电（记者张小明）国务院', '北京', '新华社'],
  ['ko', '(서울=연합뉴스) 김철수 기자 = 정부는', '서울', '연합뉴스'],
])('%s: %s', (language, text, place, agency) => {
  expect(parseLine(text, { where: 'dateline', language }).dateline).toEqual({
    ...(place ? { place } : {}),
    ...(agency ? { agency } : {}),
  });
});

it.each([
  ['en', 'The patient (PTI) - as she is called - recovered.'],
  ['en', 'UPDATE — The road is open again.'],
  ['en', 'EXCLUSIVE: Minister resigns'],
  ['en', 'The minister said on Monday that he would resign.'],
  ['de', 'MIGRATION – Probleme zwischen Nachbarn sind ein Thema'],
  ['de', 'Der FC Muster (FCM) - ein Verein aus dem Norden - steigt auf.'],
])('no dateline, %s: %s', (language, text) => {
  expect(parseLine(text, { where: 'dateline', language }).dateline).toBeUndefined();
});

it.each(datelines)('%s: %s → %s %s', (language, text, dateline, people) => {
  const read = parseLine(text, { where: 'dateline', language });
  expect(read.dateline ? `${read.dateline.place ?? ''}|${read.dateline.agency ?? ''}` : '').toBe(dateline);
  expect(showPeople(read)).toBe(people);
});
