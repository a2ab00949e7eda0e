import type { BylineElement, CreditLine, Where } from '../../model.ts';

/**
 * What the lines of one language, or of a few akin, need beyond words. Each part gets the text and the tag of the page's language,
 * and answers undefined of what it does not know: then the next is asked, and last the grammar that all languages share.
 */
export interface LocalGrammar {
  /** Primary tags of the languages whose lines it reads. */
  languages: readonly string[];
  /** True if its lines tell themselves by their letters, on a page in any language. */
  onAnyPage?: true;
  /** Who made the story, of a byline, a tail or the end of a paragraph. */
  people?(text: string, language: string, where: Where): CreditLine | undefined;
  /** The opening of a paragraph. */
  dateline?(text: string, language: string): CreditLine | undefined;
  /** Where the credit begins that was glued to the end of a paragraph; without `start` it is all story. */
  gluedCredit?(text: string, language: string): { start?: number } | undefined;
  /** The names in an element that is marked as the author's and holds nothing else but a day. */
  authors?(element: BylineElement, language: string): readonly string[] | undefined;
}
