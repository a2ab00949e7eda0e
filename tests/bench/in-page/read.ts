import { readPage } from '../../../utils/article/read-page.ts';
import { themes } from '../../../utils/themes/all-themes.ts';

declare global {
  /** The page as Byline reads it, as JSON. */
  var bylineRead: () => string;
}

globalThis.bylineRead = () => JSON.stringify(readPage(document, themes).reading);
