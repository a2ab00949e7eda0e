import type { Block } from '../../utils/model.ts';

/** A block of a page that needs no DOM: a paragraph of the story unless `more` says otherwise. */
export const block = (text: string, more: Partial<Block> = {}): Block => ({
  id: 'b0',
  text,
  box: 0,
  zone: 'body',
  tag: 'p',
  links: [],
  linkChars: 0,
  prose: true,
  visible: true,
  readable: true,
  shared: false,
  emphasised: false,
  ...more,
});

/** Blocks of a story, one a text, as the reader of pages hands them over. */
export const paragraphBlocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => block(text, { id: `b${index}` }));
