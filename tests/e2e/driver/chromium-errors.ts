import type { Browser } from 'puppeteer-core';

/** What chrome://extensions is told about an extension, as far as we read it. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors?: { message: string; source: string }[] }>;
}

/** Lets Chromium collect the extension's errors, as it does for developers; gives the way to read them. */
export async function collectErrors(browser: Browser, id: string): Promise<() => Promise<string[]>> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  return () =>
    page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      const { runtimeErrors = [] } = await chrome.developerPrivate.getExtensionInfo(id);
      return runtimeErrors.map(({ message, source }) => `${message} (${source})`);
    }, id);
}
