import type { Article } from '../model.ts';
import { findBylines } from './find-bylines.ts';
import { findCreditLines } from './find-credit-lines.ts';
import { findDatelines } from './find-datelines.ts';
import { findMetadata } from './find-metadata.ts';
import { findNotices } from './find-notices.ts';
import type { Sign } from './sign.ts';

/** Everything on the page that says who reported the story or where it came from. In no order of importance. */
export function gatherSigns(article: Article): Sign[] {
  if (!article.isArticle) return [];
  const bylines = findBylines(article);
  return [
    ...bylines,
    ...findDatelines(article),
    ...findCreditLines(article, bylines),
    ...findNotices(article),
    ...findMetadata(article),
  ];
}
