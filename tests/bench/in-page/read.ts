import { themes } from '../../../utils/themes/all-themes.ts';
import { readArticle } from '../../pages/read-article.ts';

declare global {
  /** The page as Byline reads it, as JSON. */
  var bylineRead: () => string;
}

globalThis.bylineRead = () => JSON.stringify(readArticle(document, themes).article);
