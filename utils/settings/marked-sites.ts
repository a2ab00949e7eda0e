import type { Settings, SiteSet, Sites } from '../model.ts';
import { ruleFor } from './settings.ts';

/** What holds in some windows: in private ones other choices may lie over it. */
export interface View {
  settings: Settings;
  sites: Sites;
}

/** So many are listed: every page that is opened is compared with them. */
const most = 500;

const nowhere: SiteSet = { sites: [], except: [] };

/**
 * Where the sentinel, which knows no rule, is to tell of any column of prose, and where it is to keep still. The background asks the
 * rule before it acts, so a mark for prose may stand where it need not; a mark to keep still stands only where every window has it so.
 */
export function markedSites(views: readonly View[]): { prose: SiteSet; still: SiteSet } {
  const named = [...new Set(views.flatMap(({ sites }) => Object.keys(sites)))];
  const rulesOf = (site: string) => views.map(({ sites, settings }) => ruleFor(site, sites, settings).rule);
  const defaults = views.map(({ settings }) => settings.defaultRule);
  const always = named.filter((site) => rulesOf(site).includes('always'));
  const [off, on] = [named.filter((site) => isOff(rulesOf(site))), named.filter((site) => !isOff(rulesOf(site)))];
  return {
    prose: { sites: defaults.includes('always') || always.length > most ? 'all' : always, except: [] },
    still: on.length > most ? nowhere : { sites: isOff(defaults) ? 'all' : off.slice(0, most), except: on },
  };
}

const isOff = (rules: readonly string[]) => rules.every((rule) => rule === 'off');
