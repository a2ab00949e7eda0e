import { browser } from 'wxt/browser';
import { practise } from '../desk/practise.ts';
import { samplePage } from '../report/project-links.ts';
import { hasAccess } from './access.ts';
import { bringTables } from './bring-tables.ts';
import type { Absence } from './messages.ts';

/** Pages on which browsers let no extension run, whatever the user allows. */
const closedHosts =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** How long a tab has for its answer before we look whether it is still open to us, in ms; again and again. */
const nextLook = 300;

/** The last attempt for each tab: the sentinel and the popup may ask at the same moment. */
const turns = new Map<number, Promise<'ready' | Absence>>();

/**
 * Sees to it that the engine runs in a tab. One attempt at a time, so that none is injected twice.
 * @param address the tab's own, where its sentinel asks: that one has looked, and no engine runs there
 */
export function ensureEngine(tabId: number, address?: string): Promise<'ready' | Absence> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(() => inject(tabId, address));
  turns.set(tabId, turn);
  return turn.finally(() => {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  });
}

/**
 * A toolbar click has opened the tab for us (activeTab) even where the user withholds the site, so trying comes first and
 * the reason for a refusal afterwards. But a tab whose address we may not even know is closed to us, and there Chrome would
 * not refuse: it would keep the injection until the user clicks, and the popup would wait for ever.
 */
async function inject(tabId: number, address?: string): Promise<'ready' | Absence> {
  const whileOpen = <T>(asked: Promise<T>) => Promise.race([asked, closing(tabId, asked)]);
  try {
    const target = { tabId };
    const url = address ?? (await browser.tabs.get(tabId)).url;
    if (!url) return whyNot(tabId);
    if (url === browser.runtime.getURL(samplePage)) return 'ready'; // it brings its own
    void bringTables().catch(() => {}); // the page will soon ask
    if (!address) {
      const [probe] = await whileOpen(browser.scripting.executeScript({ target, func: isRunning }));
      if (!probe) return whyNot(tabId); // Firefox does not refuse its own pages, it just does nothing
      if (probe.result) return 'ready';
    }
    const put = browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js' as never] });
    // while the page is being read
    void bringTables()
      .then(practise)
      .catch(() => {});
    await whileOpen(put);
    return 'ready';
  } catch {
    return whyNot(tabId);
  }
}

/**
 * Rejects when the tab is found closed to us before what was `asked` of it is answered: access may be withdrawn in between, and then
 * Chrome keeps that question, and all that wait behind it, for a click that may never come.
 */
async function closing(tabId: number, asked: Promise<unknown>): Promise<never> {
  let isAnswered = false;
  const end = () => {
    isAnswered = true;
  };
  asked.then(end, end);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, nextLook));
    if (isAnswered) return new Promise(() => {});
    if (!(await browser.tabs.get(tabId)).url) throw new Error('The tab was closed to us.');
  }
}

/** Runs in the tab. A page can put an element there by its id, but not `true`. */
const isRunning = () => (globalThis as { bylineEngine?: unknown }).bylineEngine === true;

async function whyNot(tabId: number): Promise<Absence> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'failed';
  // Without access the browser does not tell the address of an ordinary site.
  if (!tab.url) return (await hasAccess('*://*/*')) ? 'restricted' : 'no-access';
  const url = new URL(tab.url);
  if (!/^https?:$/.test(url.protocol) || closedHosts.test(url.hostname)) return 'restricted';
  return (await hasAccess(`${url.origin}/*`)) ? 'restricted' : 'no-access';
}
