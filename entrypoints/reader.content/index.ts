import { defineContentScript } from 'wxt/utils/define-content-script';
import { background } from '@/utils/browser/ask-background';
import { copyText } from '@/utils/browser/copy-text';
import { onMessage, sendMessage } from '@/utils/browser/messages';
import { readSettings, ruleOf, watchSettings } from '@/utils/browser/settings-store';
import { openPage } from '@/utils/hiding/page-session';
import './hiding.css';

/** Injected by the background into the tabs that need it; a second injection finds the first one and leaves. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    if ('bylineEngine' in globalThis) return;
    const page = openPage(document, {
      brain: background,
      onChange: (hidden) => void sendMessage('hiddenCount', hidden).catch(() => {}),
      signal: ctx.signal,
    });
    /** Where nobody answers, the page stays as it is, and whoever looks hears of it. */
    const followRule = async () => {
      const [{ rule, keep }, settings] = await Promise.all([ruleOf(location.hostname), readSettings()]);
      await page.follow(rule, [...settings.keep, ...(keep ?? [])]).catch(() => {});
    };
    /** What is asked of the page waits until its rule has been followed. */
    const followed = followRule();
    Object.assign(globalThis, { bylineEngine: true });

    const stops = [
      onMessage('getReport', ({ data: sentences }) => followed.then(() => page.report(sentences))),
      onMessage('getSeen', () => followed.then(page.seen)),
      onMessage('setHidden', ({ data }) => followed.then(() => page.setHidden(data.id, data.hidden))),
      onMessage('setCleaned', ({ data: cleaned }) => followed.then(() => page.setCleaned(cleaned))),
      onMessage('toggleCleaned', () => followed.then(page.toggleCleaned)),
      onMessage('copyText', ({ data: text }) => copyText(text)),
      onMessage('reveal', ({ data }) => followed.then(() => page.reveal(data.block, data.text))),
      watchSettings(() => void followRule()),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
      page.close();
    });
    // A page in the back/forward cache hears of no changed rule.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted) return;
      page.comeBack();
      void followRule();
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => void page.startAnew().catch(() => {}));
    await followed;
  },
});
