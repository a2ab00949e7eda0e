import { browser } from 'wxt/browser';
import { inTurn } from '../hiding/in-turn.ts';
import type { Choice, Outcome, SiteRule } from '../model.ts';
import { changedRule, changedSettings } from '../settings/choice.ts';
import { type Ledger, withPress } from '../settings/ledger.ts';
import { withPrivate } from '../settings/private-choices.ts';
import { siteOf } from '../settings/settings.ts';
import { stampAfter } from '../settings/stamp.ts';
import { readItem, writeItem } from '../settings/stored-ledger.ts';
import { bucketKeys, bucketOf, keysFor, settingsKey } from '../settings/stored-settings.ts';
import { forgetCorrections, keepCorrection } from './corrections-store.ts';
import { deviceMark } from './device-mark.ts';
import { inTime } from './in-time.ts';
import { readPrivate, writePrivate } from './private-store.ts';
import { setAside } from './set-aside.ts';
import { readSettings, readSites, ruleOf } from './settings-store.ts';
import { isFull } from './store-error.ts';

/** A store that does not answer for so long (ms) does not hold up the choices behind it. */
const longest = 20_000;
const writing = inTurn();

/** Everything that is written about settings and rules, one after the other: two that read and write at once would lose the first. */
export const inWritersTurn = <T>(write: () => Promise<T>): Promise<T> => writing(() => inTime(write(), longest));

/**
 * Keeps what the user chose; in private windows in memory, elsewhere in storage.local. Only the background calls this, so that there is
 * one writer, whoever chose. Never throws: what could not be kept is as it was before.
 */
export async function storeChoice(choice: Choice, isPrivate: boolean): Promise<Outcome> {
  try {
    await inWritersTurn(() => (isPrivate ? keepPrivately(choice) : keep(choice)));
    return 'kept';
  } catch (error) {
    console.error(error);
    return isFull(error) ? 'full' : 'failed';
  }
}

async function keepPrivately(choice: Choice): Promise<void> {
  const [known, settings, sites] = await Promise.all([readPrivate(), readSettings(false), readSites(false)]);
  await writePrivate(withPrivate(known, choice, { settings, sites }));
}

async function keep(choice: Choice): Promise<void> {
  switch (choice.what) {
    case 'correction':
      return keepCorrection(choice.site, choice.correction, choice.isWrong);
    case 'no corrections':
      return forgetCorrections();
    case 'settings':
      return press([settingsKey], (_, { entries }) =>
        Object.entries(changedSettings(entries.get('keep')?.value, choice.settings)),
      );
    case 'site': {
      const site = siteOf(choice.site);
      return press([keysFor(site)[1]], () => [[site, choice.rule]]);
    }
    case 'rule': {
      const site = siteOf(choice.site);
      const { from: _, ...held } = await ruleOf(site, false);
      return press([keysFor(site)[1]], (__, { entries }) => [
        [site, changedRule(entries.get(site)?.value, held, choice.change)],
      ]);
    }
    case 'everything': {
      const sites = Map.groupBy(Object.entries(choice.sites), ([site]) => `sites:${bucketOf(site)}`);
      return press([settingsKey, ...bucketKeys], (key, { entries }) => {
        const values: [string, unknown][] =
          key === settingsKey ? Object.entries(choice.settings) : (sites.get(key) ?? []);
        return [...[...entries.keys()].map((name): [string, undefined] => [name, undefined]), ...values];
      });
    }
  }
}

type Values = readonly (readonly [string, SiteRule | unknown])[];

/** One press in the items of these keys, in one write. An item that nothing is chosen in stays as it is. */
async function press(keys: string[], valuesIn: (key: string, ledger: Ledger) => Values): Promise<void> {
  const [stored, device] = [await browser.storage.local.get(keys), await deviceMark()];
  const items: Record<string, unknown> = {};
  for (const key of keys) {
    const { ledger, unread } = readItem(key, stored[key], stampAfter(0, device));
    await setAside(key, unread);
    const values = valuesIn(key, ledger);
    if (values.length) items[key] = writeItem(key, withPress(ledger, device, values));
  }
  await browser.storage.local.set(items);
}
