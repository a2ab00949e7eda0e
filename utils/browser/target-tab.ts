import { browser } from 'wxt/browser';

export interface TargetTab {
  id: number;
  /** Undefined as long as Byline may not read the tab. */
  url?: string;
  /** Host name of a web page; undefined on browser pages and where the address is unknown. */
  hostname?: string;
  /** In a private window, of which nothing is kept. */
  isPrivate: boolean;
}

/**
 * The tab that an extension page speaks about: `?tabId=N` of its own address, else the active tab of the window.
 * Undefined if the tab is gone.
 */
export async function targetTab(search = location.search): Promise<TargetTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tabId'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const hostname = webHostOf(tab.url);
  return { id: tab.id, isPrivate: tab.incognito, ...(tab.url && { url: tab.url }), ...(hostname && { hostname }) };
}

/** 'https://www.example.com/a' → 'www.example.com'; undefined for anything but http and https. */
function webHostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}
