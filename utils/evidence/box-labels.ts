import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import type { BoilerplateKind } from '../model.ts';
import { compilePhrases, type PhraseMatcher } from '../phrases/compile-phrases.ts';
import { foldText } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';

type Boxes = Vocabulary['boilerplate'][number];

const compiled = /* @__PURE__ */ oncePerObject((_: Boxes) => new Map<BoilerplateKind, PhraseMatcher>());

/** What knows the labels of one kind of box in one language. Compiled when first asked for, once for all who ask. */
export function boxMatcher(boxes: Boxes, kind: BoilerplateKind): PhraseMatcher {
  const known = compiled(boxes);
  const matcher = known.get(kind) ?? compilePhrases(boxes[kind]);
  known.set(kind, matcher);
  return matcher;
}

/**
 * Whether a text is the label of a box: of rubrics, 'Filed under', 'Tags:', or of somebody's biography, 'About the author',
 * 'Über die Autorin'. In the language's words and in English, which themes keep.
 */
export function isBoxLabel(kind: BoilerplateKind, language: string): (text: string) => boolean {
  const { boilerplate } = vocabularyFor(language);
  return (text) => {
    const folded = foldText(text.replace(/\s?[:：]$/u, ''));
    return boilerplate.some((boxes) => boxMatcher(boxes, kind)(folded));
  };
}
