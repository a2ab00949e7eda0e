import type { Browser, Page } from 'puppeteer-core';

/** What chrome://extensions uses to look after extensions, as far as we use it. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(
    change: { extensionId: string } & ({ hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' } | { incognitoAccess: boolean }),
  ): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors?: { message: string; source: string }[] }>;
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: DeveloperPrivate;
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
}

/** Opens Chromium's own page about extensions, and lets it collect the extensions' errors, as it does for developers. */
export async function openExtensionsPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  return page;
}

export function complaintsOf(extensionsPage: Page, id: string): Promise<string[]> {
  return extensionsPage.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    const { runtimeErrors = [] } = await developerPrivate.getExtensionInfo(id);
    return runtimeErrors.map(({ message, source }) => `${message} (${source})`);
  }, id);
}

export async function setHostAccess(page: Page, id: string, access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  await page.evaluate(
    async (extensionId, hostAccess) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    id,
    access,
  );
}

export async function setEnabled(page: Page, id: string, enabled: boolean): Promise<void> {
  await page.evaluate(
    (id, enabled) => (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, enabled),
    id,
    enabled,
  );
}

export async function allowPrivate(page: Page, id: string): Promise<void> {
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
}

/** Opens a private window, as the extension may, and gives its empty tab. */
export async function newPrivatePage(browser: Browser, helper: Page): Promise<Page> {
  const before = new Set(browser.targets());
  await helper.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(how: object): Promise<void> } } };
    await chrome.windows.create({ incognito: true, url: 'about:blank' });
  });
  const target = await browser.waitForTarget((one) => one.type() === 'page' && !before.has(one));
  return (await target.page()) as Page;
}
