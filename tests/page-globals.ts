import { createRequire } from 'node:module';
import type { JSDOM } from 'jsdom';

/** What our code asks of a browser's globals when it is loaded. Pages themselves come from windows of their own (pages/lent-window.ts). */
const asked = [
  'Node',
  'Element',
  'Document',
  'HTMLElement',
  'HTMLSlotElement',
  'NodeFilter',
  'MutationObserver',
  'DOMParser',
] as const;

let window: JSDOM['window'] | undefined;

// Where there is no page there is its vocabulary, from the first file on that asks: to start a page for each file takes longer than most files do.
for (const name of asked)
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        window ??= new (createRequire(import.meta.url)('jsdom') as typeof import('jsdom')).JSDOM().window;
        return window[name];
      },
    });
