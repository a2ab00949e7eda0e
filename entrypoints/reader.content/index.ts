import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { background } from '@/utils/browser/ask-background';
import { copyText } from '@/utils/browser/copy-text';
import { heldRule } from '@/utils/browser/held-rule';
import { receive, type TabProtocol, tellBackground } from '@/utils/browser/messages';
import { pageSheet } from '@/utils/browser/page-sheet';
import { isInPrivate } from '@/utils/browser/private-store';
import { isBoolean, isCount, isNothing, isText, optional, record } from '@/utils/browser/schema/check';
import { isOwnPage } from '@/utils/browser/senders';
import { watchSettings } from '@/utils/browser/settings-store';
import { shadowRootOf } from '@/utils/browser/shadow-root-of';
import { cleanStory } from '@/utils/hiding/clean-story';
import type { JudgedPage } from '@/utils/hiding/hide-safely';
import { openPage } from '@/utils/hiding/page-session';
import { storyText } from '@/utils/hiding/story-text';
import type { Judgement } from '@/utils/model';
import { seenBlocks } from '@/utils/report/report-file';
import { standingOf } from '@/utils/report/standing-of';

const seenOf = ({ reading }: JudgedPage, { report }: Judgement) => seenBlocks(reading.blocks, report.boilerplate);
const textOf = ({ reading }: JudgedPage, judgement: Judgement) => storyText(reading, judgement);

/** How often the page is looked at for what no event tells: that it has moved or was replaced, or that this script is an orphan (ms). */
const pulse = 1000;
/** After a move, in ms: many at once are one. */
const settling = 150;

/** In the script's own world. A page can put an element there by its id, but not `true`. */
const world = globalThis as { bylineEngine?: unknown; navigation?: EventTarget };

/**
 * Injected by the background into the tabs that need it; a second injection finds the first one and leaves. It says nothing to the
 * page and believes nothing of it: WXT's own frame, which talks to every page, is left away (see wxt.config.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    if (world.bylineEngine === true) return;
    world.bylineEngine = true;
    const control = new AbortController();
    const { signal } = control;
    let isHiding = false;
    const page = openPage(document, {
      brain: background,
      shadowRootOf,
      sheet: pageSheet(),
      onChange: (report) => {
        isHiding = report?.boilerplate.some(({ hidden }) => hidden) ?? false;
        void tellBackground('standing', report && standingOf(report)).catch(() => {});
      },
    });
    /** Where nobody answers, the page stays as it is, and whoever looks hears of it. */
    const followRule = async () => {
      const { rule, keep } = await (isInPrivate() ? tellBackground('heldRule') : heldRule(location.hostname, false));
      // The sample, a page of our own, is first seen as it is.
      const isSample = !location.protocol.startsWith('http');
      await page.follow(isSample ? 'off' : rule, keep).catch(() => {});
    };
    /** What is asked of the page waits until its rule has been followed. */
    const followed = followRule();

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
        giveBack: { mayAsk, accepts: isNothing, act: end },
        isHiding: { mayAsk, accepts: isNothing, act: () => followRule().then(() => isHiding) },
        // what is chosen in private windows changes no storage that a page's script could watch
        lookAgain: { mayAsk, accepts: isNothing, act: () => (isInPrivate() ? followRule() : undefined) },
      }),
      watchSettings(() => void followRule()),
    ];

    /** The page as it was, for good: whoever needs the engine again injects it again. */
    function end() {
      clearInterval(beat);
      control.abort();
      page.close();
      world.bylineEngine = false;
      try {
        for (const stop of stops) stop();
      } catch {
        // an orphan has nobody to take leave of
      }
    }

    const beat = setInterval(() => {
      // The extension was updated, reloaded, switched off or removed while the page was open.
      if (browser.runtime?.id === undefined) end();
      else page.keepUp();
    }, pulse);
    let isSettling = false;
    const move = () => {
      if (isSettling) return;
      isSettling = true;
      setTimeout(() => {
        isSettling = false;
        page.keepUp();
      }, settling);
    };
    world.navigation?.addEventListener('currententrychange', move, { signal });
    // A page in the back/forward cache hears of no changed rule.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      page.comeBack();
      void followRule();
    };
    addEventListener('pageshow', comeBack, { signal });
    await followed;
  },
});
