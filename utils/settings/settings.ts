import { type BoilerplateKind, boilerplateKinds, rules, type Settings, type SiteRule, type Sites } from '../model.ts';

export const defaultSettings: Settings = {
  defaultRule: 'auto',
  keep: [],
  summaryLength: 3,
  badge: true,
  theme: 'system',
  sync: true,
};

/** 'www.News.Example.com' → 'news.example.com'. */
export function siteOf(hostname: string): string {
  // every page asks, so no expression is made for it
  const host = hostname.toLowerCase();
  return host.slice(host.startsWith('www.') ? 4 : 0, host.endsWith('.') ? -1 : undefined);
}

/**
 * The rule that holds for a host: its own, else its nearest parent domain's, else the default.
 * `from` says whose rule it is; it is undefined for the default.
 */
export function ruleFor(hostname: string, sites: Sites, settings: Settings): SiteRule & { from?: string } {
  for (let site = siteOf(hostname); site; site = site.includes('.') ? site.slice(site.indexOf('.') + 1) : '') {
    const own = Object.hasOwn(sites, site) ? sites[site] : undefined;
    if (own) return { ...own, from: site };
  }
  return { rule: settings.defaultRule };
}

const isOneOf =
  <T>(...allowed: readonly T[]) =>
  (value: unknown): value is T =>
    allowed.includes(value as T);

const isBoolean = isOneOf(true, false);

export const isRule = isOneOf(...rules);

/** Kinds out of what may be a list of them. */
export const knownKinds = (value: unknown): BoilerplateKind[] =>
  Array.isArray(value) ? value.filter(isOneOf(...boilerplateKinds)) : [];

export function areKinds(value: unknown): value is BoilerplateKind[] {
  return Array.isArray(value) && value.every(isOneOf(...boilerplateKinds));
}

/** What each setting may be: for what lies in storage as well as for an imported file. */
export const settingChecks: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  defaultRule: isRule,
  keep: areKinds,
  summaryLength: isOneOf(2, 3, 5),
  badge: isBoolean,
  theme: isOneOf('system', 'light', 'dark'),
  sync: isBoolean,
};
