import { boxMatcher } from '../evidence/box-labels.ts';
import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import { type BoilerplateKind, boilerplateKinds } from '../model.ts';
import type { PhraseMatcher } from '../phrases/compile-phrases.ts';
import { foldText } from '../text/fold.ts';
import { oncePer, oncePerObject } from '../text/once.ts';
import { unglueLabels } from './unglue-labels.ts';

type Phrases = Vocabulary['boilerplate'][number];
type Matchers = readonly (readonly [BoilerplateKind, PhraseMatcher])[];

const matchersFor = /* @__PURE__ */ oncePerObject(
  (phrases: Phrases): Matchers => boilerplateKinds.map((kind) => [kind, boxMatcher(phrases, kind)] as const),
);

/**
 * Tells of which kind the label is that makes up a whole text, in the page's language or in English, which furniture is left
 * in; of labels in a row it is the first one's, if all are known. Undefined if no phrase table knows it. What is
 * made for one page knows what it was asked: judges ask for the same label, and pages repeat theirs.
 */
export function labelKinds(code: string): (text: string) => BoilerplateKind | undefined {
  const kindOf = oncePer((text: string) => kindIn(text, code));
  return oncePer((text) => {
    const kind = kindOf(text) ?? kindOf(text.replace(counted, '')) ?? kindOf(text.replace(pointed, '$1: '));
    const labels = kind ? [] : unglueLabels(text);
    if (kind || !labels.length || labels[0] === text) return kind;
    const first = kindOf(labels[0] ?? '');
    // "Sponsored contentSolar panels: what they cost": the label of a teaser, and what it sells.
    return first === 'ad' || labels.slice(1).every((label) => kindOf(label) || measure.test(label)) ? first : undefined;
  });
}

/** "0 Shares", "214 Pin this": how often it was pressed, before what it says. */
const counted = /^\p{N}{1,6}\s/u;

/** "Tags » harbour, bridge", "关键词 >>港口": a colon that points. */
const pointed = /^(\p{L}{2,24})\s?(?:>{1,3}|[»›|｜])\s?/u;

/** "Listen to this article6 min", "Слушать4 мин.": how long it takes, glued to the button. */
const measure = /^\p{N}{1,3}\s?\p{L}{1,7}\.?$/u;

function kindIn(text: string, code: string): BoilerplateKind | undefined {
  const folded = foldText(text);
  for (const phrases of vocabularyFor(code).boilerplate) {
    const known = matchersFor(phrases).find(([, matches]) => matches(folded));
    if (known) return known[0];
  }
  return undefined;
}
