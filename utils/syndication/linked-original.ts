import { sameSite } from '../agencies/registrable-domain.ts';
import { isStoryAddress } from '../evidence/story-address.ts';
import type { Agency, Article } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { lettersOf } from '../text/letters.ts';

/** So many of the story's first paragraphs say whom the story is from: "As the Coral Courier reports, …" */
const openings = 2;

/** '/2031/05/harbour-vote', '/news/140311231', not '/science/index.html': a story's own words or number. */
const isSlug = (href: string) => /\p{N}{5}|[-_][^-_/]+[-_]|%[^/]{24}/u.test(new URL(href).pathname);

/**
 * The story's address where no line says "original": the source's name above the story, in its first paragraphs or below it is a link
 * to a story on another site. The name alone must be the link's words, for others lead anywhere.
 */
export function linkedOriginal({ blocks, hostname }: Article, name: string, agency?: Agency): string | undefined {
  const names = new Set(
    [name, agency?.name ?? name, ...(agency?.names ?? []), ...(agency?.codes ?? [])].map(lettersOf),
  );
  const opening = blocks.filter(({ zone, prose }) => zone === 'body' && prose).slice(0, openings);
  const near = blocks.filter((block) => block.zone === 'head' || block.zone === 'tail' || opening.includes(block));
  return near
    .filter(({ visible }) => visible)
    .flatMap(({ links }) => links)
    .find(
      ({ text, href }) =>
        names.has(lettersOf(text)) && isStoryAddress(href) && isSlug(href) && !sameSite(hostOf(href), hostname),
    )?.href;
}
