import type { UnlistedScriptDefinition } from 'wxt';
import type { browser } from 'wxt/browser';
import { lookAtPage } from '@/utils/sentinel/look-at-page';
import { isReader } from '@/utils/sentinel/may-be-article';
import type { RootOf } from '@/utils/sentinel/shadow-roots';

/**
 * The browser's interfaces, by the name that both browsers have for them and that no id of a page's element can shadow. They are made
 * anew for every page that asks for them, so nothing of them is touched before something is to be said.
 */
declare const chrome: typeof browser;

/** When a page that had no story yet is looked at again (ms). */
const later = 2500;
const settled = 300;

/**
 * Closed roots are given by the element in Firefox, in Chrome by an interface of the extension's. It is asked for elements of the
 * page's own making only: HTML's are thousands on a page, and Chrome throws at those of SVG, <font-face>, in small letters.
 */
const rootOf: RootOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
  (/^[A-Z][^-]*-/.test(element.tagName) &&
    (import.meta.env.FIREFOX
      ? element.openOrClosedShadowRoot
      : chrome.dom?.openOrClosedShadowRoot(element as HTMLElement))) ||
  element.shadowRoot;

/**
 * Runs on every page, so it stays small: it knows no rule and asks no storage, looks once, and is done, or hands the background a tip.
 * Nothing is observed but that a reader for feeds is pressed. It speaks a message of utils/browser/messages.ts without the code behind it, and the manifest lists it
 * (wxt.config.ts) without WXT's frame for content scripts: either would double its size, and the frame talks to every page.
 */
const main = () => {
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
    if (world.bylineEngine === true || world.bylineStill === true) return;
    const { tip, isLate } = lookAtPage(document, location, world.bylineProse === true, rootOf);
    // an orphan of an older version goes quiet: in Chrome it throws, or has nobody to speak to
    const tell = async () => chrome.runtime?.sendMessage({ type: 'tip', data: tip });
    if (tip) tell().catch(() => {});
    // Pages that draw themselves by script have no story yet when they are idle: one more look.
    if (isLate && !isAgain) timer = setTimeout(look, later, true);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, settled);
  };
  // And a look when a single-page site has moved to a new address without loading; many moves at once are one. A web reader for feeds
  // opens what is pressed, and mostly its address stays.
  if (world.bylineSentinel !== true) {
    world.navigation?.addEventListener('navigatesuccess', soon);
    if (isReader(location)) {
      addEventListener('click', soon);
      addEventListener('keyup', soon);
    }
  }
  // The browser brings it, and so does the background after an update, and when a rule has changed.
  world.bylineSentinel = true;
  look();
};

/** What WXT wants of a script. */
export default { main } satisfies UnlistedScriptDefinition;
