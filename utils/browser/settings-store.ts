import { browser } from 'wxt/browser';
import { noChoices, sitesUnder } from '../settings/private-choices.ts';
import { ruleFor, type Settings, type SiteRule, type Sites } from '../settings/settings.ts';
import { bucketKeys, keysFor, settingsIn, settingsKey, sitesIn } from '../settings/stored-settings.ts';
import { isInPrivate, isPrivateChange, readPrivate } from './private-store.ts';

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
export async function ruleOf(hostname: string, isPrivate = isInPrivate()): Promise<SiteRule & { from?: string }> {
  const [settingsAt, sitesAt] = keysFor(hostname);
  const [stored, choices] = await Promise.all([local().get([settingsAt, sitesAt]), privately(isPrivate)]);
  const settings = { ...settingsIn(stored[settingsAt]), ...choices.settings };
  return ruleFor(hostname, sitesUnder(choices, sitesIn(stored[sitesAt])), settings);
}

/** Calls back whenever a setting or a rule changed, in whichever part of the extension. Returns the way to stop it. */
export function watchSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const isOurs = Object.keys(changes).some((key) => key === settingsKey || key.startsWith('sites:'));
    if ((area === 'local' && isOurs) || isPrivateChange(changes, area)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
