import { openRootOf } from '../../../utils/article/dom.ts';
import { lookAtPage } from '../../../utils/sentinel/look-at-page.ts';

declare global {
  /** What the sentinel makes of a page that is not opened, and how long that takes it (ms). */
  var bylineLook: (html: string, url: string) => { impression: string; milliseconds: number };
}

globalThis.bylineLook = (html, url) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const impression = lookAtPage(page, new URL(url), false, openRootOf);
  return { impression, milliseconds: performance.now() - start };
};
