import type { Choice, PrivateChoices, Settings, SiteRule, Sites } from '../model.ts';
import { changedRule } from './choice.ts';
import { ruleFor, siteOf } from './settings.ts';

export const noChoices: PrivateChoices = { settings: {}, sites: {} };

/** The rules that hold in private windows. */
export function sitesUnder({ sites }: PrivateChoices, stored: Sites): Sites {
  const all = Object.entries({ ...stored, ...sites });
  return Object.fromEntries(all.filter((entry): entry is [string, SiteRule] => entry[1] !== null));
}

/** With one more choice. `settings` and `sites` are what is stored. What is said of reports is not kept. */
export function withPrivate(
  known: PrivateChoices,
  choice: Choice,
  stored: { settings: Settings; sites: Sites },
): PrivateChoices {
  const withRule = (site: string, rule: SiteRule | null) => ({
    ...known,
    sites: { ...known.sites, [siteOf(site)]: rule },
  });
  switch (choice.what) {
    case 'settings':
      return { ...known, settings: { ...known.settings, ...choice.settings } };
    case 'rule': {
      const sites = sitesUnder(known, stored.sites);
      const { from, ...held } = ruleFor(choice.site, sites, { ...stored.settings, ...known.settings });
      const own = from === siteOf(choice.site) ? held : undefined;
      return withRule(choice.site, changedRule(own, held, choice.change) as SiteRule);
    }
    case 'site':
      return withRule(choice.site, choice.rule ?? null);
    case 'everything': {
      const none = Object.keys({ ...stored.sites, ...known.sites }).map((site) => [site, null] as const);
      return { settings: choice.settings, sites: { ...Object.fromEntries(none), ...choice.sites } };
    }
    default:
      return known;
  }
}
