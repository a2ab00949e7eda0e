import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { creditText } from '../citation/credit-text.ts';
import { askTab } from './ask-tab.ts';
import { correctedReport } from './corrected-report.ts';
import { ensureEngine } from './engine.ts';
import { localCitationWords } from './local-citation-words.ts';
import { openClean, openCompare } from './story-pages.ts';

/** What can be done to a page without opening the popup: from its context menu or by a key. */
const commands = {
  'clean-page': (tabId: number) => askTab(tabId, 'setCleaned', true),
  'show-page': (tabId: number) => askTab(tabId, 'setCleaned', false),
  'toggle-page': (tabId: number) => askTab(tabId, 'toggleCleaned'),
  'copy-credit': copyCredit,
  'compare-page': openCompare,
  'read-clean': openClean,
} satisfies Record<string, (tabId: number) => Promise<unknown>>;

type PageCommand = keyof typeof commands;

/** Puts the entries into the context menu of pages; to be called when the extension was installed or updated. */
export async function createMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  const entries = [
    ['clean-page', i18n.t('menu.cleanPage')],
    ['show-page', i18n.t('menu.showPage')],
    ['copy-credit', i18n.t('menu.copyCredit')],
    ['read-clean', i18n.t('clean.button')],
    ['compare-page', i18n.t('compare.button')],
  ] as const;
  await browser.contextMenus.removeAll();
  for (const [id, title] of entries)
    browser.contextMenus.create({ id, title, contexts: ['page', 'selection'], documentUrlPatterns: ['*://*/*'] });
}

/** Listens to the menu entries and the keys. To be called synchronously, so that a click wakes the background. */
export function followCommands(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => run(String(menuItemId), tab?.id));
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
    run(command, active?.id);
  });
}

async function run(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !(command in commands)) return;
  if ((await ensureEngine(tabId)) === 'ready') await commands[command as PageCommand](tabId);
  // The popup says why Byline cannot run there.
  else await browser.action.openPopup?.().catch(() => {});
}

/** Where the page may not write to the clipboard (plain http), the popup opens: copying works from there. */
async function copyCredit(tabId: number): Promise<void> {
  const report = await correctedReport(tabId);
  const credit = creditText(report, 'plain', localCitationWords());
  if (!(await askTab(tabId, 'copyText', credit))) await browser.action.openPopup?.().catch(() => {});
}
