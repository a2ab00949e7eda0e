import type { PageReport } from '../../utils/model.ts';
import type { Labels } from './corpus.ts';
import { fold, foldOutlet, isSameAddress } from './fold.ts';

/** One field of the report against its label. */
export interface FieldScore {
  /** Does the label hold a value? */
  labelled: boolean;
  /** Does the report hold a value? */
  given: boolean;
  right: boolean;
  expected: string;
  got: string;
}

export const isCopy = (status: string | undefined) => status === 'syndicated' || status === 'partly';

type IsSame = (expected: string, got: string) => boolean;
const by =
  (folded: (text: string) => string): IsSame =>
  (expected, got) =>
    folded(expected) === folded(got);
const byWords = by(fold);
const byOutlet = by(foldOutlet);
const byDay = by((date) => date.slice(0, 10));

function field(expected: string | null | undefined, got: string | undefined, isSame: IsSame): FieldScore {
  const labelled = Boolean(expected);
  const given = Boolean(got);
  const right = labelled && given && isSame(expected ?? '', got ?? '');
  return { labelled, given, right, expected: expected ?? '', got: got ?? '' };
}

/** Every single-valued field of the report, in the order in which the table shows them. */
export function scoreFields(labels: Labels, report: PageReport | undefined): Record<string, FieldScore> {
  const verdict = report?.verdict;
  return {
    status: field(labels.verdict === 'not-article' ? 'not-an-article' : labels.verdict, verdict?.status, byWords),
    kind: field(labels.kind, verdict?.kind, byWords),
    source: field(labels.source, verdict?.source, byOutlet),
    distributor: field(labels.distributor, verdict?.distributor, byOutlet),
    'original link': field(labels.originalUrl, verdict?.originalUrl, isSameAddress),
    dateline: field(labels.dateline?.place, report?.dateline?.place, byWords),
    'dateline agency': field(labels.dateline?.agency, report?.dateline?.agency, byOutlet),
    published: field(labels.published, report?.published, byDay),
    host: field(labels.host, report?.host, byOutlet),
  };
}

/** Roles and places of the people that were found: of how many, and how many are right. */
export function scoreCredits(labels: Labels, report: PageReport | undefined) {
  const score = { roles: { of: 0, right: 0 }, places: { of: 0, right: 0 }, outlets: { of: 0, right: 0 } };
  for (const credit of labels.credits) {
    const found = report?.credits.find((one) => one.certainty === 'stated' && fold(one.name) === fold(credit.name));
    if (!found) continue;
    score.roles.of++;
    if (found.role === credit.role) score.roles.right++;
    if (credit.place || found.place) score.places.of++;
    if (credit.place && fold(found.place) === fold(credit.place)) score.places.right++;
    if (credit.outlet) score.outlets.of++;
    if (credit.outlet && foldOutlet(found.outlet) === foldOutlet(credit.outlet)) score.outlets.right++;
  }
  return score;
}

/** Broken sentences: labelled ones that a found one covers, and found ones that cover none. */
export function scoreDamage(labels: Labels, found: { sentence: string }[]) {
  const labelled = (labels.damage ?? []).map(fold);
  const said = found.map((one) => fold(one.sentence));
  const overlap = (a: string, b: string) => a.includes(b) || b.includes(a);
  return {
    labelled: labelled.length,
    recalled: labelled.filter((one) => said.some((other) => overlap(one, other))).length,
    found: said.length,
    right: said.filter((one) => labelled.some((other) => overlap(one, other))).length,
  };
}
