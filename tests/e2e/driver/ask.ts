import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** See utils/browser/messages.ts; `data` is left out by Chrome's JSON where it is undefined. */
interface Message {
  type: string;
  data?: unknown;
}

interface ExtensionApi {
  runtime: { sendMessage(message: Message): Promise<unknown> };
  tabs: {
    sendMessage(tabId: number, message: Message): Promise<unknown>;
    query(info: object): Promise<{ id: number; url?: string }[]>;
  };
  storage: Record<
    'local' | 'session' | 'sync',
    { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>>; clear(): Promise<void> }
  >;
}

/**
 * Speaks as an extension page does: `helper` is any page of the extension.
 * Throws what the receiver threw, and where nobody listens.
 */
async function ask(helper: Page, to: number | 'background', type: string, data: unknown): Promise<unknown> {
  const answer = await helper.evaluate(
    async (to, type, data) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const api = scope.browser ?? scope.chrome;
      const message = { type, data };
      const said = await (to === 'background' ? api.runtime.sendMessage(message) : api.tabs.sendMessage(to, message));
      return (said ?? null) as { res?: unknown; err?: unknown } | null;
    },
    to,
    type,
    data,
  );
  if (!answer) throw new Error(`nobody answered ${type}`);
  if (answer.err) throw new Error(`${type}: ${answer.err}`);
  return answer.res;
}

export const askTab = (helper: Page, tabId: number, type: string, data?: unknown) => ask(helper, tabId, type, data);
export const askBackground = (helper: Page, type: string, data?: unknown) => ask(helper, 'background', type, data);

/**
 * The tab id of a page, which is brought to the front. Ids need no permission; addresses tell whether another tab has
 * pushed itself to the front meanwhile.
 */
export function tabIdOf(helper: Page, page: Page): Promise<number> {
  return until('the tab', async () => {
    await page.bringToFront();
    const active = await helper.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (await (scope.browser ?? scope.chrome).tabs.query({ active: true })).map(({ id, url }) => ({ id, url }));
    });
    return active.find(({ url }) => url === page.url())?.id ?? active.find(({ url }) => !url)?.id;
  });
}

/** Writes items of storage.local, as the options page would. */
export const store = (helper: Page, items: object) =>
  helper.evaluate(async (items) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    await (scope.browser ?? scope.chrome).storage.local.set(items);
  }, items);

/** Empties all areas of the extension's storage. */
export const forgetAll = (helper: Page) =>
  helper.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { local, session, sync } = (scope.browser ?? scope.chrome).storage;
    await Promise.all([local.clear(), session.clear(), sync.clear()]);
  });

/** What lies in an area of the extension's storage. */
export const storedIn = (helper: Page, area: 'local' | 'session') =>
  helper.evaluate((area) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (scope.browser ?? scope.chrome).storage[area].get();
  }, area);
