import type { Choice, SiteRule } from '../../utils/model.ts';

/**
 * What the user chose by making `before`, as the page showed it, into `rule`: only what differs, since somebody else may have changed
 * the rest meanwhile.
 */
export function siteChoice(site: string, before: SiteRule | undefined, rule: SiteRule | undefined): Choice {
  if (!before || !rule) return { what: 'site', site, rule };
  const hide = before.keep?.find((kind) => !rule.keep?.includes(kind));
  return { what: 'rule', site, change: { hide, rule: rule.rule === before.rule ? undefined : rule.rule } };
}
