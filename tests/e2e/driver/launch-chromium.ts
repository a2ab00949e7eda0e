import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { type BylineBrowser, type LaunchOptions, viewport } from './browser.ts';
import {
  allowPrivate,
  complaintsOf,
  newPrivatePage,
  openExtensionsPage,
  setEnabled,
  setHostAccess,
} from './chromium-extensions.ts';
import { until } from './until.ts';

/** Chromium derives the id of an unpacked extension from its path. */
const idOf = (dir: string) =>
  [...createHash('sha256').update(dir).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

export async function launchChromium(options: LaunchOptions): Promise<BylineBrowser> {
  if (!existsSync(join(options.extensionDir, 'manifest.json'))) {
    throw new Error(`${options.extensionDir} holds no build: run "npm run build" first.`);
  }
  const dir = realpathSync(options.extensionDir);
  const id = idOf(dir);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'byline-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : viewport,
    pipe: true,
    enableExtensions: [dir], // CDP Extensions.loadUnpacked: --load-extension is going away
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-back-forward-cache'], // people have it
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-US', // the tests find controls by their English names
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const origin = `chrome-extension://${id}`;
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  await browser.waitForTarget(isWorker);
  const extensionsPage = await openExtensionsPage(browser);
  if (!options.profile) await closeWelcome(browser);
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));

  return {
    name: 'chromium',
    browser,
    origin,
    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    async openBrowserPage() {
      const page = await browser.newPage();
      await page.goto('chrome://version');
      return page;
    },
    async openPopup(page) {
      const popup = await until('the popup', () => clickAction(page, extension, `${origin}/popup.html`), 20_000);
      return {
        evaluate: <T>(fn: () => T) => popup.evaluate(fn) as Promise<T>,
        screenshot: async (path) => {
          await popup.screenshot({ path: path as `${string}.png` });
        },
      };
    },
    async stopBackground() {
      await (await browser.targets().find(isWorker)?.worker())?.close();
    },
    withholdSites: () => setHostAccess(extensionsPage, id, 'ON_CLICK'),
    giveSites: () => setHostAccess(extensionsPage, id, 'ON_ALL_SITES'),
    switchOff: () => setEnabled(extensionsPage, id, false),
    async switchOn() {
      await setEnabled(extensionsPage, id, true);
      await browser.waitForTarget(isWorker);
    },
    async allowPrivate() {
      await allowPrivate(extensionsPage, id);
      await browser.waitForTarget(isWorker);
    },
    newPrivatePage: (helper) => newPrivatePage(browser, helper),
    complaints: () => complaintsOf(extensionsPage, id),
    async close() {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that opens at install would otherwise push itself before a test. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('the welcome page', async () =>
    (await browser.pages()).find((page) => page.url().endsWith('/welcome.html')),
  );
  await welcome.close();
}

/**
 * The toolbar click, which also grants activeTab. A popup that opens while another tab is still closing goes away at once:
 * then it is undefined, and another click is needed.
 */
async function clickAction(page: Page, extension: Extension, url: string): Promise<Page | undefined> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return until('', async () => (await extension.pages()).find((shown) => shown.url() === url), 3000).catch(
    () => undefined,
  );
}
