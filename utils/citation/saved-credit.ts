import type { Citable } from './cited-story.ts';

/** A credit that the user wants to keep: what a citation takes of its report, and nothing else of the page. */
export interface SavedCredit extends Citable {
  /** The day on which it was seen: '2026-03-10'. */
  savedOn: string;
}

/** Takes out of a report what is kept. */
export function creditToSave(report: Citable, savedOn: string): SavedCredit {
  const { url, host, title, language, published, organizations, verdict, credits, damage } = report;
  const { status, source, distributor, originalUrl, originalKind } = verdict;
  return {
    url,
    host,
    title,
    language,
    ...(published && { published }),
    organizations,
    verdict: {
      status,
      ...(source && { source }),
      ...(distributor && { distributor }),
      ...(originalUrl && { originalUrl }),
      ...(originalKind && { originalKind }),
    },
    credits: credits.map(({ name, role, place, outlet }) => ({
      name,
      role,
      ...(place && { place }),
      ...(outlet && { outlet }),
    })),
    damage: damage.length > 0 ? ['reworded'] : [],
    savedOn,
  };
}
