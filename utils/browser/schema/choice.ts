import { boilerplateKinds, type Correction } from '../../model.ts';
import type { Choice, RuleChange } from '../../settings/choice.ts';
import { areKinds, rules, type Settings, type SiteRule, type Sites, settingChecks } from '../../settings/settings.ts';
import { type Check, isBoolean, oneOf, optional, record, textOf } from './check.ts';

const isHost = textOf(253);
const isKind = optional(oneOf(...boilerplateKinds));
const isSiteRule = record<SiteRule>({ rule: oneOf(...rules), keep: optional(areKinds) });
const isWhole = record<Settings>(settingChecks);

const isChange: Check<Partial<Settings>> = (value): value is Partial<Settings> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, one]) => Object.hasOwn(settingChecks, name) && settingChecks[name as keyof Settings](one),
  );

const areSites: Check<Sites> = (value): value is Sites =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([site, rule]) => isHost(site) && isSiteRule(rule));

const checks: { [W in Choice['what']]: Check<Omit<Extract<Choice, { what: W }>, 'what'>> } = {
  settings: record({ settings: isChange }),
  rule: record({
    site: isHost,
    change: record<RuleChange>({ rule: optional(oneOf(...rules)), keep: isKind, hide: isKind }),
  }),
  site: record({ site: isHost, rule: optional(isSiteRule) }),
  everything: record({ settings: isWhole, sites: areSites }),
  correction: record({
    site: isHost,
    correction: record<Correction>({ kind: oneOf('person', 'source'), name: textOf(1000) }),
    isWrong: isBoolean,
  }),
  'no corrections': record({}),
};

/** A choice as our own pages send it to the background. */
export const isChoice: Check<Choice> = (value): value is Choice => {
  const what = (value as Partial<Choice> | null)?.what ?? '';
  return Object.hasOwn(checks, what) && checks[what as Choice['what']](value);
};
