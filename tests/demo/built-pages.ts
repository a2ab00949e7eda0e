import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { type Stub, stubExtension } from './extension-stub.ts';
import type { Look, State } from './states.ts';

export interface BuiltPages {
  /** Opens a page of the extension in a state, ready to be looked at. The caller closes it. */
  open(state: State, look: Look): Promise<Page>;
  /** The same in a tab that `open` gave, which takes half the time. */
  openAgain(page: Page, state: State, look: Look): Promise<void>;
  /** Shows a page that is open in another size, theme or colours; its language stays. */
  dress(page: Page, state: State, look: Look): Promise<void>;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
};

/** The built pages of the extension in a real browser, with a stand-in that answers for `chrome.*`. */
export async function openBuiltPages(build: string): Promise<BuiltPages> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM_BIN.');
  const messagesIn = (language: string) =>
    JSON.parse(readFileSync(join(build, '_locales', language, 'messages.json'), 'utf8')) as Stub['messages'];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(build, pathname));
      response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

  const standIns = new WeakMap<Page, string>();
  async function openAgain(page: Page, state: State, look: Look): Promise<void> {
    await dress(page, state, look);
    const last = standIns.get(page);
    if (last) await page.removeScriptToEvaluateOnNewDocument(last);
    const messages = messagesIn(look.language ?? 'en');
    const { identifier } = await page.evaluateOnNewDocument(stubExtension, { ...state.stub, messages });
    standIns.set(page, identifier);
    await page.goto(`http://localhost:${port}${state.path}`);
    await page.waitForSelector(state.ready);
    for (const selector of state.click ?? []) await page.click(selector);
  }

  return {
    async open(state, look) {
      const page = await browser.newPage();
      await openAgain(page, state, look);
      return page;
    },
    openAgain,
    dress,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export const isPopup = ({ path }: State) => path === '/popup.html';

/** Where what puppeteer does not know is asked for: one session a page, since what another has set stays beside it. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function dress(page: Page, state: State, look: Look): Promise<void> {
  const size = isPopup(state) ? { width: 380, height: 600 } : { width: 1000, height: 900 };
  await page.setViewport({ ...size, ...look.viewport });
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const session = await sessions.get(page);
  const features = [
    { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: look.forcedColours ? 'active' : 'none' },
  ];
  await session?.send('Emulation.setEmulatedMedia', { features });
  await session?.send('Emulation.setTouchEmulationEnabled', { enabled: look.touch ?? false });
}
