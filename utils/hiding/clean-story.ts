import { copyStory } from '../article/copy-story.ts';
import type { Block, CleanStory, Judgement } from '../model.ts';
import { isStory } from './follow-story.ts';
import type { JudgedPage } from './hide-safely.ts';

/** What a fold keeps from sight until somebody clicks; a menu or a pop-up is no paragraph. */
const folded = /^(?:p|li|blockquote)$/;

/** The story alone, with the deck above it, its headings and captions, and what a fold hides; without credits and boilerplate. */
export function cleanStory({ reading, live, furniture }: JudgedPage, judgement: Judgement): CleanStory {
  const { report, story } = judgement;
  const own = new Set(story);
  const apart = new Set(report.boilerplate.flatMap(({ blocks }) => blocks));
  for (const { evidence } of report.credits) if (evidence.block) apart.add(evidence.block);
  for (const { kind, block } of report.verdict.evidence) if (block && kind !== 'dateline') apart.add(block);
  if (reading.headline) apart.add(reading.headline);
  const isPart = ({ id, zone, tag, prose, visible }: Block) => {
    if (own.has(id)) return true;
    if (apart.has(id)) return false;
    if (zone === 'head') return visible && (prose || tag === 'figcaption');
    return zone === 'body' && (visible || (prose && folded.test(tag)));
  };
  const kept = isStory(judgement) ? reading.blocks.filter(isPart).map(({ id }) => id) : [];
  return copyStory(reading, live, kept, furniture);
}
