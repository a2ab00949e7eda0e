import { houseArticles, inNames, joints } from '../../languages/everywhere/everywhere.ts';
import { elidedArticle } from '../../languages/everywhere/small-words.ts';
import { vocabularyFor } from '../../languages/vocabulary.ts';
import { phraseSource } from '../../phrases/phrase-source.ts';
import { oncePerObject } from '../../text/once.ts';
import { oneOf } from '../../text/one-of.ts';
import { knownAgency } from '../known-agency.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { plainLower } from '../words/plain-lower.ts';

/**
 * The agencies of "With inputs from ANI and AFP", "Con información de AFP, EFE y Reuters", "Martin Falk, mit Material der dpa".
 * Only known agencies count: "mit", "avec" and "con" stand before anything.
 */
export function materialFrom(text: string, lexicon: Lexicon): string[] {
  const match = wordingsBefore(lexicon).exec(plainLower(text.slice(-400)));
  if (!match) return [];
  const after = text.slice(-400).slice(match.index + match[0].length);
  const names: string[] = [];
  for (const part of after.split(betweenAgencies)) {
    const name = agencyAtStart(part);
    if (!name) break;
    names.push(name);
  }
  return names;
}

const betweenAgencies = new RegExp(`\\s?[,/|)(;]\\s?|\\.\\s|\\.$|\\s(?:${joints.join('|')}|&)\\s`, 'u');

/** "der dpa", "da AFP" */
const leadingArticle = new RegExp(`^${oneOf([...houseArticles, ...inNames])} (?=\\p{Lu})`, 'u');

/** The longest opening of up to four words that is an agency: "AFP Le 06/05/2031" → "AFP". */
function agencyAtStart(part: string): string | undefined {
  const words = part.trim().split(/\s+/u);
  for (let width = Math.min(4, words.length); width > 0; width--) {
    const name = words
      .slice(0, width)
      .join(' ')
      // "da AFP e da Reuters"
      .replace(leadingArticle, '')
      .replace(/(?<![.:])[.:]+$/u, '');
    const agency = knownAgency(name);
    // "mit Blick auf die Lage", "con Clarín en la mano": a paper's name is a word too, and the sentence goes on
    if (agency && !(agency.kind === 'outlet' && /^\p{Ll}/u.test(words[width] ?? ''))) return name;
  }
  return undefined;
}

/** "With inputs from ", "mit Material der ", in the line's language or in English. */
const wordingsBefore = oncePerObject(({ code }: Lexicon) => {
  const wordings = vocabularyFor(code).credits.materialFrom;
  const sources = wordings.map((words) => phraseSource(words, plainLower)).sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})\\s(?:${oneOf(houseArticles)} |${elidedArticle})?(?=[\\p{L}])`,
    'us',
  );
});
