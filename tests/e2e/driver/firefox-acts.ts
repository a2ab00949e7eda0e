/** Acts of the browser itself. Each runs in the privileged scope of a Firefox window, so it may use nothing from here. */

interface FirefoxWindow {
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } } };
  gBrowser: { tabs: FirefoxTab[]; removeTab(tab: FirefoxTab): void };
  Services: { console: { getMessageArray(): { toString(): string }[] } };
  Cc: Record<string, { getService(type: unknown): { getEvents(): ConsoleEvent[] } }>;
  Ci: { nsIConsoleAPIStorage: unknown };
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
  return [...errors, ...written].filter((text) => text.includes(origin));
}
