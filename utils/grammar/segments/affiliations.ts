import { isJob, isOrganization } from '../names/organization.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Segment } from './segment.ts';

/**
 * "Ann Lee, Elmore City-Region Observatory; Bob Poe, Research Fellow, Port-Marenne Université; Cy Day and Di Fox, Keele": in such a
 * list the last stretch behind a comma of each part says where somebody works, if one of them surely does.
 */
export function affiliations(segments: readonly Segment[], lexicon: Lexicon, text: string): Set<Segment> {
  const found = new Set<Segment>();
  if (!segments.some((segment) => segment.joint === ';')) return found;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]?.joint ?? ';';
    if (segment.joint === ',' && next !== ',' && next !== '&') found.add(segment);
  }
  const sure = [...found].some(
    (segment) => isOrganization(segment.tokens, lexicon, text) || isJob(segment.tokens, lexicon),
  );
  return sure ? found : new Set();
}
