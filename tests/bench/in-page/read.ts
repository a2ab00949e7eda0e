import { readArticle } from '../../../utils/article/read-article.ts';
import { themes } from '../../../utils/themes/registry.ts';

declare global {
  /** The page as Byline reads it, as JSON. */
  var bylineRead: () => string;
}

globalThis.bylineRead = () => JSON.stringify(readArticle(document, themes).article);
