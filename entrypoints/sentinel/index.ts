import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage } from '@/utils/sentinel/look-at-page';
import type { RootOf } from '@/utils/sentinel/shadow-roots';

/** When a page that had no story yet is looked at again (ms). */
const later = 2500;
const settled = 300;

/**
 * Closed roots are given by the element in Firefox, in Chrome by an interface of the extension's. It is asked for elements of the
 * page's own making only: HTML's are thousands on a page, and Chrome throws at those of SVG, <font-face>, in small letters.
 */
const rootOf: RootOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
  (/^[A-Z][^-]*-/.test(element.tagName) &&
    (element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element as HTMLElement))) ||
  element.shadowRoot;

/**
 * Runs on every page, so it stays small: it knows no rule and asks no storage, looks once, and tells the background what it found or is
 * done. Nothing is observed. It speaks a message of utils/browser/messages.ts without the code behind it, and the manifest lists it
 * (wxt.config.ts) without WXT's frame for content scripts: either would double its size, and the frame talks to every page.
 */
export default defineUnlistedScript(() => {
  // A page can put an element there by its id, but not `true`.
  const world = globalThis as {
    bylineSentinel?: unknown;
    bylineEngine?: unknown;
    bylineProse?: unknown;
    bylineStill?: unknown;
    navigation?: EventTarget;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (isAgain?: boolean) => {
    clearTimeout(timer);
    if (world.bylineEngine === true || world.bylineStill === true) return;
    const data = lookAtPage(document, location, world.bylineProse === true, rootOf);
    if (data === 'late') {
      // Pages that draw themselves by script have no story yet when they are idle: one more look.
      if (!isAgain) timer = setTimeout(look, later, true);
    } else if (data !== 'nothing') {
      // an orphan of an older version goes quiet
      browser.runtime?.sendMessage({ type: 'found', data }).catch(() => {});
    }
  };
  // And a look when a single-page site has moved to a new address without loading; many moves at once are one.
  if (world.bylineSentinel !== true)
    world.navigation?.addEventListener('navigatesuccess', () => {
      clearTimeout(timer);
      timer = setTimeout(look, settled);
    });
  // The browser brings it, and so does the background after an update, and when a rule has changed.
  world.bylineSentinel = true;
  look();
});
