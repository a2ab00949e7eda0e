import type { Judgement, Reading, StoryText } from '../model.ts';

/** What is to be asked for the digest of a page that was judged. A page that is no article has no story. */
export function storyText(
  { blocks, isArticle }: Pick<Reading, 'blocks' | 'isArticle'>,
  { report, story }: Judgement,
): StoryText {
  const own = new Set(isArticle ? story : []);
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  return {
    title: report.title,
    language: report.language,
    story: blocks.filter(({ id }) => own.has(id)),
    pieces: report.boilerplate.map((piece) => piece.blocks.map((id) => textOf.get(id) ?? '').join(' ')),
  };
}
