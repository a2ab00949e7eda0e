import { shownAt } from '../article/own-address.ts';
import type { Link, Reading } from '../model.ts';

/**
 * A reading with the addresses that things have outside an archive: on a page that one shows, every link leads through it, and what the
 * page calls its own address does so, too.
 */
export function withoutArchive(reading: Reading): Reading {
  const { metadata, blocks, bylines, counters } = reading;
  const { canonical, ogUrl } = metadata;
  const isThrough = ({ href }: Link) => shownAt(href) !== href;
  if (!(canonical && shownAt(canonical) !== canonical) && !blocks.some(({ links }) => links.some(isThrough)))
    return reading;
  const bare = <T extends { links: Link[] }>(one: T): T => ({
    ...one,
    links: one.links.map((link) => ({ ...link, href: shownAt(link.href) })),
  });
  return {
    ...reading,
    metadata: {
      ...metadata,
      ...(canonical && { canonical: shownAt(canonical) }),
      ...(ogUrl && { ogUrl: shownAt(ogUrl) }),
    },
    blocks: blocks.map(bare),
    bylines: bylines.map(bare),
    counters: counters.map(({ src }) => ({ src: shownAt(src) })),
  };
}
