import { readdirSync, readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { agencies } from '../../../utils/agencies/all-agencies.ts';
import { cities } from '../../../utils/grammar/places/data-cities.ts';
import { regions } from '../../../utils/grammar/places/data-regions.ts';
import { languages } from '../../../utils/languages/all-languages.ts';
import { longLists } from '../../../utils/languages/everywhere/data-long-lists.ts';
import { isEastAsian } from '../../../utils/text/script.ts';
import { foreignRubrics, rubricWords } from './invented-rubrics.ts';
import { pick } from './random.ts';

/** A kind of text that is nobody's name: whole phrases, or words to be joined, and how often it is drawn. */
export interface OtherTexts {
  kind: string;
  share: number;
  draw: (random: () => number) => string;
}

/** What is no name, from faker's other lists (MIT), from our own languages, agencies and places, and from invented rubrics. */
export function otherTexts(given: ReadonlySet<string>): OtherTexts[] {
  const isNobody = (phrase: string) => !phrase.split(/\s+/u).some((word) => given.has(word.toLowerCase()));
  const sayings = Object.entries(languages).map(([code, language]) =>
    phrasesIn([language, interfaceIn(code)])
      .flatMap(windows)
      .filter(isNobody),
  );
  const vocabularies = sayings.map((list) => [...new Set(list.flatMap((phrase) => phrase.split(/\s+/u)))]);
  const spoken = Object.values(allLocales)
    .map(({ word, lorem, commerce, company, person, food, animal, music, hacker, color }) =>
      phrasesIn([
        word,
        lorem?.word,
        commerce,
        company?.adjective,
        company?.descriptor,
        company?.noun,
        company?.buzz_noun,
        person?.job_area,
        person?.job_descriptor,
        person?.job_type,
        food,
        animal,
        music?.genre,
        hacker,
        color,
      ]).filter((phrase) => phrase.length > 1 && isNobody(phrase)),
    )
    .filter((list) => list.length > 40);
  const titles = Object.values(allLocales)
    .flatMap(({ music, book }) => phrasesIn([music?.song_name, music?.album, book?.title]))
    .flatMap(windows)
    .filter(isNobody);
  const places = [
    ...cities(),
    ...regions(),
    ...Object.values(allLocales).flatMap(({ location }) =>
      phrasesIn([location?.country, location?.state, location?.county]),
    ),
  ].filter(isNobody);
  const towns = Object.values(allLocales)
    .flatMap(({ location }) => phrasesIn(location?.city_name))
    .filter(isNobody);
  const houses = agencies.flatMap(({ name, names }) => [name, ...names]).filter((name) => name.includes(' '));
  const papers = longLists().paperWords.filter((word) => !isEastAsian(word));
  const placeOrTown = (random: () => number) => pick(random() < 0.5 ? places : towns, random);
  const paperName = (random: () => number) => {
    const paper = pick(papers, random);
    const other = random() < 0.5 ? placeOrTown(random) : pick(pick(vocabularies, random), random);
    return random() < 0.5 ? `${paper} ${other}` : `${other} ${paper}`;
  };
  const rubrics = [rubricWords, rubricWords, rubricWords, ...foreignRubrics];
  return [
    { kind: 'rubrics', share: 5, draw: (random) => joined(pick(rubrics, random), random) },
    { kind: 'sayings', share: 3, draw: (random) => pick(pick(sayings, random), random) },
    { kind: 'language', share: 3, draw: (random) => joined(pick(vocabularies, random), random) },
    { kind: 'words', share: 3, draw: (random) => joined(pick(spoken, random), random) },
    { kind: 'titles', share: 1, draw: (random) => pick(titles, random) },
    { kind: 'places', share: 1, draw: (random) => pick(random() < 0.6 ? places : towns, random) },
    {
      kind: 'venues',
      share: 1,
      draw: (random) => `${placeOrTown(random)} ${pick(rubricWords, random)}`,
    },
    { kind: 'houses', share: 4, draw: (random) => pick(houses, random) },
    { kind: 'papers', share: 1, draw: paperName },
  ];
}

/** What our own interface says in a language. */
function interfaceIn(code: string): unknown {
  const file = readdirSync('locales').find((name) => name.slice(0, 2) === code);
  return file ? JSON.parse(readFileSync(`locales/${file}`, 'utf8')) : [];
}

function joined(words: readonly string[], random: () => number): string {
  const count = random() < 0.7 ? 2 : 3;
  return Array.from({ length: count }, () => pick(words, random)).join(' ');
}

/** Every text in a value of any shape, without the marks of phrases and templates. */
function phrasesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.includes('{{') ? [] : [value.replace(/[[\](){}|…:»>.!?"“”]+/gu, ' ').trim()].filter(Boolean);
  return value && typeof value === 'object' ? Object.values(value).flatMap(phrasesIn) : [];
}

/** A phrase as its neighbouring words, two and three at a time; a word alone stays. */
function windows(phrase: string): string[] {
  const words = phrase.split(/\s+/u);
  if (words.length < 3) return [phrase];
  return words.flatMap((_, at) =>
    at + 2 <= words.length ? [words.slice(at, at + 2).join(' '), words.slice(at, at + 3).join(' ')] : [],
  );
}
