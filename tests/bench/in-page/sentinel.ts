import { openRootOf } from '../../../utils/article/dom.ts';
import type { Tip } from '../../../utils/model.ts';
import { lookAtPage } from '../../../utils/sentinel/look-at-page.ts';
import { isPortal } from '../../../utils/sentinel/portal-stories.ts';

declare global {
  /** What the sentinel tells of a page that is not opened, and how long the look takes (ms). */
  var bylineLook: (html: string, url: string) => { tip?: Tip | undefined; milliseconds: number };
}

globalThis.bylineLook = (html, url) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const address = new URL(url);
  const start = performance.now();
  const { tip } = lookAtPage(page, address, isPortal(url), openRootOf);
  return { tip, milliseconds: performance.now() - start };
};
