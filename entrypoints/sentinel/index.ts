import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage } from '@/utils/sentinel/look-at-page';
import { quickRule } from '@/utils/settings/quick-rule';
import type { Rule } from '@/utils/settings/settings';
import { keysFor } from '@/utils/settings/stored-settings';

/** When a page that had no story yet is looked at again (ms). */
const later = 2500;

/**
 * Runs on every page, so it stays small: one storage read, one look, and the engine is asked for or it is done. Nothing is
 * observed. It speaks the messages of utils/browser/messages.ts without the code behind them, and the manifest lists it
 * (wxt.config.ts) without WXT's frame for content scripts: either would double its size, and the frame talks to every page.
 */
export default defineUnlistedScript(async () => {
  let rule: Rule = 'off';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (isAgain?: boolean) => {
    clearTimeout(timer);
    if (rule === 'off' || 'bylineEngine' in globalThis) return;
    const impression = lookAtPage(document, new URL(location.href), rule);
    if (impression === 'plausible')
      // an orphan of an older version goes quiet
      browser.runtime.sendMessage({ type: 'plausible' }).catch(() => {});
    // Pages that draw themselves by script have no story yet when they are idle: one more look.
    if (impression === 'late' && !isAgain) timer = setTimeout(look, later, true);
  };
  const start = async () => {
    rule = quickRule(location.hostname, await browser.storage.local.get(keysFor(location.hostname)));
    look();
  };

  // The user changed a rule while the page was open.
  browser.runtime.onMessage.addListener((message: { type?: string }) => {
    if (message?.type === 'lookAgain') void start();
  });
  await start();
  // And a look when a single-page site moves to a new address without loading.
  if (rule !== 'off')
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => look());
});
