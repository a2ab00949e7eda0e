import { browser } from 'wxt/browser';
import type { PrivateChoices } from '../model.ts';
import { noChoices } from '../settings/private-choices.ts';

/**
 * What is chosen in private windows lies in storage.session: in memory, never on a disk, never in sync, and out of reach of pages. One
 * background serves all windows (manifest: `incognito: spanning`, the only mode that both browsers have), so it is told apart here.
 */
const key = 'private';

export async function readPrivate(): Promise<PrivateChoices> {
  const { [key]: known } = await browser.storage.session.get(key);
  return (known as PrivateChoices | undefined) ?? noChoices;
}

/** What was chosen there before some changes of storage. */
export const privateBefore = async (changes: Record<string, { oldValue?: unknown }>): Promise<PrivateChoices> =>
  Object.hasOwn(changes, key) ? ((changes[key]?.oldValue as PrivateChoices | undefined) ?? noChoices) : readPrivate();

export const writePrivate = (choices: PrivateChoices): Promise<void> => browser.storage.session.set({ [key]: choices });

/** Whether a change of storage is one of these. */
export const isPrivateChange = (changes: Record<string, unknown>, area: string): boolean =>
  area === 'session' && key in changes;

/** Forgets it with the last private window. To be called synchronously, so that its listener wakes the background. */
export function followPrivateWindows(): void {
  const forget = async (closed: number) => {
    const tabs = await browser.tabs.query({});
    const isOpen = tabs.some(({ incognito, id, windowId }) => incognito && id !== closed && windowId !== closed);
    if (!isOpen) await browser.storage.session.remove(key);
  };
  // Firefox for Android has tabs, and no windows.
  const closed = browser.windows?.onRemoved ?? browser.tabs.onRemoved;
  closed.addListener((id: number) => void forget(id));
}

/** Whether this page or script stands in a private window. The background and Chrome's pages of ours never do. */
export const isInPrivate = (): boolean => browser.extension?.inIncognitoContext === true;
