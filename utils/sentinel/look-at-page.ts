import { hasHeadSign } from './head-sign.ts';
import { type Address, mayBeArticle } from './may-be-article.ts';
import { ownNames } from './own-names.ts';
import { hasPlacedSign } from './placed-sign.ts';
import { isCaption, readColumn, wholeStory } from './read-column.ts';
import { readHead } from './read-head.ts';
import type { RootOf } from './shadow-roots.ts';

/** 'late': nothing yet, but the page may draw its story by script still. */
export type Impression = 'copy' | 'prose' | 'late' | 'nothing';

/**
 * Whether it is worth asking for the engine: an article with a sign that it came from elsewhere, or any column of prose where every
 * article is to be cleaned. What cannot be an article by its head and address is left alone at once elsewhere.
 */
export function lookAtPage(document: Document, address: Address, wantsProse: boolean, rootOf: RootOf): Impression {
  const body = Document.prototype.querySelector.call(document, 'body');
  if (!body || address.pathname + address.search === '/') return 'nothing';
  const head = readHead(document);
  const isArticle = mayBeArticle(head, address);
  if (!isArticle && !wantsProse) return 'nothing';
  const isOwn = ownNames(head, address);
  if (isArticle && hasHeadSign(head, address, isOwn)) return 'copy';
  const column = readColumn(body, rootOf);
  if (isArticle && column && hasPlacedSign(column, isCaption, isOwn)) return 'copy';
  if (wantsProse) return column ? 'prose' : 'late';
  return column && column.weight > wholeStory ? 'nothing' : 'late';
}
