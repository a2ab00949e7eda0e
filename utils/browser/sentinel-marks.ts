import { browser } from 'wxt/browser';
import { inTurn } from '../hiding/in-turn.ts';
import type { SiteSet } from '../model.ts';
import { markedSites } from '../settings/marked-sites.ts';
import { everySite, originOf } from './access.ts';
import { readPrivate } from './private-store.ts';
import { readSettings, readSites } from './settings-store.ts';

/**
 * The marks that stand in pages before the sentinel looks there. A browser registers scripts of a few bytes for them (public/marks/),
 * so that nobody else pays for rules, and a page costs no read of the storage.
 */
type Mark = 'prose' | 'still';

const setting = inTurn();

/**
 * Registers the marks that the settings ask for. What was chosen in private windows must reach no disk: as long as there is such a
 * choice, nothing of it outlives the browser's session.
 */
export const setMarks = (): Promise<void> =>
  setting(async () => {
    const { settings, sites } = await readPrivate();
    const isPrivate = Object.keys({ ...settings, ...sites }).length > 0;
    const views = [false, ...(isPrivate ? [true] : [])].map(async (which) => ({
      settings: await readSettings(which),
      sites: await readSites(which),
    }));
    const { prose, still } = markedSites(await Promise.all(views));
    // A browser may refuse a site: then it is looked at more, not less.
    await register('still', still, !isPrivate).catch(() => {});
    await register('prose', prose, !isPrivate).catch(() => register('prose', { sites: 'all', except: [] }, !isPrivate));
  });

async function register(id: Mark, { sites, except }: SiteSet, persistAcrossSessions: boolean): Promise<void> {
  const { scripting } = browser;
  const matches = sites === 'all' ? [everySite] : sites.map(originOf).sort();
  const excludeMatches = except.map(originOf).sort();
  const [known] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const asked = JSON.stringify([matches, excludeMatches, persistAcrossSessions]);
  if (known) {
    const { matches = [], excludeMatches = [], persistAcrossSessions = true } = known;
    if (JSON.stringify([[...matches].sort(), [...excludeMatches].sort(), persistAcrossSessions]) === asked) return;
    await scripting.unregisterContentScripts({ ids: [id] });
  }
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    {
      id,
      matches,
      ...(excludeMatches.length > 0 && { excludeMatches }),
      js: [`/marks/${id}.js`],
      runAt: 'document_start',
      persistAcrossSessions,
    },
  ]);
}
