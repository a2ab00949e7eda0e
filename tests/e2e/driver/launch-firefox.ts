import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type BylineBrowser, type LaunchOptions, viewport } from './browser.ts';
import {
  allowPrivate,
  closeTab,
  complaintsOf,
  giveSites,
  openPrivateWindow,
  stopBackground,
  switchOff,
  switchOn,
  withholdSites,
} from './firefox-acts.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { chromeScope, type Send } from './firefox-scope.ts';
import { until } from './until.ts';

/** Firefox gives every profile another address for the extension, unless it is told one. */
const uuid = '1f0c7d5e-6b2a-4f2e-9a52-3c2f8d1c0a11';

/**
 * Firefox notes this by itself when a page goes into the back/forward cache, a popup closes or the extension is loaded anew
 * while an answer is on its way to it; the extension's promise is settled, and no code of ours could catch it. The last kind
 * prints what was asked, our addresses with it ("other side closed connection (call data: …").
 */
const leftWhileAsking =
  /Promise resolved (?:while context is inactive|after context unloaded)|Cannot send function call result: other side closed/;

export async function launchFirefox(options: LaunchOptions): Promise<BylineBrowser> {
  const dir = resolve(options.extensionDir);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const addon: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : viewport,
    ...(options.profile && { userDataDir: options.profile }),
    // lets BiDi open moz-extension:// pages and evaluate in the browser's own window
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false, // whoever asks in the right way is given the access
      'intl.locale.requested': 'en-US', // the tests find controls by their English names
    },
  });
  // In puppeteer's BiDi browser at run time, but not in its types.
  const { connection } = browser as unknown as {
    connection: { send: (...a: Parameters<Send>) => Promise<{ result: unknown }> };
  };
  const send: Send = async (method, params) => (await connection.send(method, params)).result;
  await browser.installExtension(dir); // as a temporary add-on
  const inChrome = await chromeScope(send);
  const origin = `moz-extension://${uuid}`;
  // The page that opens at install would otherwise push itself before a test.
  if (!options.profile) await until('the welcome page', () => inChrome(closeTab, `${origin}/welcome.html`));

  const openAt = async (url: string) => {
    const page = await browser.newPage();
    // page.goto() never sees the load event of a privileged page and times out
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    return page;
  };

  return {
    name: 'firefox',
    browser,
    origin,
    openPage: (path) => openAt(`${origin}/${path}`),
    openBrowserPage: () => openAt('about:license'),
    async openPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(inChrome, addon);
    },
    stopBackground: () => inChrome(stopBackground, addon),
    withholdSites: () => inChrome(withholdSites, addon),
    giveSites: () => inChrome(giveSites, addon),
    switchOff: () => inChrome(switchOff, addon),
    switchOn: () => inChrome(switchOn, addon),
    allowPrivate: () => inChrome(allowPrivate, addon),
    async newPrivatePage() {
      const before = new Set(await browser.pages());
      await inChrome(openPrivateWindow);
      const page = await until('the private window', async () =>
        (await browser.pages()).find((one) => !before.has(one)),
      );
      // It is on its way to a page of its own, which would interrupt another one.
      await until('its first page', () =>
        page.evaluate(() => location.href === 'about:privatebrowsing' && document.readyState === 'complete'),
      );
      return page;
    },
    complaints: async () =>
      (await inChrome(complaintsOf, origin)).filter((complaint) => !leftWhileAsking.test(complaint)),
    inChrome,
    close: () => browser.close(),
  };
}
