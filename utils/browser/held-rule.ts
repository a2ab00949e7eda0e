import type { BoilerplateKind, Rule } from '../model.ts';

import { readSettings, ruleOf } from './settings-store.ts';

/** What holds for a page: the rule, and the kinds that are not hidden, by the site's rule or anywhere. */
export interface HeldRule {
  rule: Rule;
  keep: BoilerplateKind[];
}

export async function heldRule(hostname: string, isPrivate: boolean): Promise<HeldRule> {
  const [{ rule, keep = [] }, settings] = await Promise.all([ruleOf(hostname, isPrivate), readSettings(isPrivate)]);
  return { rule, keep: [...settings.keep, ...keep] };
}
