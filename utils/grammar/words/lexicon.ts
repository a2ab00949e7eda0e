import type { CreditVocabulary, RoleVerb, RoleWord } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import { patternSource } from '../../text/pattern.ts';
import { nameSyllables, suffixes } from '../names/name-parts.ts';
import { organizationWords } from '../names/organization-words.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import { regions } from '../places/gazetteer-regions.ts';
import { internationalLabels } from './international-labels.ts';
import { indexMarkers, type MarkerIndex } from './marker-index.ts';
import { plainLower } from './plain-lower.ts';
import { keyOf } from './token.ts';

/** A language's credit vocabulary, ready for look-ups. English words of the harmless kinds are always included. */
export interface Lexicon {
  code: string;
  credits: CreditVocabulary;
  roleWords: MarkerIndex<RoleWord>;
  roleVerbs: MarkerIndex<RoleVerb>;
  /** Role words that are one plain word and open a byline: 'by', 'von'. */
  bylineWords: ReadonlySet<string>;
  /** Role verbs that are one plain word: 'reporting'. */
  plainVerbs: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** "و", "ו": written together with the word that follows. */
  attachedAnd: string | undefined;
  prepositions: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Fields of work that stand before a job: "Parliamentary editor". */
  beats: ReadonlySet<string>;
  nobody: ReadonlySet<string>;
  never: ReadonlySet<string>;
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  dateLabels: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Labels of pictures that are one word: 'photo', 'fotos'. */
  photoWords: ReadonlySet<string>;
  /** A label of pictures with its colon, anywhere in a text in lower case. */
  photoLabel: RegExp;
  /** "Special to the", "für": sticky. */
  outletPreposition: RegExp;
}

const built = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 tag, built once. English for a language that we do not know. */
export function lexiconFor(tag: string): Lexicon {
  const language = languageFor(tag);
  let lexicon = built.get(language.code);
  if (!lexicon) {
    lexicon = build(language.code);
    built.set(language.code, lexicon);
  }
  return lexicon;
}

function build(code: string): Lexicon {
  const language = languageFor(code);
  const english = languageFor('en');
  const { credits } = language;
  const both = (part: (vocabulary: CreditVocabulary) => readonly string[]) =>
    new Set([...part(credits), ...part(english.credits)].map(keyOf));
  const months = new Set([...language.months, ...english.months].map(keyOf));
  const weekdays = new Set([...language.weekdays, ...english.weekdays].map(keyOf));
  // "April Roach", "Jan Wolfe", "Domingo Sanz": a month is a date beside a number only
  const never = new Set([...both((v) => v.neverInNames), ...organizationWords]);
  for (const word of [...months, ...weekdays, ...nameSyllables]) never.delete(word);
  // many a page in another language carries an English credit
  const foreign = code === 'en' ? undefined : english.credits;
  const words = roleWordsOf(credits, foreign);
  const photoLabels = [...credits.photoLabels, ...(foreign?.photoLabels ?? [])];
  const verbs = [...credits.roleVerbs, ...(foreign?.roleVerbs ?? [])];
  return {
    code,
    credits,
    roleWords: indexMarkers(words),
    roleVerbs: indexMarkers(verbs),
    bylineWords: new Set(words.filter((word) => word.byline && !word.colon).map((word) => keyOf(word.words))),
    plainVerbs: new Set(verbs.flatMap((verb) => plainWords(verb.words))),
    and: new Set([...credits.and.map(keyOf), '&', 'and']),
    attachedAnd: credits.and.find((word) => /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(word)),
    prepositions: new Set([...credits.placePrepositions.map(keyOf), 'in', 'from', 'at']),
    titles: withWords(
      both((v) => v.jobTitles),
      code,
    ),
    beats: both((v) => v.beats ?? []),
    nobody: both((v) => v.notPeople),
    never,
    months,
    weekdays,
    dateLabels: both((v) => v.dateLabels ?? []),
    functionWords: new Set([...language.stopWords, ...english.stopWords].map(keyOf)),
    abbreviations: new Set(
      [...language.abbreviations, ...english.abbreviations, ...regions, ...suffixes, 'dr.', 'ph.d.', 'st.', 'د.']
        .map(keyOf)
        .filter((word) => word.endsWith('.')),
    ),
    photoWords: new Set(photoLabels.map(keyOf)),
    photoLabel: new RegExp(
      `(?<!\\p{L})(?:${photoLabels.map((words) => patternSource(words, plainLower)).join('|')})\\s?:`,
      'us',
    ),
    outletPreposition: new RegExp(
      `(?:${['special to [the]', ...credits.outletPrepositions].map((words) => patternSource(words, plainLower)).join('|')})(?![\\p{L}\\p{N}])`,
      'usy',
    ),
  };
}

/** All that gives what stands behind it a role. What a photo or source label introduces is nobody's credit, and ends the one before. */
function roleWordsOf(credits: CreditVocabulary, foreign: CreditVocabulary | undefined): RoleWord[] {
  const label = (words: string, colon: true | 'only'): RoleWord => ({ words, role: 'photographer', colon });
  return [
    ...credits.roleWords,
    ...(foreign?.roleWords ?? []),
    ...internationalLabels,
    ...[...credits.photoLabels, ...(foreign?.photoLabels ?? [])].map((words) => label(words, true)),
    // "Autor: Jan Nowak Źródło: PAP"
    ...[...credits.sourceLabels, ...(foreign?.sourceLabels ?? [])].map((words) => label(words, 'only')),
  ];
}

/** '(berichtet|berichten)' → both; a wording of several words has none. */
function plainWords(wording: string): string[] {
  const choice = /^\(([^()[\] ]+)\)$/u.exec(wording)?.[1];
  return choice ? choice.split('|').map(keyOf) : [keyOf(wording)];
}

/** 'envoyé spécial' is known by each of its longer words as well. */
function withWords(titles: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const words = [...titles].filter((title) => title.includes(' ')).flatMap((title) => title.split(' '));
  return new Set([...titles, ...words.filter((word) => word.length > 4 && !isKnownPlace(word, code))]);
}
