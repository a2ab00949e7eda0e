import {
  type Boilerplate,
  boilerplateKinds,
  type Credit,
  type Damage,
  type Dateline,
  type Evidence,
  type PageReport,
  type Standing,
  type Stretch,
  type SummarySentence,
  type Verdict,
  type Withdrawn,
} from '../../model.ts';
import { anyOf, type Check, isBoolean, isCount, isNumber, isText, listOf, optional, record } from './check.ts';

const isCertainty = anyOf('stated', 'implied');
const isKind = anyOf(...boilerplateKinds);

const isEvidence = record<Evidence>({
  kind: anyOf(
    'byline',
    'dateline',
    'credit-line',
    'signature',
    'copyright-line',
    'notice',
    'source-link',
    'canonical',
    'pixel',
    'metadata',
  ),
  text: isText,
  block: optional(isText),
  certainty: isCertainty,
  weight: isNumber,
});

const isStatus = anyOf('syndicated', 'partly', 'original', 'not-an-article');
const isVerdictKind = anyOf('wire', 'partner', 'republished', 'scraped', 'press-release', 'sister-title');

const isVerdict = record<Verdict>({
  status: isStatus,
  kind: optional(isVerdictKind),
  source: optional(isText),
  distributor: optional(isText),
  originalUrl: optional(isText),
  originalKind: optional(anyOf('original', 'copy')),
  confidence: anyOf('certain', 'likely', 'possible'),
  evidence: listOf(isEvidence),
});

const isCredit = record<Credit>({
  name: isText,
  role: anyOf('reporter', 'contributor', 'writer', 'editor', 'translator', 'photographer', 'researcher', 'producer'),
  place: optional(isText),
  outlet: optional(isText),
  page: optional(isText),
  certainty: isCertainty,
  evidence: isEvidence,
});

const isPiece = record<Boilerplate>({
  id: isText,
  kind: isKind,
  rule: isText,
  text: isText,
  hidden: isBoolean,
  blocks: listOf(isText),
});

/** Whether what a tab says of its page may stand on the toolbar. */
export const isStanding = record<Standing>({
  hidden: isCount,
  host: isText,
  verdict: record<Standing['verdict']>({ status: isStatus, kind: optional(isVerdictKind), source: optional(isText) }),
  reporters: listOf(isText),
  organizations: listOf(isText),
});

/** Whether what a tab answers is a report that may be shown. */
export const isPageReport: Check<PageReport> = record<PageReport>({
  version: (value): value is 1 => value === 1,
  url: isText,
  host: isText,
  title: isText,
  language: isText,
  published: optional(isText),
  verdict: isVerdict,
  credits: listOf(isCredit),
  organizations: listOf(isText),
  dateline: optional(record<Dateline>({ place: isText, agency: optional(isText) })),
  boilerplate: listOf(isPiece),
  withdrawn: optional(
    listOf(
      record<Withdrawn>({
        block: isText,
        text: isText,
        rule: isText,
        why: anyOf('share', 'between', 'edge', 'name', 'heading'),
      }),
    ),
  ),
  damage: listOf(record<Damage>({ kind: isText, sentence: isText, why: isText, block: isText })),
  summary: listOf(record<SummarySentence>({ text: isText, block: isText })),
  words: record<PageReport['words']>({ story: isCount, hidden: isCount }),
  stretches: listOf(record<Stretch>({ what: isText, size: isCount, block: isText })),
});
