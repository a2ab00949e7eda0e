import { browser } from 'wxt/browser';
import { inTurn } from '../hiding/in-turn.ts';
import type { CorrectedSites, Correction, Corrections } from '../model.ts';
import { correctedSitesIn, withCorrection } from '../report/corrections.ts';
import { siteOf } from '../settings/settings.ts';

/** One item of storage.local; it is never carried to other browsers. */
const key = 'corrections';
const local = () => browser.storage.local;
const changing = inTurn();

/** Of every site what the user said of it. */
export async function readCorrections(): Promise<CorrectedSites> {
  return correctedSitesIn((await local().get(key))[key]);
}

/** What the user said of one site. */
export async function correctionsOf(hostname: string): Promise<Corrections> {
  const sites = await readCorrections();
  const site = siteOf(hostname);
  return Object.hasOwn(sites, site) ? (sites[site] as Corrections) : { people: [], sources: [] };
}

/** Remembers that a name is wrong at a site, or forgets it again. */
export function keepCorrection(hostname: string, correction: Correction, isWrong: boolean): Promise<void> {
  return changing(async () => {
    const { [siteOf(hostname)]: known, ...others } = await readCorrections();
    const sites = { ...others, [siteOf(hostname)]: withCorrection(known, correction, isWrong) };
    await local().set({ [key]: { version: 1, sites: correctedSitesIn({ sites }) } });
  });
}

export const forgetCorrections = (): Promise<void> => changing(() => local().remove(key));

/** Calls back whenever something was said or taken back. Returns the way to stop it. */
export function watchCorrections(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
