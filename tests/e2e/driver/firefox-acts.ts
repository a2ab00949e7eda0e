/** Acts of the browser itself. Each runs in the privileged scope of a Firefox window, so it may use nothing from here. */

interface AddonManager {
  getAddonByID(id: string): Promise<Record<'enable' | 'disable' | 'reload', () => Promise<void>>>;
}

interface FirefoxWindow {
  OpenBrowserWindow(how: { private: boolean }): void;
  WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (addon: string, permissions: object, extension: FirefoxExtension) => Promise<void>
      >;
      AddonManager: AddonManager;
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

/** Switches the extension off, as the add-on manager does. */
export async function switchOff(addon: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(addon)).disable();
}

/** And on again. */
export async function switchOn(addon: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(addon)).enable();
}

/** Allows it in private windows, as the add-on manager does. */
export async function allowPrivate(addon: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const wanted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(addon, wanted, WebExtensionPolicy.getByID(addon).extension);
  await (await AddonManager.getAddonByID(addon)).reload();
}

/** Opens a private window. */
export function openPrivateWindow(): void {
  (globalThis as unknown as FirefoxWindow).OpenBrowserWindow({ private: true });
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

interface Profiler {
  StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
  StopProfiler(): Promise<void>;
  getProfileDataAsync(): Promise<ProfiledProcess>;
}

interface ProfiledProcess {
  processes: ProfiledProcess[];
  threads: {
    name: string;
    processType: string;
    processName?: string;
    stringTable: string[];
    samples: { schema: Record<string, number>; data: number[][] };
    stackTable: { schema: Record<string, number>; data: (number | null)[][] };
    frameTable: { schema: Record<string, number>; data: number[][] };
  }[];
}

/** Starts Firefox's own profiler: a sample of every main thread's scripts each millisecond. */
export async function startProfiler(): Promise<void> {
  const { Services } = globalThis as unknown as { Services: { profiler: Profiler } };
  await Services.profiler.StartProfiler(1 << 23, 1, ['js'], ['GeckoMain']);
}

/** Stops it, and tells for how long scripts of `origin` ran: in pages, and in the extension's own process (ms). */
export async function profiledTime(origin: string): Promise<{ thread: number; background: number }> {
  const { Services } = globalThis as unknown as { Services: { profiler: Profiler } };
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const time = { thread: 0, background: 0 };
  for (const process of [profile, ...profile.processes])
    for (const { processType, processName, stringTable, samples, stackTable, frameTable } of process.threads) {
      const isOurs = stackTable.data.map(() => false);
      for (const [i, stack] of stackTable.data.entries()) {
        const frame = frameTable.data[stack[stackTable.schema.frame ?? 1] ?? -1];
        const prefix = stack[stackTable.schema.prefix ?? 0];
        isOurs[i] =
          (prefix != null && isOurs[prefix] === true) ||
          (stringTable[frame?.[frameTable.schema.location ?? 0] ?? -1] ?? '').includes(origin);
      }
      const count = samples.data.filter((sample) => isOurs[sample[samples.schema.stack ?? 0] ?? -1]).length;
      if (processName === 'WebExtensions') time.background += count;
      else if (processType !== 'default') time.thread += count;
    }
  return time;
}
