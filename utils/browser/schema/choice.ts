import {
  boilerplateKinds,
  type Choice,
  type Correction,
  type RuleChange,
  rules,
  type Settings,
  type SiteRule,
  type Sites,
} from '../../model.ts';

import { areKinds, settingChecks } from '../../settings/settings.ts';
import { anyOf, type Check, isBoolean, optional, record, textUpTo } from './check.ts';

const isHost = textUpTo(253);
const isKind = optional(anyOf(...boilerplateKinds));
const isSiteRule = record<SiteRule>({ rule: anyOf(...rules), keep: optional(areKinds) });
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
    change: record<RuleChange>({ rule: optional(anyOf(...rules)), keep: isKind, hide: isKind }),
  }),
  site: record({ site: isHost, rule: optional(isSiteRule) }),
  everything: record({ settings: isWhole, sites: areSites }),
  correction: record({
    site: isHost,
    correction: record<Correction>({ kind: anyOf('person', 'source'), name: textUpTo(1000) }),
    isWrong: isBoolean,
  }),
  'no corrections': record({}),
};

/** A choice as our own pages send it to the background. */
export const isChoice: Check<Choice> = (value): value is Choice => {
  const what = (value as Partial<Choice> | null)?.what ?? '';
  return Object.hasOwn(checks, what) && checks[what as Choice['what']](value);
};
