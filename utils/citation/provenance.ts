import type { Citable, CitationWords, Role } from '../model.ts';
import type { CitedStory } from './cited-story.ts';
import { rolePhrases, sentenceCase } from './credit-sentence.ts';
import { fill } from './fill.ts';

/** Who has no field of their own in BibTeX and RIS. */
export const unfielded: readonly Role[] = ['contributor', 'researcher', 'photographer', 'producer'];

/**
 * What a record says in its note: whose work is in the story, who else worked on it, and its way after its outlet. "With reporting by Carla
 * Gall. Distributed by Quay Content. Seen at News7F: https://…". Empty where there is nothing to add. `roles` are those to name.
 */
export function provenance(
  report: Citable,
  story: CitedStory,
  words: CitationWords,
  roles: readonly Role[] = [],
): string {
  const { helper, distributor, outlet, host } = story;
  const seen = story.copy ?? (story.relation === 'seenAt' ? story.url : undefined);
  return [
    ...(helper ? [fill(words.partly, { source: helper, outlet })] : []),
    ...rolePhrases(report, story, words, roles).map((phrase) => sentenceCase(phrase, words.language)),
    ...(distributor ? [fill(words.distributed, { outlet: distributor })] : []),
    ...(seen ? [fill(words.seenAt, { outlet: host, link: seen })] : []),
  ].join('. ');
}
