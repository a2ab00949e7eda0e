/** Acts of the browser itself. Each runs in the privileged scope of a Firefox window, so it may use nothing from here. */

interface FirefoxWindow {
  WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (addon: string, permissions: object, extension: FirefoxExtension) => Promise<void>
      >;
    };
  };
  gBrowser: { tabs: FirefoxTab[]; removeTab(tab: FirefoxTab): void };
  Services: { console: { getMessageArray(): { toString(): string }[] } };
  Cc: Record<string, { getService(type: unknown): { getEvents(): ConsoleEvent[] } }>;
  Ci: { nsIConsoleAPIStorage: unknown };
}

interface FirefoxExtension {
  terminateBackground(how: object): Promise<void>;
}

interface FirefoxTab {
  linkedBrowser: { currentURI: { spec: string } };
}

interface ConsoleEvent {
  filename: string;
  level: string;
  arguments: unknown[];
}

/** Stops the event page, as Firefox does after half a minute without events. */
export async function stopBackground(addon: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  await WebExtensionPolicy.getByID(addon).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Takes back the access to all sites, as the add-on manager does. */
export async function withholdSites(addon: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const sites = { permissions: [], origins: ['*://*/*'] };
  await ExtensionPermissions.remove(addon, sites, WebExtensionPolicy.getByID(addon).extension);
}

/** Gives it back. */
export async function giveSites(addon: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const sites = { permissions: [], origins: ['*://*/*'] };
  await ExtensionPermissions.add(addon, sites, WebExtensionPolicy.getByID(addon).extension);
}

/** Closes the tab that shows an address; false if there is none. */
export function closeTab(url: string): boolean {
  const { gBrowser } = globalThis as unknown as FirefoxWindow;
  const tab = [...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec === url);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

/** Errors that the browser's console holds about the extension, and all that the extension wrote there itself. */
export function complaintsOf(origin: string): string[] {
  const { Services, Cc, Ci } = globalThis as unknown as FirefoxWindow;
  const errors = Services.console.getMessageArray().map((message) => message.toString());
  const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci.nsIConsoleAPIStorage);
  const written = (storage?.getEvents() ?? []).map(
    ({ level, filename, arguments: said }) => `${level}: ${said.map(String).join(' ')} (${filename})`,
  );
  // Warnings are about style sheets and layout. An aborted message is noted when a page goes away while it is under way.
  const isOurs = (text: string) =>
    text.includes(origin) &&
    !/JavaScript Warning|file: "resource:|Promise rejected after context unloaded/.test(text.split('\n')[0] ?? '');
  return [...errors, ...written].filter(isOurs);
}
