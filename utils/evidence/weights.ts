import type { EvidenceKind } from '../model.ts';

/**
 * How far each sign can be trusted alone, 0–100. The order follows what was measured on 4,411 real pages: a counter in the
 * body and an explicit notice are nearly always true, a foreign canonical is a sister title in two of five cases, names in
 * metadata are the poster's as often as the author's.
 */
export const weights: Record<EvidenceKind, number> = {
  pixel: 96,
  notice: 92,
  'source-link': 88,
  canonical: 82,
  byline: 80,
  dateline: 76,
  'credit-line': 72,
  signature: 68,
  'copyright-line': 60,
  metadata: 45,
};
