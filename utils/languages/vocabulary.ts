import type { BoilerplateKind } from '../model.ts';
import { oncePerObject } from '../text/once.ts';
import { sourceFields } from './everywhere/everywhere.ts';
import {
  jointsEverywhere,
  outletPrepositionsEverywhere,
  placePrepositionsEverywhere,
} from './everywhere/small-words.ts';
import type { CreditVocabulary, Language, Phrase, RoleWord } from './language.ts';
import { languageFor } from './language-for.ts';
import { spelledPlainly } from './spelled-plainly.ts';

/** What a page in a language may say: its own words first, then those of English and a few of others, which templates and agencies leave anywhere. */
export interface Vocabulary {
  /** The primary tag of the language itself. */
  code: string;
  /** The words of the language itself, where English ones would do harm: 'for' and 'by' stand in other languages too. */
  own: Language;
  credits: Required<
    Omit<CreditVocabulary, 'agencyInitials' | 'checkerLabels' | 'pieceBy' | 'nameEndings' | 'surnameJoint'>
  >;
  /** By kind in each language: a label of the language itself goes before the same one in English. */
  boilerplate: readonly Record<BoilerplateKind, Phrase[]>[];
  months: readonly string[];
  weekdays: readonly string[];
  /** The months by number, of each language. */
  calendars: readonly (readonly string[])[];
  stopWords: readonly string[];
  abbreviations: readonly string[];
}

/** The words of a BCP 47 tag's language with those of English, merged once; English alone for a language that we do not know. */
export const vocabularyFor = (tag: string): Vocabulary => withEnglish(languageFor(tag));

/** By language, so that a language that goes takes along what was made of it. */
const withEnglish = /* @__PURE__ */ oncePerObject((language: Language) => vocabularyOf(language, languageFor('en')));

const choiceOf = (words: readonly string[]) => `(${words.join('|')})`;

const piece = (words: string, colon?: { colon: true }): RoleWord => ({
  words,
  role: 'reporter',
  byline: true,
  ...colon,
});

/** Merges one language with English. Plain data in, plain data out, so that it can be done when the extension is built. */
function vocabularyOf(language: Language, english: Language): Vocabulary {
  const languages = language.code === english.code ? [language] : [language, english];
  const all = <T>(part: (language: Language) => readonly T[] | undefined): T[] =>
    languages.flatMap((one) => part(one) ?? []);
  const credits = (part: (words: CreditVocabulary) => readonly string[] | undefined) =>
    all(({ credits }) => part(credits));
  const genres = credits(({ genres }) => genres);
  const pieceBy = language.credits.pieceBy?.replace('{genre}', choiceOf(genres));
  return {
    code: language.code,
    own: language,
    credits: spelledPlainly({
      roleWords: [
        // "Ein Reisebericht von Ana Ruiz", "Felieton: Ana Ruiz"; an English piece with a colon is a rubric
        ...(pieceBy ? [piece(pieceBy)] : []),
        ...(language === english ? [] : [piece(choiceOf(language.credits.genres), { colon: true })]),
        ...all((one) => one.credits.roleWords),
      ],
      roleVerbs: all((one) => one.credits.roleVerbs),
      notices: all((one) => one.credits.notices),
      sourceLinks: all((one) => one.credits.sourceLinks),
      disclaimers: all((one) => one.credits.disclaimers),
      and: [...language.credits.and, ...jointsEverywhere],
      placePrepositions: [...language.credits.placePrepositions, ...placePrepositionsEverywhere],
      outletPrepositions: [...outletPrepositionsEverywhere, ...language.credits.outletPrepositions],
      jobTitles: credits(({ jobTitles }) => jobTitles),
      beats: credits(({ beats }) => beats),
      formsOfAddress: credits(({ formsOfAddress }) => formsOfAddress),
      genres,
      notPeople: credits(({ notPeople }) => notPeople),
      neverInNames: credits(({ neverInNames }) => neverInNames),
      organizationEndings: credits(({ organizationEndings }) => organizationEndings),
      townOpenings: credits(({ townOpenings }) => townOpenings),
      sponsorLabels: credits(({ sponsorLabels }) => sponsorLabels),
      dateLabels: credits(({ dateLabels }) => dateLabels),
      materialFrom: credits(({ materialFrom }) => materialFrom),
      sourceLabels: [...credits(({ sourceLabels }) => sourceLabels), ...sourceFields],
      textNouns: credits(({ textNouns }) => textNouns),
      shownFrom: credits(({ shownFrom }) => shownFrom),
      readWords: credits(({ readWords }) => readWords),
      wholeWords: credits(({ wholeWords }) => wholeWords),
      photoLabels: credits(({ photoLabels }) => photoLabels),
    }),
    boilerplate: languages.map(({ boilerplate }) => boilerplate),
    months: all(({ months }) => months),
    weekdays: all(({ weekdays }) => weekdays),
    calendars: languages.map(({ calendar = [] }) => calendar),
    stopWords: all(({ stopWords }) => stopWords),
    abbreviations: all(({ abbreviations }) => abbreviations),
  };
}
