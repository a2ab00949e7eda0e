import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '@/utils/browser/badge';
import { bringLanguage } from '@/utils/browser/bring-language';
import { ensureEngine, wakeSentinels } from '@/utils/browser/engine';
import { onMessage } from '@/utils/browser/messages';
import { createMenus, followCommands } from '@/utils/browser/page-commands';
import { watchSettings } from '@/utils/browser/settings-store';
import { startSettingsSync } from '@/utils/browser/settings-sync';
import { digestStory } from '@/utils/desk/digest-story';
import { judgePage } from '@/utils/desk/judge-page';

/** What breaks here is a bug: the page only hears that there is no answer. */
function logged(error: unknown): never {
  console.error(error);
  throw error;
}

export default defineBackground(() => {
  onMessage('ensureEngine', ({ data: tabId }) => ensureEngine(tabId));
  onMessage('plausible', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await ensureEngine(sender.tab.id);
  });
  onMessage('judge', async ({ data: { number, reading } }) => ({
    number,
    judgement: await judgePage(reading, bringLanguage).catch(logged),
  }));
  onMessage('digest', ({ data: text }) => digestStory(text, bringLanguage).catch(logged));
  onMessage('hiddenCount', ({ data: count, sender }) => {
    if (sender.tab?.id !== undefined) void showCount(sender.tab.id, count);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
  // Tabs without an engine hear of no changed rule; their sentinels look again.
  watchSettings(() => void wakeSentinels());
  followCommands();
  startSettingsSync();
});
