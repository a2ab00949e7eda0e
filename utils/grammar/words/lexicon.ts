import { englishNames } from '../../languages/en/data-english-names.ts';
import { rewordedCredits } from '../../languages/en/data-reworded-credits.ts';
import { honorifics } from '../../languages/everywhere/data-honorifics.ts';
import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import { titleAbbreviations } from '../../languages/everywhere/everywhere.ts';
import { internationalLabels } from '../../languages/everywhere/international-labels.ts';
import { nameSyllables, suffixes } from '../../languages/everywhere/name-parts.ts';
import type { CreditVocabulary, RoleVerb, RoleWord } from '../../languages/language.ts';
import { type Vocabulary, vocabularyFor } from '../../languages/vocabulary.ts';
import { type Parts, parsePhrase } from '../../phrases/parse-phrase.ts';
import { phraseSource } from '../../phrases/phrase-source.ts';
import { oncePerObject } from '../../text/once.ts';
import { oneOf, oneWholeOf } from '../../text/one-of.ts';
import { regions } from '../places/data-regions.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
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
  /** What people are called before their names, of this language and of all. */
  honorifics: ReadonlySet<string>;
  /** Kinds of pieces that stand before a name, of one word or two: "Analysis Ana Ruiz". */
  genres: ReadonlySet<string>;
  nobody: ReadonlySet<string>;
  never: ReadonlySet<string>;
  /** A compound that names an institution: "Hauptzollamt". A whole word with such letters, "Kammer", may be a surname. */
  institution: RegExp;
  /** First words of towns. */
  towns: ReadonlySet<string>;
  /** What opens a line of a sponsor. */
  sponsored: RegExp;
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

/** The lexicon of a BCP 47 tag, built once. English for a language that we do not know. */
export const lexiconFor = (tag: string): Lexicon => lexiconOf(vocabularyFor(tag));

const lexiconOf = /* @__PURE__ */ oncePerObject(build);

function build(vocabulary: Vocabulary): Lexicon {
  const { code } = vocabulary;
  const { credits } = vocabulary.own;
  const { photoLabels, ...both } = vocabulary.credits;
  const roleVerbs = [...rewordedCredits().roleVerbs, ...both.roleVerbs];
  const english = englishNames();
  const named = (kind: keyof typeof english) => [...both[kind], ...english[kind]];
  const keys = (words: readonly string[]) => new Set(words.map(keyOf));
  const months = keys(vocabulary.months);
  const weekdays = keys(vocabulary.weekdays);
  // "April Quillan", "Jan Wolter", "Domingo Sanz": a month is a date beside a number only
  const never = new Set([...keys(named('neverInNames')), ...longLists().organizationWords]);
  for (const word of [...months, ...weekdays, ...nameSyllables]) never.delete(word);
  const words = roleWordsOf(vocabulary);
  return {
    code,
    credits,
    roleWords: indexMarkers(words),
    roleVerbs: indexMarkers(roleVerbs),
    bylineWords: new Set(words.filter((word) => word.byline && !word.colon).map((word) => keyOf(word.words))),
    plainVerbs: new Set(roleVerbs.flatMap((verb) => (verb.beside ? [] : plainWords(parsePhrase(verb.words, keyOf))))),
    and: keys(both.and),
    attachedAnd: credits.and.find((word) => /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(word)),
    prepositions: keys(both.placePrepositions),
    titles: withSingleWords(keys(named('jobTitles')), code),
    beats: keys(named('beats')),
    honorifics: new Set([...honorifics(), ...keys(named('formsOfAddress'))]),
    genres: keys(both.genres),
    nobody: keys(named('notPeople')),
    never,
    institution: new RegExp(`^\\p{L}{3,}${oneOf(both.organizationEndings)}$`, 'u'),
    towns: keys(named('townOpenings')),
    sponsored: new RegExp(`^${oneWholeOf(named('sponsorLabels'))}`, 'iu'),
    months,
    weekdays,
    dateLabels: keys(both.dateLabels),
    functionWords: keys(vocabulary.stopWords),
    abbreviations: new Set(
      [...vocabulary.abbreviations, ...regions(), ...suffixes, ...titleAbbreviations, ...named('formsOfAddress')]
        .map(keyOf)
        .filter((word) => word.includes('.')),
    ),
    photoWords: keys(photoLabels),
    photoLabel: new RegExp(
      `(?<!\\p{L})(?:${photoLabels.map((words) => phraseSource(words, plainLower)).join('|')})\\s?:`,
      'us',
    ),
    outletPreposition: outletPrepositionOf(both.outletPrepositions),
  };
}

/** Longer ones first: "especial para o" before "especial para". */
function outletPrepositionOf(prepositions: readonly string[]): RegExp {
  const sources = [...prepositions].sort((a, b) => b.length - a.length).map((words) => phraseSource(words, plainLower));
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'usy');
}

/** All that gives what stands behind it a role. What a photo or source label introduces is nobody's credit, and ends the one before. */
function roleWordsOf({ credits }: Vocabulary): RoleWord[] {
  const label = (words: string, colon: true | 'only'): RoleWord => ({ words, role: 'photographer', colon });
  return [
    ...credits.roleWords,
    ...rewordedCredits().roleWords,
    ...internationalLabels(),
    ...credits.photoLabels.map((words) => label(words, true)),
    // "Autor: Jan Nowak Źródło: PAP"
    ...credits.sourceLabels.map((words) => label(words, 'only')),
  ];
}

/** '(berichtet|berichten)' → both; a wording of several words has none. */
function plainWords([only, ...others]: Parts): string[] {
  if (only === undefined || others.length > 0) return [];
  if (typeof only === 'string') return only.includes(' ') ? [] : [only];
  return 'wild' in only || only.optional ? [] : only.choices.flatMap(plainWords);
}

/** 'envoyé spécial' is known by each of its longer words as well. */
function withSingleWords(titles: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const words = [...titles].filter((title) => title.includes(' ')).flatMap((title) => title.split(' '));
  return new Set([...titles, ...words.filter((word) => word.length > 4 && !isKnownPlace(word, code))]);
}
