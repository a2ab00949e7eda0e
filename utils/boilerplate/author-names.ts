import type { Article } from '../model.ts';
import { foldText } from '../text/fold.ts';

/** Elements that are a byline and nothing else; see read-bylines. */
const trusted = /^(?:itemprop|rel=author|class:byline)$/;

/** Folded names of those whom a page's data and bylines name as its authors. Full names only: first names and desks are in every story. */
export function authorNames({ metadata, bylines, blocks }: Article, bylineBlocks: ReadonlySet<string>): string[] {
  const stated = metadata.authors.filter(({ type }) => type !== 'organization').map(({ name }) => name);
  const linked = bylines.filter(({ from }) => trusted.test(from)).flatMap(({ links }) => links.map(({ text }) => text));
  const signed = blocks
    .filter(({ id, zone }) => zone === 'head' && bylineBlocks.has(id))
    .flatMap(({ links }) => links.map(({ text }) => text));
  return [...new Set([...stated, ...linked, ...signed].map(foldText))].filter(
    (name) => /^\p{L}[^\d,]{2,40}$/u.test(name) && /^\S+(?: \S+){1,3}$/.test(name),
  );
}
