import type { Settings, SiteRule, Sites } from '../model.ts';
import { domainFamily } from '../text/domain-family.ts';
import { defaultSettings, isRule, knownKinds, settingChecks, siteOf } from './settings.ts';
import type { Stamp } from './stamp.ts';

/** What both kinds of items have. Fields that are not here are another version's, and stay (see stored-ledger.ts). */
interface StoredItem {
  version: number;
  /** How many presses the item has seen. */
  presses: number;
}

/** The item 'settings': what was chosen at any time, and the press of each choice (see stamp.ts). */
export interface StoredSettings extends StoredItem {
  settings: Record<string, unknown>;
  stamps: Record<string, Stamp>;
}

/**
 * An item 'sites:NN'. Sites are spread over buckets so that whoever asks for a host reads one small item, not thousands of rules. Each rule has its
 * press; a press without a rule is one that was taken away.
 */
export interface StoredSites extends StoredItem {
  sites: Record<string, Partial<SiteRule> & { at: Stamp }>;
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings out of a stored item of any version; what is missing, broken or unknown falls back to the default. */
export function settingsIn(item: unknown): Settings {
  const stored = isRecord(item) && isRecord(item.settings) ? item.settings : {};
  const read: Record<string, unknown> = { ...stored, keep: knownKinds(stored.keep) };
  const valid = Object.entries(settingChecks).filter(([name, isValid]) => isValid(read[name]));
  return { ...defaultSettings, ...Object.fromEntries(valid.map(([name]) => [name, read[name]])) };
}

/** Rules out of a stored bucket of any version; rules that are broken or unknown are left out, and so are kinds. */
export function sitesIn(item: unknown): Sites {
  const stored = isRecord(item) && isRecord(item.sites) ? item.sites : {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([site, value]) => {
      const rule = siteRuleIn(value);
      return rule ? [[site, rule] as const] : [];
    }),
  );
}

function siteRuleIn(value: unknown): SiteRule | undefined {
  if (!isRecord(value) || !isRule(value.rule)) return undefined;
  const keep = knownKinds(value.keep);
  return keep.length ? { rule: value.rule, keep } : { rule: value.rule };
}
