import { openRootOf } from '../../../utils/article/dom.ts';
import { lookAtPage } from '../../../utils/sentinel/look-at-page.ts';
import { isPortal } from '../../../utils/sentinel/portal-stories.ts';
import { isWanted } from '../../../utils/sentinel/weigh-tip.ts';

declare global {
  /** What the sentinel and the background make of a page that is not opened, and how long the look takes (ms). */
  var bylineLook: (html: string, url: string) => { asks: boolean; copy: boolean; milliseconds: number };
}

globalThis.bylineLook = (html, url) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const address = new URL(url);
  const start = performance.now();
  const { tip } = lookAtPage(page, address, isPortal(url), openRootOf);
  const milliseconds = performance.now() - start;
  return {
    asks: tip !== undefined,
    copy: tip !== undefined && isWanted('auto', tip, url),
    milliseconds,
  };
};
