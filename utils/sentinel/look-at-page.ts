import type { Tip } from '../model.ts';
import { columnTip } from './column-tip.ts';
import { headTip } from './head-tip.ts';
import { type Address, mayBeArticle } from './may-be-article.ts';
import { isNearPicture, linksAway, readColumn, wholeStory } from './read-column.ts';
import { readHead } from './read-head.ts';
import type { RootOf } from './shadow-roots.ts';

import { isWorthAsking } from './worth-asking.ts';

/**
 * What of a page is worth telling the background, if anything is, and whether it may draw more of its story by script still. What
 * cannot be an article by its head and address is left alone at once, but where a mark wants any column of prose.
 */
export function lookAtPage(
  document: Document,
  address: Address,
  wantsProse: boolean,
  rootOf: RootOf,
): { tip?: Tip; isLate: boolean } {
  const body = Document.prototype.querySelector.call(document, 'body');
  if (!body || address.pathname + address.search === '/') return { isLate: false };
  const head = readHead(document);
  const isArticle = mayBeArticle(head, address);
  if (!isArticle && !wantsProse) return { isLate: false };
  const column = readColumn(body, rootOf);
  const links = column ? linksAway(column, address.hostname.replace('www.', '')) : [];
  const all = isArticle ? { ...headTip(head, address), ...columnTip(column, isNearPicture), links } : undefined;
  const said = all && isWorthAsking(all) ? all : undefined;
  const prose = wantsProse && column !== undefined;
  return { ...((prose || said) && { tip: { prose, said } }), isLate: !column || column.weight <= wholeStory };
}
