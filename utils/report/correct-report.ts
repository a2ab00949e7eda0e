import type { Corrections, PageReport, Role, Standing } from '../model.ts';
import { isSameName } from './corrections.ts';

/** Whoever took the photographs may be no reporter, and took them all the same. */
const reporting: readonly Role[] = ['reporter', 'writer', 'contributor'];

export interface Corrected {
  report: PageReport;
  /** What of the corrections this report had said. */
  leftOut: Corrections;
}

/**
 * Takes out of a report what the user said is wrong at its site. Only what is named changes: whether the page is a copy stays, and so does
 * what is hidden. The way to the original goes with its source, and so does an outlet of that name.
 */
export function correctReport(report: PageReport, { people, sources }: Corrections): Corrected {
  const isWrong = (name: string | undefined) => sources.some((wrong) => isSameName(wrong, name ?? ''));
  const isNobody = ({ name, role }: PageReport['credits'][number]) =>
    reporting.includes(role) && people.some((nobody) => isSameName(nobody, name));
  const leftOut = {
    people: [...new Set(report.credits.filter(isNobody).map(({ name }) => name))],
    sources: [...new Set([report.verdict.source, ...report.organizations])].filter(
      (name): name is string => name !== undefined && isWrong(name),
    ),
  };
  const { source, distributor, originalUrl, originalKind, ...verdict } = report.verdict;
  return {
    report: {
      ...report,
      verdict: isWrong(source)
        ? { ...verdict, ...(distributor && !isWrong(distributor) && { distributor }) }
        : report.verdict,
      credits: report.credits
        .filter((credit) => !isNobody(credit))
        .map(({ outlet, ...credit }) => (outlet && !isWrong(outlet) ? { ...credit, outlet } : credit)),
      organizations: report.organizations.filter((name) => !isWrong(name)),
    },
    leftOut,
  };
}

/** The same for what the toolbar says. */
export function correctStanding(standing: Standing, { people, sources }: Corrections): Standing {
  const isWrong = (name: string | undefined) => sources.some((wrong) => isSameName(wrong, name ?? ''));
  const { source, ...verdict } = standing.verdict;
  return {
    ...standing,
    verdict: isWrong(source) ? verdict : standing.verdict,
    reporters: standing.reporters.filter((name) => !people.some((nobody) => isSameName(nobody, name))),
    organizations: standing.organizations.filter((name) => !isWrong(name)),
  };
}
