import type { Digest, PageReport } from '../model.ts';

/**
 * Puts into a report what was worked out for somebody who looks, with a summary of so many sentences. Of hidden words those count
 * that are hidden now.
 */
export function addDigest(report: PageReport, digest: Digest | undefined, sentences: number): PageReport {
  const hidden = report.boilerplate.map((piece, i) => (piece.hidden && digest?.words.pieces[i]) || 0);
  return Object.assign(report, {
    summary: digest?.summary.slice(0, sentences) ?? [],
    damage: digest?.damage ?? [],
    words: { story: digest?.words.story ?? 0, hidden: hidden.reduce((sum, count) => sum + count, 0) },
  });
}
