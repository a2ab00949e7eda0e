import { browser } from 'wxt/browser';
import type { Sender } from './messages.ts';

/** A name as the hiding makes them: the sheet can be about nothing else. */
export const isMarkName = (value: unknown): value is string =>
  typeof value === 'string' && /^data-byline-[a-z0-9]{21}$/.test(value);

/**
 * All that Byline does to a page. Hidden is hidden everywhere: on screen, in print, to find-in-page and to the keyboard. A cell is an
 * empty place, of no height, that keeps what comes behind it from moving into another column. The place
 * that the popup pointed at has an outline, which takes no room, so nothing moves; the green stands at 3 to 1 or better against white
 * as well as black.
 */
const sheetFor = (name: string) => `
[${name}="hidden"], [${name}="words"], [${name}="cell"] > * { display: none !important; }
[${name}="cell"] { visibility: hidden !important; overflow: hidden !important; block-size: 0 !important; min-block-size: 0 !important;
  margin-block: 0 !important; padding: 0 !important; border: 0 !important; font-size: 0 !important; line-height: 0 !important; }
[${name}="cell"]::before, [${name}="cell"]::after { content: none !important; }
[${name}="marked"] { outline: 3px solid #1a9d74 !important; outline-offset: 4px !important; }
@media (forced-colors: active) { [${name}="marked"] { outline-color: Highlight !important; } }
@media print { [${name}="marked"] { outline: none !important; } }
`;

/** In the user's own layer: the page can neither see the sheet nor overrule it, and it reaches into shadow roots. */
const injectionOf = (name: string, { tab, frameId = 0 }: Sender) => ({
  target: { tabId: tab?.id as number, frameIds: [frameId] },
  css: sheetFor(name),
  origin: 'USER' as const,
});

/**
 * Puts the sheet for a mark into the sending page, or takes it away. A page of our own, into which browsers let nobody insert, has its
 * text as the answer, and puts it on by itself; every other page nothing.
 */
export async function setSheet({ name, on }: { name: string; on: boolean }, sender: Sender): Promise<string> {
  if (sender.url?.startsWith(browser.runtime.getURL('/' as never))) return sheetFor(name);
  if (on) await browser.scripting.insertCSS(injectionOf(name, sender));
  else await browser.scripting.removeCSS(injectionOf(name, sender));
  return '';
}
