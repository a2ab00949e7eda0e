import { detectLanguage } from '../languages/detect.ts';
import { codeFor } from '../languages/registry.ts';
import { attributeOf, bodyOf, queryAll, rootOf, textOf } from './dom.ts';

/** Shorter paragraphs are labels, teasers and buttons. */
const leastParagraph = 80;

/**
 * The language that a page will most likely turn out to be written in, told in a millisecond by its longer paragraphs, so that
 * what Byline knows of it can be there before the page is read. Out: the primary tag of a language that we know.
 */
export function guessLanguage(document: Document): string {
  const root = rootOf(document);
  const body = bodyOf(document);
  const declared = (root && attributeOf(root, 'lang')) ?? '';
  const paragraphs = body ? queryAll(body, 'p').map((element) => textOf(element).trim()) : [];
  const long = paragraphs.filter((text) => text.length >= leastParagraph).join(' ');
  return codeFor(detectLanguage(long || (body ? textOf(body) : ''), declared));
}
