import { hasHeadSign } from './head-sign.ts';
import { mayBeArticle } from './may-be-article.ts';
import { ownNames } from './own-names.ts';
import { hasPlacedSign } from './placed-sign.ts';
import { isCaption, readColumn, wholeStory } from './read-column.ts';
import { readHead } from './read-head.ts';
import type { RootOf } from './shadow-roots.ts';

/** 'late': nothing yet, but the page may draw its story by script still. */
export type Impression = 'plausible' | 'late' | 'nothing';

/**
 * Whether it is worth asking for the engine. 'auto' wants an article with a sign that it came from elsewhere, 'always' any
 * column of prose. What cannot be an article by its head and address is left alone at once.
 */
export function lookAtPage(document: Document, address: URL, rule: 'auto' | 'always', rootOf: RootOf): Impression {
  const body = Document.prototype.querySelector.call(document, 'body');
  if (!body || address.pathname + address.search === '/') return 'nothing';
  if (rule === 'always') return readColumn(body, rootOf) ? 'plausible' : 'late';
  const head = readHead(document);
  if (!mayBeArticle(head, address)) return 'nothing';
  const isOwn = ownNames(head, address);
  if (hasHeadSign(head, address, isOwn)) return 'plausible';
  const column = readColumn(body, rootOf);
  if (column && hasPlacedSign(column, isCaption, isOwn)) return 'plausible';
  return column && column.weight > wholeStory ? 'nothing' : 'late';
}
