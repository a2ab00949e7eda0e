import { browser } from 'wxt/browser';
import type { Settings, SiteRule, Sites } from '../model.ts';
import { noChoices, sitesUnder } from '../settings/private-choices.ts';
import { ruleFor } from '../settings/settings.ts';
import { bucketKeys, keysFor, settingsIn, settingsKey, sitesIn } from '../settings/stored-settings.ts';
import { isInPrivate, isPrivateChange, privateBefore, readPrivate } from './private-store.ts';

const local = () => browser.storage.local;
const privately = (isPrivate: boolean) => (isPrivate ? readPrivate() : noChoices);

/** What the user wants. `isPrivate`: in private windows, where other choices may lie over it; a page or script tells by itself. */
export async function readSettings(isPrivate = isInPrivate()): Promise<Settings> {
  const [stored, { settings }] = await Promise.all([local().get(settingsKey), privately(isPrivate)]);
  return { ...settingsIn(stored[settingsKey]), ...settings };
}

/** All rules for single sites. */
export async function readSites(isPrivate = isInPrivate()): Promise<Sites> {
  const [stored, choices] = await Promise.all([local().get(bucketKeys), privately(isPrivate)]);
  return sitesUnder(choices, Object.assign({}, ...bucketKeys.map((key) => sitesIn(stored[key]))));
}

/** The rule that holds for a host, and the site it was set for, if it is not the default. */
export const ruleOf = (hostname: string, isPrivate = isInPrivate()): Promise<SiteRule & { from?: string }> =>
  ruleBefore({}, hostname, isPrivate);

/** What storage.onChanged tells. */
export type Changes = Record<string, { oldValue?: unknown }>;

/** The rule that held for a host before some changes of storage. */
export async function ruleBefore(
  changes: Changes,
  hostname: string,
  isPrivate: boolean,
): Promise<SiteRule & { from?: string }> {
  const keys = keysFor(hostname);
  const [now, choices] = await Promise.all([local().get(keys), isPrivate ? privateBefore(changes) : noChoices]);
  const [settings, sites] = keys.map((key) => (Object.hasOwn(changes, key) ? changes[key]?.oldValue : now[key]));
  return ruleFor(hostname, sitesUnder(choices, sitesIn(sites)), { ...settingsIn(settings), ...choices.settings });
}

/** Calls back whenever a setting or a rule changed, in whichever part of the extension. Returns the way to stop it. */
export function watchSettings(onChange: (changes: Changes) => void): () => void {
  const listener = (changes: Changes, area: string) => {
    const isOurs = Object.keys(changes).some((key) => key === settingsKey || key.startsWith('sites:'));
    if ((area === 'local' && isOurs) || isPrivateChange(changes, area)) onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
