import type { BoilerplateKind, Correction } from '../model.ts';
import { knownKinds, type Rule, type Settings, type SiteRule, type Sites } from './settings.ts';

/** What a press changes of the rule that holds for a site; the rest of it stays as whoever pressed last has left it. */
export interface RuleChange {
  rule?: Rule | undefined;
  /** A kind to be shown there always, or not any longer. */
  keep?: BoilerplateKind | undefined;
  hide?: BoilerplateKind | undefined;
}

/** What the user chose with one press. */
export type Choice =
  | { what: 'settings'; settings: Partial<Settings> }
  | { what: 'rule'; site: string; change: RuleChange }
  /** The whole rule of a site's own; without one its parent domain's or the default holds again. */
  | { what: 'site'; site: string; rule?: SiteRule | undefined }
  /** In place of all that was: an import, or a reset with nothing. */
  | { what: 'everything'; settings: Settings; sites: Sites }
  | { what: 'correction'; site: string; correction: Correction; isWrong: boolean }
  | { what: 'no corrections' };

/** Whether the browser has kept a choice, and if not, whether it had no room. What was before holds then. */
export const outcomes = ['kept', 'full', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

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
