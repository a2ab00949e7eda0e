import type { Judgement, Reading, StoryText } from '../model.ts';
import { isStory } from './follow-story.ts';

/** What is to be asked for the digest of a page that was judged. A page that is no article has no story. */
export function storyText({ blocks }: Pick<Reading, 'blocks'>, judgement: Judgement): StoryText {
  const { report, story } = judgement;
  const own = new Set(isStory(judgement) ? story : []);
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  return {
    title: report.title,
    language: report.language,
    story: blocks.filter(({ id }) => own.has(id)),
    pieces: report.boilerplate.map((piece) => piece.blocks.map((id) => textOf.get(id) ?? '').join(' ')),
  };
}
