import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toolbarTitle } from '@/components/shared/toolbar-title';
import { askTab } from '@/utils/browser/ask-tab';
import { bringLanguage } from '@/utils/browser/bring-language';
import { bringTables } from '@/utils/browser/bring-tables';
import { correctionsOf } from '@/utils/browser/corrections-store';
import { ensureEngine } from '@/utils/browser/engine';
import { heldRule } from '@/utils/browser/held-rule';
import { isMarkName, setSheet } from '@/utils/browser/mark-sheet';
import { type BackgroundProtocol, receive } from '@/utils/browser/messages';
import { createMenus, followCommands } from '@/utils/browser/page-commands';
import { followPrivateWindows } from '@/utils/browser/private-store';
import { isBoolean, isCount, isNothing, optional, record } from '@/utils/browser/schema/check';
import { isChoice } from '@/utils/browser/schema/choice';
import { isPacked, openReading } from '@/utils/browser/schema/reading';
import { isStanding } from '@/utils/browser/schema/report';
import { isStoryText } from '@/utils/browser/schema/story-text';
import { isTip } from '@/utils/browser/schema/tip';
import { isInTab, isOwnPage } from '@/utils/browser/senders';
import { setMarks } from '@/utils/browser/sentinel-marks';
import { ruleOf, watchSettings } from '@/utils/browser/settings-store';
import { startSettingsSync } from '@/utils/browser/settings-sync';
import { storeChoice } from '@/utils/browser/settings-writer';
import { followAccess, takeOver } from '@/utils/browser/take-over';
import { showStanding } from '@/utils/browser/toolbar';
import { followChanges } from '@/utils/browser/wake';
import { cutStory } from '@/utils/desk/cut-story';
import { digestStory } from '@/utils/desk/digest-story';
import { soundsCopied } from '@/utils/desk/hear-tip';
import { judgePage } from '@/utils/desk/judge-page';
import { endPractice } from '@/utils/desk/practise';
import { correctStanding } from '@/utils/report/correct-report';
import { isWanted } from '@/utils/sentinel/weigh-tip';
import { TooLarge } from '@/utils/text/budget';
import { hostOf } from '@/utils/text/host-of';

/** Work on a page, when what it takes is here. */
const atDesk = <T>(work: () => Promise<T>): Promise<T> => bringTables().then(work).catch(logged);

/** What breaks here is a bug: the page only hears that there is no answer. */
function logged(error: unknown): never {
  if (!(error instanceof TooLarge)) console.error(error);
  throw error;
}

export default defineBackground(() => {
  receive<BackgroundProtocol>({
    ensureEngine: { mayAsk: isOwnPage, accepts: isCount, act: (tabId) => ensureEngine(tabId) },
    tip: {
      mayAsk: isInTab,
      accepts: isTip,
      act: async ({ prose, said }, { tab, url = '' }) => {
        const { rule } = await ruleOf(hostOf(url), tab?.incognito === true);
        // what is plain is known at once; the rest is weighed with all that is known
        const isSaid = async () =>
          said !== undefined && rule !== 'off' && atDesk(() => soundsCopied(said, url, bringLanguage));
        if (isWanted(rule, { prose, said }, url) || (await isSaid())) await ensureEngine(tab?.id as number, tab?.url);
      },
    },
    judge: {
      mayAsk: isInTab,
      accepts: record({ number: isCount, reading: isPacked }),
      act: async ({ number, reading: packed }) => {
        const reading = openReading(packed);
        endPractice();
        return { number, judgement: await atDesk(() => judgePage(reading, bringLanguage)) };
      },
    },
    digest: { mayAsk: isInTab, accepts: isStoryText, act: (text) => atDesk(() => digestStory(text, bringLanguage)) },
    cutStory: { mayAsk: isOwnPage, accepts: isStoryText, act: (text) => atDesk(() => cutStory(text, bringLanguage)) },
    cleanSample: {
      mayAsk: isOwnPage,
      accepts: isBoolean,
      act: async (cleaned, { tab }) => {
        const { boilerplate } = await askTab(tab?.id as number, 'setCleaned', cleaned);
        return boilerplate.filter((piece) => piece.hidden).length;
      },
    },
    setSheet: { mayAsk: isInTab, accepts: record({ name: isMarkName, on: isBoolean }), act: setSheet },
    keepChoice: {
      mayAsk: isOwnPage,
      accepts: record({ choice: isChoice, isPrivate: isBoolean }),
      act: ({ choice, isPrivate }) => storeChoice(choice, isPrivate),
    },
    heldRule: {
      mayAsk: isInTab,
      accepts: isNothing,
      act: (_, { tab, url = '' }) => heldRule(hostOf(url), tab?.incognito === true),
    },
    standing: {
      mayAsk: isInTab,
      accepts: optional(isStanding),
      act: async (said, { tab, url = '' }) => {
        const standing = said && correctStanding(said, await correctionsOf(hostOf(url)));
        const shown = { id: tab?.id as number, isPrivate: tab?.incognito === true };
        await showStanding(shown, standing, standing ? toolbarTitle(standing) : '');
      },
    },
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
  // pages that are opened from now on, and those that are open
  watchSettings((changes) => void setMarks().finally(() => followChanges(changes)));
  followAccess();
  // Chrome starts no background with itself, if it is not asked to.
  browser.runtime.onStartup.addListener(() => {});
  void takeOver();
  followCommands();
  followPrivateWindows();
  startSettingsSync();
});
