import { canonical } from './canonical.ts';
import { compareStamps, pressOf, type Stamp, stampAfter } from './stamp.ts';

/** What was chosen last under one name; without a value it was taken away. */
export interface Entry {
  stamp: Stamp;
  value?: unknown;
}

/** A stored item as its choices: the settings by their names, or the rules of some sites by theirs. */
export interface Ledger {
  /** How many presses the item has seen, here or elsewhere. */
  presses: number;
  entries: ReadonlyMap<string, Entry>;
  /** Fields of the item that only another version knows: kept as they are. */
  rest: Readonly<Record<string, unknown>>;
}

/** With one more press on this device: each name has this value from now on, undefined takes it away. */
export function withPress(ledger: Ledger, device: string, values: Iterable<readonly [string, unknown]>): Ledger {
  const stamp = stampAfter(ledger.presses, device);
  const entries = new Map(ledger.entries);
  for (const [name, value] of values) entries.set(name, value === undefined ? { stamp } : { stamp, value });
  return { ...ledger, presses: pressOf(stamp), entries };
}

/**
 * What two copies of an item say together: of each name the later choice. The same whatever the order, and however often, so copies
 * that have met end alike (a map of last-writer-wins registers: https://inria.hal.science/inria-00555588).
 */
export function merged(one: Ledger, other: Ledger): Ledger {
  const entries = new Map(one.entries);
  for (const [name, entry] of other.entries) {
    const known = entries.get(name);
    if (!known || isLater(entry, known)) entries.set(name, entry);
  }
  const rest: Record<string, unknown> = { ...one.rest };
  for (const [name, value] of Object.entries(other.rest))
    if (!Object.hasOwn(rest, name) || canonical(value) > canonical(rest[name])) rest[name] = value;
  return { presses: Math.max(one.presses, other.presses), entries, rest };
}

/** Two choices of one press are there where a profile was copied: then what they say decides, the same way everywhere. */
function isLater(one: Entry, other: Entry): boolean {
  const order = compareStamps(one.stamp, other.stamp);
  return order > 0 || (order === 0 && canonical(one.value) > canonical(other.value));
}
