import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';
import { compilePhrases } from '../phrases/compile-phrases.ts';
import { foldText } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';

type Boxes = Vocabulary['boilerplate'][number];

const labels = {
  tags: /* @__PURE__ */ oncePerObject((boxes: Boxes) => compilePhrases(boxes.tags)),
  'author-box': /* @__PURE__ */ oncePerObject((boxes: Boxes) => compilePhrases(boxes['author-box'])),
};

/**
 * Whether a text is the label of a box: of rubrics, 'Filed under', 'Tags:', or of somebody's biography, 'About the author',
 * 'Über die Autorin'. In the language's words and in English, which themes keep.
 */
export function isBoxLabel(kind: keyof typeof labels, language: string): (text: string) => boolean {
  const matchers = vocabularyFor(language).boilerplate.map(labels[kind]);
  return (text) => {
    const folded = foldText(text.replace(/\s?[:：]$/u, ''));
    return matchers.some((matches) => matches(folded));
  };
}
