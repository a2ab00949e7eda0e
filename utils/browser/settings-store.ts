import { browser } from 'wxt/browser';
import { type Settings, type SiteRule, type Sites, siteOf } from '../settings/settings.ts';
import {
  bucketKeys,
  bucketOf,
  keysFor,
  type StoredSettings,
  type StoredSites,
  settingsIn,
  settingsKey,
  sitesIn,
  storedRuleFor,
  timeOf,
} from '../settings/stored-settings.ts';

const local = () => browser.storage.local;

let before: Promise<unknown> = Promise.resolve();

/** One change after the other: two that read and write at once would lose the first. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const mine = before.then(change, change);
  before = mine;
  return mine;
}

export async function readSettings(): Promise<Settings> {
  return settingsIn((await local().get(settingsKey))[settingsKey]);
}

/** Changes the settings that are named and leaves the others as they are. */
export function writeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = { ...(await readSettings()), ...change };
    await local().set({ [settingsKey]: { version: 1, at: Date.now(), settings } satisfies StoredSettings });
    return settings;
  });
}

/** All rules for single sites. */
export async function readSites(): Promise<Sites> {
  const stored = await local().get(bucketKeys);
  return Object.assign({}, ...bucketKeys.map((key) => sitesIn(stored[key])));
}

/** The rule that holds for a host, and the site it was set for, if it is not the default. */
export async function ruleOf(hostname: string): Promise<SiteRule & { from?: string }> {
  return storedRuleFor(hostname, await local().get(keysFor(hostname)));
}

/** Sets the rule for one site, or takes it away, so that the parent domain's or the default holds again. */
export function setRule(hostname: string, rule: SiteRule | undefined): Promise<void> {
  return inTurn(async () => {
    const site = siteOf(hostname);
    const [, key] = keysFor(site);
    const { [site]: _, ...others } = sitesIn((await local().get(key))[key]);
    const sites = rule ? { ...others, [site]: rule } : others;
    await local().set({ [key]: { at: Date.now(), sites } satisfies StoredSites });
  });
}

/** Puts everything in place of what was there, in one write: an import, or a reset with nothing. */
export async function replaceAll(settings: Settings, sites: Sites): Promise<void> {
  const at = Date.now();
  const items: Record<string, StoredSettings | StoredSites> = { [settingsKey]: { version: 1, at, settings } };
  const stored = await local().get(bucketKeys);
  // An emptied bucket stays as an item, so that its emptiness reaches the other browsers.
  for (const key of bucketKeys) if (timeOf(stored[key])) items[key] = { at, sites: {} };
  for (const [site, rule] of Object.entries(sites)) {
    const key = `sites:${bucketOf(site)}`;
    items[key] = { at, sites: { ...sitesIn(items[key]), [site]: rule } };
  }
  await local().set(items);
}

/** Calls back whenever a setting or a rule changed, in whichever part of the extension. Returns the way to stop it. */
export function watchSettings(onChange: (keys: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => key === settingsKey || key.startsWith('sites:'));
    if (area === 'local' && keys.length) onChange(keys);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
