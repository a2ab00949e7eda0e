import { browser } from 'wxt/browser';
import type { Rule } from '../model.ts';

import { hostOf } from '../text/host-of.ts';
import { everySite } from './access.ts';
import { askTab } from './ask-tab.ts';
import { type Changes, ruleBefore, ruleOf } from './settings-store.ts';

/** Has the sentinel look in a page, again if it has looked there. What no extension may enter stays as it is. */
async function bringSentinel(tabId: number, rule: Rule): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: mark, args: [rule === 'always'] });
    await browser.scripting.executeScript({ target, files: ['/sentinel.js'] });
  } catch {
    // closed to us
  }
}

/** Runs in the page's isolated world: what the marks of public/marks/ would say there by now. */
function mark(isProse: boolean): void {
  Object.assign(globalThis, { bylineProse: isProse, bylineStill: false });
}

/** Has every open page looked at for which another rule holds than before some changes of storage. Readers of open pages follow rules themselves. */
export async function followChanges(changes: Changes): Promise<void> {
  for (const { id, url, incognito } of await browser.tabs.query({ url: everySite, discarded: false })) {
    if (id === undefined || !url) continue;
    // what is chosen in private windows changes no storage that a page's script could watch
    if (incognito) askTab(id, 'lookAgain').catch(() => {});
    void wakeAfter(changes, { id, host: hostOf(url), isPrivate: incognito });
  }
}

async function wakeAfter(changes: Changes, tab: { id: number; host: string; isPrivate: boolean }): Promise<void> {
  const { rule } = await ruleOf(tab.host, tab.isPrivate);
  if (rule === 'off' || rule === (await ruleBefore(changes, tab.host, tab.isPrivate)).rule) return;
  await bringSentinel(tab.id, rule);
}

/** Has the open pages of some origins looked at, if the rule wants it. */
export async function wakeTabs(origins: string[]): Promise<void> {
  for (const { id, url, incognito } of await browser.tabs.query({ url: origins, discarded: false })) {
    if (id === undefined || !url) continue;
    const { rule } = await ruleOf(hostOf(url), incognito);
    if (rule !== 'off') void bringSentinel(id, rule);
  }
}
