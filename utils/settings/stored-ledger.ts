import type { Entry, Ledger } from './ledger.ts';
import { defaultSettings } from './settings.ts';
import { compareStamps, isStamp, pressOf, type Stamp } from './stamp.ts';
import { type StoredSettings, type StoredSites, settingsKey } from './stored-settings.ts';

/** What is stored under a key, and what of it nobody could read. */
export interface ReadItem {
  ledger: Ledger;
  unread: unknown[];
}

/** Sites whose rule was taken away are remembered, so that no other browser brings it back; so many of each item. */
const mostTakenAway = 20;

/**
 * Reads the item of a key, of any version. Version 1 had no stamps: its choices are of the press `unstamped`. A rule or value that this
 * version does not know is another version's and stays; what is of no shape at all is unread.
 */
export function readItem(key: string, item: unknown, unstamped: Stamp): ReadItem {
  if (item === undefined) return { ledger: { presses: 0, entries: new Map(), rest: {} }, unread: [] };
  const isSettings = key === settingsKey;
  const field = isSettings ? 'settings' : 'sites';
  const { [field]: values, stamps, at, presses, version, ...rest } = isRecord(item) ? item : ({} as Stored);
  const unread: unknown[] = isRecord(item) && isRecord(values) ? [] : [item];
  const entries = new Map<string, Entry>();
  for (const [name, value] of Object.entries(isRecord(values) ? values : {})) {
    const entry = isSettings ? settingEntry(name, value, stamps, unstamped) : siteEntry(value, unstamped);
    if (entry) entries.set(name, entry);
    else unread.push({ [name]: value });
  }
  for (const [name, stamp] of Object.entries(isSettings && isRecord(stamps) ? stamps : {}))
    if (!entries.has(name) && isStamp(stamp)) entries.set(name, { stamp });
  const seen = Number.isSafeInteger(presses) && Number(presses) > 0 ? Number(presses) : 0;
  return {
    ledger: {
      presses: Math.max(pressOf(`${seen}.`), ...[...entries.values()].map(({ stamp }) => pressOf(stamp))),
      entries,
      rest: { ...rest, ...newer(version) },
    },
    unread,
  };
}

/** The item of a key as it is stored. */
export function writeItem(key: string, { presses, entries, rest }: Ledger): StoredSettings | StoredSites {
  const head = { version: 2, ...rest, presses } as const;
  if (key !== settingsKey) {
    const kept = withoutOldest([...entries]);
    const sites = kept.map(([site, { value, stamp }]) => [site, { ...(value as object), at: stamp }]);
    return { ...head, sites: Object.fromEntries(sites) };
  }
  const held = [...entries].filter(([, { value }]) => value !== undefined);
  return {
    ...head,
    settings: Object.fromEntries(held.map(([name, { value }]) => [name, value])),
    stamps: Object.fromEntries([...entries].map(([name, { stamp }]) => [name, stamp])),
  };
}

type Stored = Record<string, unknown>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const newer = (version: unknown) => (typeof version === 'number' && version > 2 ? { version } : {});

function settingEntry(name: string, value: unknown, stamps: unknown, unstamped: Stamp): Entry | undefined {
  const usual = Object.hasOwn(defaultSettings, name) ? defaultSettings[name as keyof typeof defaultSettings] : value;
  if (typeof value !== typeof usual || Array.isArray(value) !== Array.isArray(usual)) return undefined;
  const stamp = isRecord(stamps) && Object.hasOwn(stamps, name) ? stamps[name] : undefined;
  return { stamp: isStamp(stamp) ? stamp : unstamped, value };
}

function siteEntry(value: unknown, unstamped: Stamp): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const { at, ...rule } = value;
  const stamp = isStamp(at) ? at : unstamped;
  if (Object.keys(rule).length === 0 && isStamp(at)) return { stamp };
  return typeof rule.rule === 'string' ? { stamp, value: rule } : undefined;
}

function withoutOldest(entries: [string, Entry][]): [string, Entry][] {
  const gone = entries
    .filter(([, { value }]) => value === undefined)
    .sort(([a, one], [b, other]) => compareStamps(other.stamp, one.stamp) || (a < b ? -1 : 1));
  const forgotten = new Set(gone.slice(mostTakenAway).map(([site]) => site));
  return entries.filter(([site]) => !forgotten.has(site));
}
