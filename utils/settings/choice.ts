import type { RuleChange, Settings, SiteRule } from '../model.ts';
import { knownKinds } from './settings.ts';

/**
 * The rule of a site's own after a change. `own` is what is stored of it, which may have fields and kinds of another version: they stay.
 * `held` is the rule that holds there, its own or not.
 */
export function changedRule(own: unknown, held: SiteRule, { rule, keep, hide }: RuleChange): object {
  const { keep: kept, ...base } = { ...(own ?? { rule: held.rule, keep: held.keep }) } as Partial<SiteRule>;
  const others = (Array.isArray(kept) ? kept : []).filter((kind) => kind !== keep && kind !== hide);
  const kinds = keep ? [...others, keep] : others;
  return { ...base, ...(rule && { rule }), ...(kinds.length > 0 && { keep: kinds }) };
}

/** Settings after a change. Kinds that only another version knows stay among those to be kept. */
export function changedSettings(storedKeep: unknown, change: Partial<Settings>): Partial<Settings> {
  if (!change.keep) return change;
  const known = knownKinds(storedKeep);
  const foreign = Array.isArray(storedKeep) ? storedKeep.filter((kind) => !known.includes(kind)) : [];
  return { ...change, keep: [...change.keep, ...foreign] };
}
