import { defineContentScript } from 'wxt/utils/define-content-script';
import { guessLanguage } from '@/utils/article/guess-language';
import { copyText } from '@/utils/browser/copy-text';
import { localCitationWords } from '@/utils/browser/local-citation-words';
import { onMessage, sendMessage } from '@/utils/browser/messages';
import { readSettings, ruleOf, watchSettings } from '@/utils/browser/settings-store';
import { formatCredit } from '@/utils/citation/format-credit';
import { openPage } from '@/utils/hiding/page-session';
import { isHere, lackingLanguages } from '@/utils/languages/registry';
import './hiding.css';

/** Injected by the background into the tabs that need it; a second injection finds the first one and leaves. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    if ('bylineEngine' in globalThis) return;
    const page = openPage(document, {
      onChange: (hidden) => void sendMessage('hiddenCount', hidden).catch(() => {}),
      onRead: () => void bring(lackingLanguages()),
      signal: ctx.signal,
    });
    /** Languages that were sent for, and when the last of them was there. */
    const sentFor = new Set<string>();
    let coming = Promise.resolve();
    const bring = (codes: string[]) => {
      const some = codes.filter((code) => !isHere(code) && !sentFor.has(code));
      if (!some.length) return coming;
      for (const code of some) sentFor.add(code);
      coming = sendMessage('languagesForMe', some).then(page.readAnew, () => {});
      return coming;
    };
    const getReport = async () => {
      page.report();
      await coming;
      return page.report();
    };
    Object.assign(globalThis, { bylineEngine: { getReport } });
    await bring([guessLanguage(document)]);

    const followRule = async () => {
      const [{ rule, keep }, settings] = await Promise.all([ruleOf(location.hostname), readSettings()]);
      page.follow(rule, [...settings.keep, ...(keep ?? [])]);
    };
    const stops = [
      onMessage('getReport', getReport),
      onMessage('getDamage', () => page.damage()),
      onMessage('getSeen', () => page.seen()),
      onMessage('getSummary', ({ data: sentences }) => page.summary(sentences)),
      onMessage('setHidden', ({ data }) => page.setHidden(data.id, data.hidden)),
      onMessage('setCleaned', ({ data: cleaned }) => page.setCleaned(cleaned)),
      onMessage('toggleCleaned', () => page.setCleaned(!page.isCleaned())),
      onMessage('copyCredit', () => copyText(formatCredit(page.report(), 'plain', new Date(), localCitationWords()))),
      onMessage('reveal', ({ data }) => page.reveal(data.block, data.text)),
      watchSettings(() => void followRule()),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
      page.close();
    });
    // A page in the back/forward cache hears of no changed rule.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && void followRule());
    ctx.addEventListener(window, 'wxt:locationchange', () => page.startAnew());
    await followRule();
  },
});
