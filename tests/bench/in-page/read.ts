import { readPage } from '../../../utils/article/read-page.ts';
import { filedThemes } from '../../../utils/themes/filed-themes.ts';

declare global {
  /** The page as Byline reads it, as JSON. */
  var bylineRead: () => string;
}

globalThis.bylineRead = () => JSON.stringify(readPage(document, filedThemes).reading);
