import { isControl } from '../grammar/cells/is-control.ts';
import { isPenName } from '../grammar/local/east-asian/pen-name.ts';
import { lexiconFor } from '../grammar/words/lexicon.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { BylineElement } from '../model.ts';

/** '深海' in '<a rel="author" href="/author/shinkai/">深海</a>': a pen name that leads to its author's own page; else undefined. Firms open in katakana. */
export function penAuthor({ text, from, links }: BylineElement, language: string): readonly string[] | undefined {
  const lexicon = lexiconFor(language);
  const isTheirs = from === 'rel=author' && isAuthorLink(links[0]?.href ?? '') && language.startsWith(lexicon.code);
  return isTheirs && !/^\p{Script=Katakana}/u.test(text) && isPenName(text, lexicon) && !isControl(text)
    ? [text]
    : undefined;
}
