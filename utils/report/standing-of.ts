import type { PageReport, Standing } from '../model.ts';

/** What the toolbar needs of a report. */
export function standingOf({ boilerplate, host, verdict, credits, organizations }: PageReport): Standing {
  const { status, kind, source } = verdict;
  return {
    hidden: boilerplate.filter((piece) => piece.hidden).length,
    host,
    verdict: { status, ...(kind && { kind }), ...(source && { source }) },
    reporters: credits.filter(({ role }) => role === 'reporter' || role === 'writer').map(({ name }) => name),
    organizations,
  };
}
