import type { CitationWords } from '../model.ts';
import type { CitedStory } from './cited-story.ts';
import { fill } from './fill.ts';

/** The way of the story after its outlet: "Distributed by Quay Content", "Seen at News7F: https://…". Empty where it is still at home. */
export function provenance(story: CitedStory, words: CitationWords): string[] {
  const seen = story.copy ?? (story.relation === 'seenAt' ? story.url : undefined);
  return [
    ...(story.distributor ? [fill(words.distributed, { outlet: story.distributor })] : []),
    ...(seen ? [fill(words.seenAt, { outlet: story.host, link: seen })] : []),
  ];
}
