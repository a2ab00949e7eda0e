import type { HeadWords } from './read-head.ts';

/** Where a page stands. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/** "/2024/03/", "/story-of-four-words", "/12345", "/a.html", "/c/7rtKNyg6PU9", "/?p=1234" */
const storyAddress =
  /\/\d{4}[/-]?\d\d|(?<!\w)\w+(?:[-_]\w+){3}|\.s?html?\b|\/[^/?]{24}|\/(?=[a-z]*\d)\w{8}|\d{5}|[?&](?:p|id)=\d/i;

/** "reader.example", "/tt-rss/", "miniflux.example", "newsblur.com": a web reader for feeds, which shows stories without heads or addresses of their own. */
export const isReader = ({ hostname, pathname }: Address): boolean => /reader|rss|flux|blur/.test(hostname + pathname);

/** Whether a page can be an article at all, by its head and its address alone. */
export function mayBeArticle({ said, data }: HeadWords, address: Address): boolean {
  // A type, or metas that hardly any page but articles has. Expressions are dear where they run once: they come last.
  for (const [name, value] of said)
    if (
      name === 'og:type'
        ? value.includes('article')
        : name.includes('article:') || name.includes('pub') || name === 'author' || name === 'date'
    )
      return true;
  return (
    isReader(address) ||
    storyAddress.test(address.pathname + address.search) ||
    /"@type"[\s:[]*"\w*(?:Article|BlogPosting)/.test(data)
  );
}
