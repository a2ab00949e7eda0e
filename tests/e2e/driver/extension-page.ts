import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The acts of a user on a page of the extension, found by what the user reads. */
export interface ExtensionPage {
  page: Page;
  /** Presses the first button or link whose accessible name is, or begins with, these words. */
  press(words: string): Promise<void>;
  /** Waits until these words stand on the page. */
  sees(words: string): Promise<void>;
  /** How many elements match. */
  count(selector: string): Promise<number>;
}

export function onExtensionPage(page: Page): ExtensionPage {
  // Firefox complains when a script asks for the layout of a page that is still loading.
  const isLoaded = () => page.evaluate(() => document.readyState === 'complete');
  return {
    page,
    press: (words) =>
      until(
        `a control "${words}"`,
        async () =>
          (await isLoaded()) &&
          page.evaluate((words) => {
            const controls = [...document.querySelectorAll<HTMLElement>('button, a, input, select')];
            const nameOf = (control: HTMLElement) => (control.ariaLabel ?? control.textContent ?? '').trim();
            const control =
              controls.find((one) => nameOf(one) === words) ?? controls.find((one) => nameOf(one).startsWith(words));
            control?.click();
            return control !== undefined;
          }, words),
      ).then(() => undefined),
    sees: (words) =>
      until(
        `the words "${words}"`,
        async () =>
          (await isLoaded()) &&
          page.evaluate((words) => document.body.innerText.toLowerCase().includes(words.toLowerCase()), words),
      ).then(() => undefined),
    count: (selector) => page.evaluate((selector) => document.querySelectorAll(selector).length, selector),
  };
}
