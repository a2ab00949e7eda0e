import type { Language } from '../languages/language.ts';
import { languageFor } from '../languages/registry.ts';
import { type BoilerplateKind, type Box, boilerplateKinds } from '../model.ts';
import { compilePhrases, foldText, type PhraseMatcher } from '../text/phrase.ts';
import type { Scene } from './scene.ts';
import type { Judge, Vote } from './vote.ts';

type Matchers = readonly (readonly [BoilerplateKind, PhraseMatcher])[];
const compiled = new Map<string, Matchers>();

/** The kind whose phrases make up the whole block, in the page's language or in English, which furniture is left in. */
function matchersFor(language: Language): Matchers {
  let matchers = compiled.get(language.code);
  if (!matchers) {
    matchers = boilerplateKinds.map((kind) => [kind, compilePhrases(language.boilerplate[kind])] as const);
    compiled.set(language.code, matchers);
  }
  return matchers;
}

const longestLabel = 200;
/** Kinds whose labels head a box of their own. Under "Advertisement" between paragraphs the story goes on. */
const heads = new Set<BoilerplateKind>(['related', 'newsletter', 'comments', 'author-box']);
const headsBehind = new Set<BoilerplateKind>([...heads, 'promo', 'ad', 'share', 'tags']);

/** Whole blocks that a phrase table knows, and what stands under a heading that it knows. */
export const judgePhrases: Judge = (scene, article) => {
  const tables = [...new Set([languageFor(article.language), languageFor('en')])].map(matchersFor);
  const kindOf = (text: string) => {
    const folded = foldText(text);
    for (const matchers of tables) {
      const known = matchers.find(([, matches]) => matches(folded));
      if (known) return known[0];
    }
    return undefined;
  };
  const votes: Vote[] = [];
  scene.blocks.forEach((block, i) => {
    // No label is a paragraph of the story, and most of a page's text is.
    if (scene.prose[i] && block.readable && block.zone === 'body' && block.text.length > longestLabel) return;
    const kind = kindOf(block.text);
    if (!kind || (block.zone === 'outside' && kind !== 'back-to-top')) return;
    votes.push({ first: i, last: i, kind, rule: `phrase:${kind}`, strength: 3, encloses: true });
    if (block.zone === 'head' || !(block.zone === 'body' ? heads : headsBehind).has(kind)) return;
    const section = sectionUnder(scene, i);
    if (section) votes.push({ ...section, kind, rule: `heading:${kind}`, strength: 2 });
    else if (kind === 'related' || kind === 'tags') votes.push(...linksBehind(scene, i, kind));
  });
  return votes;
};

/** The smallest box that holds the label and more, if nothing of the story is in it. */
function sectionUnder(scene: Scene, label: number): { first: number; last: number } | undefined {
  let box: Box | undefined = scene.boxes[scene.blocks[label]?.box ?? -1];
  while (box && box.first === box.last) box = scene.boxes[box.parent];
  // A label that is not first in its box says something of itself, not of what stands above it.
  if (!box || box.first !== label || box.parent < 0) return undefined;
  return scene.storyIn(box.first, box.last) === 0 ? { first: box.first, last: box.last } : undefined;
}

/** "Czytaj też:" and then a paragraph or list that is nothing but links. */
function linksBehind(scene: Scene, label: number, kind: BoilerplateKind): Vote[] {
  let last = label;
  while (scene.linked[last + 1] || scene.blocks[last + 1]?.visible === false) last++;
  return last > label ? [{ first: label + 1, last, kind, rule: `heading:${kind}`, strength: 2 }] : [];
}
