import { domainFamily } from '../text/domain-family.ts';
import {
  areKinds,
  defaultSettings,
  isRule,
  ruleFor,
  type Settings,
  type SiteRule,
  type Sites,
  settingChecks,
  siteOf,
} from './settings.ts';

/** The item 'settings'. `at` (ms since 1970) is the time of the user's last change: the later one wins in sync. */
export interface StoredSettings {
  version: 1;
  at: number;
  settings: Settings;
}

/** An item 'sites:NN'. Sites are spread over buckets so that the sentinel reads one small item, not thousands of rules. */
export interface StoredSites {
  at: number;
  sites: Sites;
}

export const settingsKey = 'settings';
const bucketCount = 64;
export const bucketKeys = /* @__PURE__ */ Array.from({ length: bucketCount }, (_, bucket) => `sites:${bucket}`);

/**
 * The bucket of a host, 0–63: the same for a host and for all its parent domains down to the registered name.
 * A rule for a whole suffix ('com', 'co.uk') is therefore not inherited.
 */
export function bucketOf(hostname: string): number {
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const char of domainFamily(siteOf(hostname))) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 16) % bucketCount;
}

/** The storage.local keys that decide about a host: one read is enough. */
export function keysFor(hostname: string): [settings: string, sites: string] {
  return [settingsKey, `sites:${bucketOf(hostname)}`];
}

/** The rule for a host out of what storage.local.get(keysFor(hostname)) gave. */
export function storedRuleFor(hostname: string, stored: Record<string, unknown>): SiteRule & { from?: string } {
  const [settings, sites] = keysFor(hostname);
  return ruleFor(hostname, sitesIn(stored[sites]), settingsIn(stored[settings]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings out of a stored item of any version; what is missing or broken falls back to the default. */
export function settingsIn(item: unknown): Settings {
  const stored = isRecord(item) && isRecord(item.settings) ? item.settings : {};
  const valid = Object.entries(settingChecks).filter(([name, isValid]) => isValid(stored[name]));
  return { ...defaultSettings, ...Object.fromEntries(valid.map(([name]) => [name, stored[name]])) };
}

/** Rules out of a stored bucket of any version; broken rules are left out. */
export function sitesIn(item: unknown): Sites {
  const stored = isRecord(item) && isRecord(item.sites) ? item.sites : {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, SiteRule] => isSiteRule(entry[1])),
  );
}

function isSiteRule(value: unknown): value is SiteRule {
  return isRecord(value) && isRule(value.rule) && (value.keep === undefined || areKinds(value.keep));
}

/** When an item was last changed by the user, 0 if never. */
export function timeOf(item: unknown): number {
  return isRecord(item) && typeof item.at === 'number' && Number.isFinite(item.at) ? item.at : 0;
}
