import type { Citable, SavedCredit } from '../model.ts';

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
