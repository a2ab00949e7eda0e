import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPlausible } from '@/utils/sentinel/is-plausible';
import type { Rule } from '@/utils/settings/settings';
import { keysFor, storedRuleFor } from '@/utils/settings/stored-settings';

/**
 * Runs on every page, so it stays small: one storage read, a few cheap signs, and the engine is asked for or it is done.
 * It speaks the messages of utils/browser/messages.ts without the library behind them, and the manifest lists it (wxt.config.ts)
 * without WXT's frame for content scripts: either would double its size, and the frame talks to every page.
 */
export default defineUnlistedScript(async () => {
  const hasEngine = () => 'bylineEngine' in globalThis;
  const ask = async (type: 'plausible' | 'engineForMe') =>
    browser.runtime.sendMessage({ type, id: Math.floor(Math.random() * 1e6), timestamp: Date.now() });

  let rule: Rule = 'off';
  const look = () => {
    if (rule === 'off' || hasEngine() || !isPlausible(document, rule)) return false;
    ask('plausible').catch(() => {}); // an orphan of an older version goes quiet
    return true;
  };
  // Pages that draw themselves by script have no story yet when they are idle: one more look.
  const lookTwice = () => look() || setTimeout(look, 2500);
  const start = async () => {
    rule = storedRuleFor(location.hostname, await browser.storage.local.get(keysFor(location.hostname))).rule;
    lookTwice();
  };

  browser.runtime.onMessage.addListener(
    (message: { type?: string }, _sender: unknown, answer: (value: unknown) => void) => {
      if (hasEngine()) return false;
      // The user changed a rule while the page was open.
      if (message?.type === 'lookAgain') void start();
      if (message?.type !== 'getReport') return false;
      // The popup asks the background first; anything else that asks the page itself is answered all the same.
      ask('engineForMe')
        .then(() => (globalThis as unknown as { bylineEngine: { getReport(): unknown } }).bylineEngine.getReport())
        .then(
          (report) => answer({ res: report }),
          (error) => answer({ err: { name: 'Error', message: String(error) } }),
        );
      return true;
    },
  );
  await start();
  // And another one when a single-page site moves to a new address without loading.
  if (rule !== 'off')
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', lookTwice);
});
