import { browser } from 'wxt/browser';
import { hostOf } from '../text/host-of.ts';

/** A tab that may show the original. */
export interface OpenTab {
  id: number;
  title: string;
  /** Host name without "www.". */
  host: string;
}

/** The tabs with pages of the web that Byline may know of, the one that was looked at last first. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: '*://*/*' });
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url }) =>
      id === undefined || !url ? [] : [{ id, title: title || url, host: hostOf(url) }],
    );
}

/** The tab that shows an address, wherever on the page it stands. */
export async function tabAt(address: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: '*://*/*' });
  return tabs.find(({ url }) => url && withoutPlace(url) === withoutPlace(address))?.id;
}

/** How long a tab may take to begin with its address, in ms. One that Byline may not know of tells nothing, and is waited for in vain. */
const beginning = 2000;

/** Opens an address to the right of a tab, without leaving what is seen, and gives the new tab once it has begun to load. */
export async function openBehind(address: string, tabId: number): Promise<number | undefined> {
  const { index, windowId } = await browser.tabs.get(tabId);
  const { id } = await browser.tabs.create({ url: address, active: false, index: index + 1, windowId });
  // Firefox calls a tab complete that is empty still, and does not tell its address
  for (const until = Date.now() + beginning; id !== undefined && Date.now() < until; ) {
    const tab = await browser.tabs.get(id).catch(() => undefined);
    if (tab?.status !== 'complete' || (tab.url && tab.url !== 'about:blank')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return id;
}

const withoutPlace = (url: string) => (URL.canParse(url) ? new URL(url).href : url).replace(/#.*$/, '');

/** The host of a tab without "www."; '' where Byline may not know it. */
export const siteOfTab = async (tabId: number): Promise<string> => {
  const { url } = await browser.tabs.get(tabId).catch((): { url?: string } => ({}));
  return url && /^https?:/.test(url) ? hostOf(url) : '';
};
