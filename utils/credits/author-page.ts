import type { Article } from '../model.ts';

/** Where the page links a name to: the address of the first link in the article's column with no other words. Undefined if none. */
export function authorPage(name: string, { blocks, bylines }: Article): string | undefined {
  const wanted = name.toLowerCase();
  const links = [
    ...bylines.flatMap((byline) => byline.links),
    ...blocks.filter(({ zone }) => zone !== 'outside').flatMap((block) => block.links),
  ];
  const link = links.find(({ text, href }) => text.trim().toLowerCase() === wanted && /^https?:/.test(href));
  return link?.href;
}
