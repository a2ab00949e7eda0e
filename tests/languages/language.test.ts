import { describe, expect, it } from 'vitest';
import { matchNotice } from '../../utils/grammar/notices/match-notice.ts';
import { englishNames } from '../../utils/languages/en/data-english-names.ts';
import { writesNounsLarge } from '../../utils/languages/everywhere/capital-nouns.ts';
import { longLists } from '../../utils/languages/everywhere/data-long-lists.ts';
import { languageFor, languages } from '../../utils/languages/language-for.ts';
import { compilePhrase } from '../../utils/phrases/compile-phrases.ts';
import { phraseSource } from '../../utils/phrases/phrase-source.ts';
import { bareLiteral, foldText } from '../../utils/text/fold.ts';

describe.each(Object.entries(languages))('%s', (key, language) => {
  const { credits } = language;

  it('is registered under its code', () => {
    expect(language.code).toBe(key);
  });

  it('writes its nouns large where all that is known of its tag says so', () => {
    expect(writesNounsLarge(key)).toBe(language.capitalNouns === true);
  });

  it('has the words that the grammar and the language detector live on', () => {
    expect(credits.roleWords.length).toBeGreaterThan(2);
    expect(credits.roleWords.some(({ byline }) => byline)).toBe(true);
    // those of English lie with the tables
    const { jobTitles, notPeople, neverInNames } = key === 'en' ? englishNames() : credits;
    for (const list of [jobTitles, notPeople, neverInNames, credits.sourceLabels])
      expect(list.length).toBeGreaterThan(1);
    expect(credits.and.length).toBeGreaterThan(0);
    expect(credits.photoLabels.length).toBeGreaterThan(1);
    expect(credits.sourceLinks.length).toBeGreaterThan(1);
    expect(language.stopWords.length).toBeGreaterThanOrEqual(15);
    expect(language.leaning.length).toBeGreaterThanOrEqual(30);
    expect(language.months.length).toBeGreaterThanOrEqual(12);
    expect(language.weekdays.length).toBeGreaterThanOrEqual(7);
  });

  if (key !== 'en')
    it('says of names no word that is known on every page', () => {
      const said = (['jobTitles', 'beats', 'genres', 'notPeople', 'neverInNames'] as const).flatMap((kind) => {
        const lists: Partial<Record<typeof kind, readonly string[]>> = englishNames();
        const english = new Set([...(languageFor('en').credits[kind] ?? []), ...(lists[kind] ?? [])]);
        return (credits[kind] ?? []).filter((word) => english.has(word));
      });
      expect(said).toEqual([]);
      expect(credits.neverInNames.filter((word) => longLists().organizationWords.includes(word))).toEqual([]);
    });

  it('writes function words, months and abbreviations in lower case', () => {
    const words = [
      ...language.stopWords,
      ...language.months,
      ...language.weekdays,
      ...language.abbreviations,
      ...language.leaning,
    ];
    // JavaScript gives the Turkish İ two code points, so such a word would never be found
    expect(words.filter((word) => word !== word.toLowerCase() || word.includes('\u0307'))).toEqual([]);
    expect(language.abbreviations.filter((word) => !/\./u.test(word))).toEqual([]);
  });

  it('writes role words and labels in the language of phrases', () => {
    const words = [...credits.roleWords, ...credits.roleVerbs].map((role) => role.words);
    for (const wording of [...words, ...credits.sourceLabels, ...credits.photoLabels, ...credits.materialFrom])
      expect(() => new RegExp(phraseSource(wording, bareLiteral), 'us')).not.toThrow();
  });

  it.each(credits.notices)('%s names an outlet in "%s"', (pattern, example) => {
    expect(matchNotice(pattern, example)?.org).toMatch(/\p{L}/u);
  });

  it('matches the examples of its links and disclaimers', () => {
    const phrases = [...credits.sourceLinks, ...credits.disclaimers];
    const broken = phrases.filter((phrase) => {
      const example = typeof phrase === 'string' ? phrase : phrase[1];
      return !compilePhrase(phrase)(foldText(example));
    });
    expect(broken).toEqual([]);
  });
});

describe('languageFor', () => {
  it.each([
    ['de-AT', 'de'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['ms-MY', 'id'],
    ['zh-Hant-TW', 'zh'],
    ['iw', 'he'],
    ['und', 'en'],
    ['', 'en'],
  ])('%j is read as %s', (tag, code) => {
    expect(languageFor(tag).code).toBe(code);
  });
});
