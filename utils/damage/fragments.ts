import { cutShort } from '../languages/everywhere/small-words.ts';
import type { Story, Symptom } from './damage-kind.ts';

/** A word, its full stop, and a small letter after it: "into a drought. wider", "into Sornamark.) of patience". No addresses. */
const brokenStop =
  /(?<![\p{L}.’'-])(\p{L}{2,30})\.(\)?)\s+(?=\p{Ll}[\p{Ll}’'-]{0,40}(?![\p{L}\p{N}@/_]|[.:][\p{L}/]))/gu;

/** Cut short without a vowel: 'tbsp.', 'hrs.', 'vs.', 'Mgr.'. */
const vowelless = /^[^aeiouyáéíóúàèìòùâêîôûäëïöüåæøœ]+$/iu;
/**
 * Sentences that begin in the middle. Machine translation of a page cut into lines leaves them behind full stops.
 * Sound texts have small letters there after abbreviations (known, without a vowel, or found three times), in quotations, and
 * where somebody writes everything small.
 */
export function findFragments(story: Story): Symptom[] {
  if (writesSmall(story)) return [];
  const signs: Symptom[] = [];
  const wordsBefore = new Map<string, number>();
  const halfComparison = story.known && new RegExp(story.known.halfComparison, 'u');
  for (const [index, { id }] of story.paragraphs.entries()) {
    const quotes = { open: 0, straight: 0 };
    for (const sentence of story.sentences[index] ?? []) {
      for (const { word, why, text } of brokenPieces(sentence, story, quotes)) {
        wordsBefore.set(word, (wordsBefore.get(word) ?? 0) + 1);
        signs.push({ kind: 'fragment', sentence: text, why, block: id });
      }
      const last = sentence.slice(lastBreak(sentence));
      if (halfComparison?.test(last)) {
        signs.push({ kind: 'fragment', sentence: last, why: last, block: id, weak: true });
      }
    }
  }
  // the same word before three such stops is an abbreviation that nobody told us of
  return signs.filter((sign) => (wordsBefore.get(/^\p{L}+/u.exec(sign.why)?.[0].toLowerCase() ?? '') ?? 0) < 3);
}

/** The pieces of a sentence after its broken stops; a single word takes the next piece with it ("farmers. no water …"). */
function brokenPieces(sentence: string, story: Story, quotes: { open: number; straight: number }) {
  const breaks: { at: number; word: string; why: string }[] = [];
  let read = 0;
  const readTo = (position: number) => {
    for (const [mark] of sentence.slice(read, position).matchAll(/[“„«”»"]/g)) {
      if (mark === '"') quotes.straight++;
      else quotes.open += /[“„«]/.test(mark) ? 1 : -1;
    }
    read = position;
  };
  for (const match of sentence.matchAll(brokenStop)) {
    const [whole, word = '', bracket = ''] = match;
    const at = match.index + whole.length;
    readTo(at);
    // inside “…” or "…" it may be how somebody spoke or wrote
    if (quotes.open > 0 || quotes.straight % 2 === 1) continue;
    if (!bracket && isAbbreviation(word, story)) continue;
    breaks.push({ at, word: word.toLowerCase(), why: whole.trim() });
  }
  readTo(sentence.length);
  const pieces: { word: string; why: string; text: string }[] = [];
  for (let i = 0; i < breaks.length; i++) {
    const { at, word, why } = breaks[i] as (typeof breaks)[number];
    let text = sentence.slice(at, breaks[i + 1]?.at).trim();
    if (!text.includes(' ') && breaks[i + 1]) text = sentence.slice(at, breaks[++i + 1]?.at).trim();
    // "… overwhelmed. more": a link that stands behind a sentence
    if (/[\p{L}\p{N}/]$/u.test(text)) continue;
    pieces.push({ word, why: `${why} ${text.split(' ')[0]}`, text });
  }
  return pieces;
}

/** Longer words than four letters are hardly ever cut short; in languages without words of damage we know fewer of those that are. */
function isAbbreviation(word: string, story: Story): boolean {
  const small = word.toLowerCase();
  const short = word.length <= 4 && (!story.known || /^\p{Lu}/u.test(word));
  return short || story.abbreviations.has(`${small}.`) || cutShort.has(small) || vowelless.test(word);
}

/** Position after the last broken stop of a sentence, 0 if it has none. */
function lastBreak(sentence: string): number {
  let last = 0;
  for (const match of sentence.matchAll(brokenStop)) last = match.index + match[0].length;
  return last;
}

function writesSmall(story: Story): boolean {
  const small = story.paragraphs.filter((paragraph) => /^\p{Ll}/u.test(paragraph.text)).length;
  return small > 3 && small > story.paragraphs.length * 0.3;
}
