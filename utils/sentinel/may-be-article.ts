import type { Head } from './read-head.ts';

/** Where a page stands. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/** "/2024/03/", "/story-of-four-words", "/12345", "/a.html", "/c/7rtKNyg6PU9", "/?p=1234" */
const storyAddress =
  /\/\d{4}[/-]?\d\d|(?<!\w)\w+(?:[-_]\w+){3}|\.s?html?\b|\/[^/?]{24}|\/(?=[a-z]*\d)\w{8}|\d{5}|[?&](?:p|id)=\d/i;

/** Whether a page can be an article at all, by its head and its address alone. */
export function mayBeArticle({ said, data }: Head, { pathname, search }: Address): boolean {
  const path = pathname + search;
  // A type, or metas that hardly any page but articles has. Expressions are dear where they run once: they come last.
  for (const [name, value] of said)
    if (
      name === 'og:type'
        ? value.startsWith('article') || value.startsWith('news')
        : name.startsWith('article:') ||
          name.includes('publish') ||
          name.includes('pubdate') ||
          ['author', 'byl', 'date'].includes(name)
    )
      return true;
  return storyAddress.test(path) || /"@type"[\s:[]*"\w*(?:Article|BlogPosting)/.test(data);
}
