import { browser } from 'wxt/browser';

/**
 * Sets the story of a tab beside its original, in a tab of its own. Whoever presses this wants the original opened, so the page
 * may open it without another question.
 */
export const openCompare = (tabId: number): Promise<void> => openBeside(`/compare.html?copy=${tabId}&open`, tabId);

/** Shows the story of a tab alone, in a tab of its own. */
export const openClean = (tabId: number): Promise<void> => openBeside(`/clean.html?tabId=${tabId}`, tabId);

/** Opens a page of the extension to the right of the tab that it speaks of. */
async function openBeside(path: string, tabId: number): Promise<void> {
  const { index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url: browser.runtime.getURL(path as never), index: index + 1, windowId });
}
