import { browser } from 'wxt/browser';

export interface Shortcut {
  name: string;
  description: string;
  shortcut: string;
}

/** The commands of the manifest with the keys that hold now. Empty where there are none: Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** The way to the browser's own page for changing keys. Undefined in Firefox before 137, which has none to open. */
export function shortcutPage(): (() => void) | undefined {
  if (!import.meta.env.FIREFOX) return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  return commands?.openShortcutSettings && (() => void commands.openShortcutSettings?.());
}
