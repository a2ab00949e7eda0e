import { writeFileSync } from 'node:fs';
import type { Popup } from './browser.ts';
import type { InChrome } from './firefox-scope.ts';
import { until } from './until.ts';

/** Clicks Byline's toolbar button and gives the popup. It is no BiDi context: a frame script reads and clicks it. */
export async function openFirefoxPopup(inChrome: InChrome, addon: string): Promise<Popup> {
  const evaluate = <T>(fn: () => T) => inPopup(inChrome, fn);
  const isOpen = () => evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
  // Where a popup is still closing, the click only closes it.
  await until(
    'the popup',
    async () => {
      await click(inChrome, addon);
      return until('', isOpen, 3000).catch(() => false);
    },
    20_000,
  );
  return { evaluate, screenshot: (path) => screenshot(inChrome, path) };
}

const click = (inChrome: InChrome, addon: string) =>
  inChrome(async (id: string) => {
    const scope = globalThis as unknown as FirefoxWindow;
    const { ExtensionParent } = scope.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    // triggerAction does what the click does and grants activeTab; openPopup() does not
    await ExtensionParent.apiManager.global
      .browserActionFor(scope.WebExtensionPolicy.getByID(id).extension)
      .triggerAction(scope.window);
  }, addon);

function inPopup<T>(inChrome: InChrome, fn: () => T): Promise<T> {
  return inChrome(
    (body: string) =>
      new Promise<unknown>((done, fail) => {
        setTimeout(() => fail(new Error('no answer from the popup')), 1000);
        const browser = document.querySelector('browser.webextension-popup-browser') as unknown as PopupElement;
        const name = `byline-e2e:${Math.random()}`;
        browser.messageManager.addMessageListener(name, (message) => done(message.data));
        const script = `{
          const window = content, { document, location } = content;
          let answer; try { answer = (${body})(); } catch (error) { answer = 'failed: ' + error; }
          sendAsyncMessage(${JSON.stringify(name)}, answer ?? null);
        }`;
        browser.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      }),
    String(fn),
  ) as Promise<T>;
}

async function screenshot(inChrome: InChrome, path: string): Promise<void> {
  const base64 = await inChrome(async () => {
    const popup = document.querySelector('browser.webextension-popup-browser') as unknown as PopupElement;
    const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  writeFileSync(path, Buffer.from(base64, 'base64'));
}

/** The <browser> element that shows the popup, in the browser's own window. */
interface PopupElement {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

interface FirefoxWindow {
  window: unknown;
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: {
        apiManager: {
          global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> } };
        };
      };
    };
  };
}
