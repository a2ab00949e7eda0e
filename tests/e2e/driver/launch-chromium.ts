import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BylineBrowser, type LaunchOptions, viewport } from './browser.ts';
import { complaintsOf, openExtensionsPage, withholdSites } from './chromium-extensions.ts';
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
    async openPopup(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension); // the toolbar click; it also grants activeTab
      const popup = await until('the popup', async () =>
        (await extension.pages()).find((shown) => shown.url().startsWith(`${origin}/popup.html`)),
      );
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
    withholdSites: () => withholdSites(extensionsPage, id),
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
