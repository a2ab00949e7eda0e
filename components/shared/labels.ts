import type { BoilerplateKind, Confidence, EvidenceKind, Role } from '../../utils/model.ts';
import type { CreditFormat } from '../popup/CopyCredit.tsx';
import type { Key } from './wording.ts';

export const kindLabels: Record<BoilerplateKind, Key> = {
  'syndication-notice': 'kind.syndicationNotice',
  promo: 'kind.promo',
  related: 'kind.related',
  share: 'kind.share',
  newsletter: 'kind.newsletter',
  comments: 'kind.comments',
  ad: 'kind.ad',
  tags: 'kind.tags',
  'author-box': 'kind.authorBox',
  'back-to-top': 'kind.backToTop',
  other: 'kind.other',
};

export const roleLabels: Record<Role, Key> = {
  reporter: 'role.reporter',
  contributor: 'role.contributor',
  writer: 'role.writer',
  editor: 'role.editor',
  translator: 'role.translator',
  photographer: 'role.photographer',
  researcher: 'role.researcher',
  producer: 'role.producer',
};

/** Inside a sentence: 'Certain: the byline and the dateline.' */
export const evidenceReasons: Record<EvidenceKind, Key> = {
  byline: 'because.byline',
  dateline: 'because.dateline',
  'credit-line': 'because.creditLine',
  signature: 'because.signature',
  'copyright-line': 'because.copyrightLine',
  notice: 'because.notice',
  'source-link': 'because.sourceLink',
  canonical: 'because.canonical',
  pixel: 'because.pixel',
  metadata: 'because.metadata',
};

export const confidenceLabels: Record<Confidence, Key> = {
  certain: 'verdict.certain',
  likely: 'verdict.likely',
  possible: 'verdict.possible',
};

export const formatLabels: Record<CreditFormat, Key> = {
  plain: 'copy.plain',
  markdown: 'copy.markdown',
  html: 'copy.html',
  ris: 'copy.ris',
  'csl-json': 'copy.cslJson',
  bibtex: 'copy.bibtex',
};
