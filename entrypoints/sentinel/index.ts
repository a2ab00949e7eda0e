import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage } from '@/utils/sentinel/look-at-page';
import type { RootOf } from '@/utils/sentinel/shadow-roots';
import { quickRule } from '@/utils/settings/quick-rule';
import type { Rule } from '@/utils/settings/settings';
import { keysFor } from '@/utils/settings/stored-settings';

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
 * Runs on every page, so it stays small: one storage read (in a private window one question), one look, and the engine is asked for or it is done. Nothing is
 * observed. It speaks the messages of utils/browser/messages.ts without the code behind them, and the manifest lists it
 * (wxt.config.ts) without WXT's frame for content scripts: either would double its size, and the frame talks to every page.
 */
export default defineUnlistedScript(async () => {
  // The browser brings it, and so does the background after an update. A page can put an element there by its id, but not `true`.
  const world = globalThis as { bylineSentinel?: unknown; bylineEngine?: unknown; navigation?: EventTarget };
  if (world.bylineSentinel === true) return;
  world.bylineSentinel = true;
  // an orphan of an older version goes quiet
  const tell = (type: string) => browser.runtime?.sendMessage({ type }).catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListening = false;
  const look = (rule: Rule, isAgain?: boolean) => {
    if (rule === 'off' || world.bylineEngine === true) return;
    const impression = lookAtPage(document, new URL(location.href), rule, rootOf);
    if (impression === 'plausible') void tell('plausible');
    // Pages that draw themselves by script have no story yet when they are idle: one more look.
    if (impression === 'late' && !isAgain) timer = setTimeout(look, later, rule, true);
  };
  const start = async () => {
    clearTimeout(timer);
    // A front page is no article. The extension's interfaces are made anew for every page that asks for them, so none is asked for.
    if (location.pathname + location.search === '/') return;
    // The user changed a rule while the page was open.
    if (!isListening)
      browser.runtime.onMessage.addListener((message: { type?: string }) => {
        if (message?.type === 'lookAgain') void start();
      });
    isListening = true;
    const rule = browser.extension?.inIncognitoContext
      ? ((await tell('heldRule'))?.res?.rule ?? 'off')
      : quickRule(location.hostname, await browser.storage.local.get(keysFor(location.hostname)));
    clearTimeout(timer);
    look(rule);
  };

  // And a look when a single-page site has moved to a new address without loading; many moves at once are one.
  world.navigation?.addEventListener('navigatesuccess', () => {
    clearTimeout(timer);
    timer = setTimeout(start, settled);
  });
  await start();
});
