/**
 * Pictures of every state of every page, to be looked at:
 *   npx wxt build && node tests/demo/popup-states.ts [folder for the pictures] [build] [only states that contain this]
 * The pages are the built ones; a stand-in answers for the browser, so that each state comes at once.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { type Stub, stubExtension } from './extension-stub.ts';
import { looks, states } from './states.ts';

const [folder = 'pictures', build = '.output/chrome-mv3', only = ''] = process.argv.slice(2);
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  try {
    const body = readFileSync(join(build, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);
const { port } = server.address() as AddressInfo;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM_BIN.');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
mkdirSync(folder, { recursive: true });
const messages = JSON.parse(readFileSync(join(build, '_locales/en/messages.json'), 'utf8')) as Stub['messages'];

for (const [name, state] of Object.entries(states)) {
  for (const [look, dress] of Object.entries(looks)) {
    if (!`${name}-${look}`.includes(only)) continue;
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
    page.on('pageerror', (error) => console.error(name, error));
    const wide = !state.path.startsWith('/popup.html') || state.path.includes('view=');
    await page.setViewport({ width: wide ? 1000 : 380, height: wide ? 900 : 600, ...dress.viewport });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dress.dark ? 'dark' : 'light' }]);
    const direction = dress.rtl ? { locale_direction: { message: 'rtl' } } : {};
    await page.evaluateOnNewDocument(stubExtension, { ...state.stub, messages: { ...messages, ...direction } });
    await page.goto(`http://localhost:${port}${state.path}`);
    await settle(page);
    for (const selector of state.click ?? []) await page.click(selector);
    await settle(page);
    const box = wide ? undefined : await page.$eval('.popup', (popup) => popup.getBoundingClientRect().toJSON());
    const path = join(folder, `${name}-${look}.png`) as `${string}.png`;
    await page.screenshot(box ? { path, clip: box, captureBeyondViewport: false } : { path, fullPage: true });
    await page.close();
  }
}
await browser.close();
server.close();

/** Two frames after the last answer the page is what a user sees. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 120)));
}
