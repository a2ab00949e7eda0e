import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage } from '@/utils/sentinel/look-at-page';
import type { ClosedRootOf } from '@/utils/sentinel/shadow-roots';
import { quickRule } from '@/utils/settings/quick-rule';
import type { Rule } from '@/utils/settings/settings';
import { keysFor } from '@/utils/settings/stored-settings';

/** When a page that had no story yet is looked at again (ms). */
const later = 2500;
const settled = 300;

/** In Firefox the element gives it, in Chrome an interface of the extension's. */
const closedRootOf: ClosedRootOf = (element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
  element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element);

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
  let rule: Rule = 'off';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (isAgain?: boolean) => {
    clearTimeout(timer);
    if (rule === 'off' || world.bylineEngine === true) return;
    const impression = lookAtPage(document, new URL(location.href), rule, closedRootOf);
    if (impression === 'plausible')
      // an orphan of an older version goes quiet
      browser.runtime?.sendMessage({ type: 'plausible' }).catch(() => {});
    // Pages that draw themselves by script have no story yet when they are idle: one more look.
    if (impression === 'late' && !isAgain) timer = setTimeout(look, later, true);
  };
  const start = async () => {
    rule = browser.extension?.inIncognitoContext
      ? await browser.runtime.sendMessage({ type: 'heldRule' }).then(
          (answer) => answer?.res?.rule ?? 'off',
          () => 'off',
        )
      : quickRule(location.hostname, await browser.storage.local.get(keysFor(location.hostname)));
    look();
  };

  // The user changed a rule while the page was open.
  browser.runtime.onMessage.addListener((message: { type?: string }) => {
    if (message?.type === 'lookAgain') void start();
  });
  await start();
  // And a look when a single-page site has moved to a new address without loading; many moves at once are one.
  if (rule !== 'off')
    world.navigation?.addEventListener('navigatesuccess', () => {
      clearTimeout(timer);
      timer = setTimeout(look, settled);
    });
});
