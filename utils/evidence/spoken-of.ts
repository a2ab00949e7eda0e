import type { Article, Block } from '../model.ts';

/** Whether the headline or the story's paragraphs name somebody: then a bare name below them credits nobody. In: the name in small letters. */
export function isSpokenOf({ blocks, title }: Article, name: string): boolean {
  const isTold = ({ zone, prose, text }: Block) => zone === 'body' && prose && text.toLowerCase().includes(name);
  return title.toLowerCase().includes(name) || blocks.some(isTold);
}
