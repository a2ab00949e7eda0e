import { isRule, type Rule, siteOf } from './settings.ts';
import { keysFor } from './stored-settings.ts';

interface Stored {
  settings?: { defaultRule?: unknown };
  sites?: Record<string, { rule?: unknown } | undefined>;
}

/**
 * The rule for a host, read by the sentinel out of what storage.local.get(keysFor(hostname)) gave: what storedRuleFor() gives,
 * without looking whether all the rest that is stored is sound, which would cost every page a kilobyte.
 */
export function quickRule(hostname: string, stored: Record<string, unknown>): Rule {
  const [settings, sites] = keysFor(hostname).map((key) => stored[key] as Stored | undefined);
  let rule: unknown;
  for (
    let site = siteOf(hostname);
    site && !isRule(rule);
    site = site.includes('.') ? site.slice(site.indexOf('.') + 1) : ''
  )
    rule = sites?.sites?.[site]?.rule;
  rule ??= settings?.settings?.defaultRule;
  return isRule(rule) ? rule : 'auto';
}
