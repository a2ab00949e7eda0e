import type { Sign } from '../model.ts';
import { findChannels } from './channels.ts';
import { withoutCheckers } from './checkers.ts';
import { findBylines } from './find-bylines.ts';
import { findCarriers } from './find-carriers.ts';
import { findCreditLines } from './find-credit-lines.ts';
import { findDatelines } from './find-datelines.ts';
import { findMetadata } from './find-metadata.ts';
import { findNotices } from './find-notices.ts';
import { findReleases } from './find-releases.ts';
import { withHousesTold } from './houses-told.ts';
import { namesBehindAgency } from './names-behind-agency.ts';
import { findOwnWithAgency } from './own-with-agency.ts';
import type { PageLines } from './page-lines.ts';

/** Everything on the page that says who reported the story or where it came from. In no order of importance. */
export function gatherSigns(page: PageLines): Sign[] {
  if (!page.article.isArticle) return [];
  const signed = findBylines(page);
  const bylines = [...signed, ...findChannels(page, signed)];
  const datelines = findDatelines(page);
  const credits = findCreditLines(page, bylines);
  const isCredited = [...bylines, ...credits].some(({ line }) => line.people.length > 0);
  return withHousesTold(page, [
    ...withoutCheckers(page.article, [...bylines, ...credits]),
    ...datelines,
    ...(isCredited ? [] : namesBehindAgency(page, credits, datelines)),
    ...findOwnWithAgency(page),
    ...findNotices(page),
    ...findReleases(page),
    ...findCarriers(page),
    ...findMetadata(page),
  ]);
}
