import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPlausible } from '@/utils/sentinel/is-plausible';
import { keysFor, storedRuleFor } from '@/utils/stored-settings';

/**
 * Runs on every page, so it stays small: one storage read, a few cheap signs, and the engine is asked for or it is done.
 * It speaks the messages of utils/browser/messages.ts without the library behind them, which would double its size.
 */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  async main() {
    const hasEngine = () => 'bylineEngine' in globalThis;
    const ask = (type: 'plausible' | 'engineForMe') =>
      browser.runtime.sendMessage({ type, id: Math.floor(Math.random() * 1e6), timestamp: Date.now() });

    // The popup asks the background first; anything else that asks the page itself is answered all the same.
    browser.runtime.onMessage.addListener(
      (message: { type?: string }, _sender: unknown, answer: (value: unknown) => void) => {
        if (message?.type !== 'getReport' || hasEngine()) return false;
        ask('engineForMe')
          .then(() => (globalThis as unknown as { bylineEngine: { getReport(): unknown } }).bylineEngine.getReport())
          .then(
            (report) => answer({ res: report }),
            (error) => answer({ err: { name: 'Error', message: String(error) } }),
          );
        return true;
      },
    );

    const { rule } = storedRuleFor(location.hostname, await browser.storage.local.get(keysFor(location.hostname)));
    if (rule === 'off') return;
    const look = () => {
      if (hasEngine() || !isPlausible(document, rule)) return false;
      void ask('plausible');
      return true;
    };
    // Pages that draw themselves by script have no story yet when they are idle; one more look, and another one when the
    // page moves to a new address without loading.
    const lookTwice = () => look() || setTimeout(look, 2500);
    lookTwice();
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', lookTwice);
  },
});
