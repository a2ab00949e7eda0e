import type { EvidenceKind, Reprieve } from '../../utils/model.ts';
import type { Key } from '../shared/wording.ts';

/** As a heading of the piece. */
export const evidenceLabels: Record<EvidenceKind, Key> = {
  byline: 'evidence.byline',
  dateline: 'evidence.dateline',
  'credit-line': 'evidence.creditLine',
  signature: 'evidence.signature',
  'copyright-line': 'evidence.copyrightLine',
  notice: 'evidence.notice',
  'source-link': 'evidence.sourceLink',
  canonical: 'evidence.canonical',
  pixel: 'evidence.pixel',
  metadata: 'evidence.metadata',
};

/** What is odd in a sentence, with the words it was found by. The kinds are those of utils/damage/damage-kind.ts. */
export const damageReasons = {
  fragment: 'damage.fragment',
  'quotation-marks': 'damage.quotationMarks',
  repetition: 'damage.repetition',
  'spun-name': 'damage.spunName',
  'spun-phrase': 'damage.spunPhrase',
  residue: 'damage.residue',
  name: 'damage.name',
} as const satisfies Record<string, Key>;

/** Why something was left where it is. */
export const reprieveReasons: Record<Reprieve, Key> = {
  share: 'kept.share',
  between: 'kept.between',
  edge: 'kept.edge',
  name: 'kept.name',
  heading: 'kept.below',
};
