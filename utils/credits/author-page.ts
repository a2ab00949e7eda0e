import { lexiconFor } from '../grammar/words/lexicon.ts';
import type { Article } from '../model.ts';
import { nameWords } from '../text/letters.ts';

/**
 * The page of somebody, where the article's column links the name to it with no other words. Undefined where it does not, or where the
 * link leads to this page itself, to a front page, to a desk's page or to somebody else's: on a copy the copied name leads to who posted it.
 */
export function authorPage(name: string, { url, blocks, bylines, language }: Article): string | undefined {
  const wanted = name.toLowerCase();
  const links = [
    ...bylines.flatMap((byline) => byline.links),
    ...blocks.filter(({ zone }) => zone !== 'outside').flatMap((block) => block.links),
  ];
  const { nobody } = lexiconFor(language);
  const isTheirs = (href: string) => {
    const { pathname, search, hostname } = new URL(href);
    const slug = pathname.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? '';
    if (isThis(href, url) || nobody.has(slug)) return false;
    // a front page is somebody's if it is called so: 'https://anaruiz.example/'
    if (!slug && !search) return hostname.includes(nameWords(name).split(' ').at(-1) ?? '');
    return search !== '' || !isOfAnother(slug, name);
  };
  return links.find(
    ({ text, href }) =>
      text.trim().toLowerCase() === wanted && /^https?:/.test(href) && URL.canParse(href) && isTheirs(href),
  )?.href;
}

const isThis = (href: string, url: string) => href.split('#')[0] === url.split('#')[0];

/** 'mo-lang' for Ana Ruiz: two words and none of hers; 'aruiz', 'rasul-fadhi24' for Rasuli Fadhimo and '4711' may be anybody's. */
function isOfAnother(slug: string, name: string): boolean {
  const words = /^[a-z]+(?:[-_][a-z]+){1,3}$/.test(slug) ? slug.split(/[-_]/) : [];
  const own = nameWords(name).split(' ');
  // names of other scripts are written in many ways
  if (!words.length || !/^[a-z ]+$/.test(own.join(' '))) return false;
  return !words.some((word) => own.some((part) => part.slice(0, shared) === word.slice(0, shared)));
}
/** Letters that forms of a name begin with alike. */
const shared = 3;
