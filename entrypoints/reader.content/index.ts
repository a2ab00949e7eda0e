import { defineContentScript } from 'wxt/utils/define-content-script';
import { background } from '@/utils/browser/ask-background';
import { copyText } from '@/utils/browser/copy-text';
import { receive, type TabProtocol, tellBackground } from '@/utils/browser/messages';
import { isBoolean, isCount, isNothing, isText, optional, record } from '@/utils/browser/schema/check';
import { isOwnPage } from '@/utils/browser/senders';
import { readSettings, ruleOf, watchSettings } from '@/utils/browser/settings-store';
import { shadowRootOf } from '@/utils/browser/shadow-root-of';
import { cleanStory } from '@/utils/hiding/clean-story';
import type { JudgedPage } from '@/utils/hiding/hide-safely';
import { openPage } from '@/utils/hiding/page-session';
import { storyText } from '@/utils/hiding/story-text';
import type { Judgement } from '@/utils/model';
import { seenBlocks } from '@/utils/report/report-file';
import './hiding.css';

const seenOf = ({ reading }: JudgedPage, { report }: Judgement) => seenBlocks(reading.blocks, report.boilerplate);
const textOf = ({ reading }: JudgedPage, judgement: Judgement) => storyText(reading, judgement);

/** Injected by the background into the tabs that need it; a second injection finds the first one and leaves. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    if ('bylineEngine' in globalThis) return;
    const page = openPage(document, {
      brain: background,
      shadowRootOf,
      onChange: (hidden) => void tellBackground('hiddenCount', hidden).catch(() => {}),
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

    const mayAsk = isOwnPage;
    const stops = [
      receive<TabProtocol>({
        getReport: {
          mayAsk,
          accepts: optional(record({ sentences: optional(isCount), patiently: optional(isBoolean) })),
          act: (how) => followed.then(() => page.report(how?.sentences, how?.patiently)),
        },
        readAnyway: { mayAsk, accepts: isNothing, act: () => followed.then(page.insist) },
        getSeen: { mayAsk, accepts: isNothing, act: () => followed.then(() => page.look(seenOf)) },
        getStoryText: { mayAsk, accepts: isNothing, act: () => followed.then(() => page.look(textOf)) },
        getCleanStory: { mayAsk, accepts: isNothing, act: () => followed.then(() => page.look(cleanStory)) },
        setHidden: {
          mayAsk,
          accepts: record({ id: isText, hidden: isBoolean }),
          act: ({ id, hidden }) => followed.then(() => page.setHidden(id, hidden)),
        },
        setCleaned: { mayAsk, accepts: isBoolean, act: (cleaned) => followed.then(() => page.setCleaned(cleaned)) },
        toggleCleaned: { mayAsk, accepts: isNothing, act: () => followed.then(page.toggleCleaned) },
        copyText: { mayAsk, accepts: isText, act: copyText },
        reveal: {
          mayAsk,
          accepts: record({ block: isText, text: optional(isText) }),
          act: ({ block, text }) => followed.then(() => page.reveal(block, text)),
        },
      }),
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
