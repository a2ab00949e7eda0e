import { browser } from 'wxt/browser';

/** Goes on in a tab of its own, where a question of the browser closes nothing. `query` is that of popup.html. */
export function openInTab(query: string): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?${query}` }).then(() => window.close());
}
