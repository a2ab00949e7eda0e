import { openRootOf } from '../../../utils/article/dom.ts';
import { readPage } from '../../../utils/article/read-page.ts';
import { lookAtPage } from '../../../utils/sentinel/look-at-page.ts';
import { filedThemes } from '../../../utils/themes/filed-themes.ts';

declare global {
  /** What the sentinel and the reader take for the page (ms), and the reading as JSON. */
  var bylineReadTimed: () => { look: number; read: number; reading: string };
}

globalThis.bylineReadTimed = () => {
  const start = performance.now();
  lookAtPage(document, location, false, openRootOf);
  const looked = performance.now();
  const { reading } = readPage(document, filedThemes);
  const end = performance.now();
  return { look: looked - start, read: end - looked, reading: JSON.stringify(reading) };
};
