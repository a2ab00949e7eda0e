import { isHouseNotPerson } from '../grammar/names/house-form.ts';
import { nameLikeness } from '../grammar/names/name-likeness.ts';
import { isPersonName } from '../grammar/names/person-name.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { BylineElement } from '../model.ts';
import { lettersOf } from '../text/letters.ts';

/** So little sounds nobody's name, whatever page he has. */
const leastLikeness = -5;

/**
 * 'Bronwen Tarn' in '<a href="/author/bronwen-tarn">Bronwen Tarn</a>': a name that sounds like few, alone in a marked element, and the
 * page of its author is called after it.
 */
export function pageAuthor({ text, from, links }: BylineElement, language: string): readonly string[] | undefined {
  const [link, ...others] = links;
  if (!link || others.length > 0 || from === 'class:credit' || link.text !== text || !isAuthorLink(link.href))
    return undefined;
  const page =
    link.href
      .replace(/[?#].*$/u, '')
      .split('/')
      .findLast((part) => part !== '') ?? '';
  const isTheirs = lettersOf(page) === lettersOf(text) && isPersonName(text, language) && !isHouseNotPerson(text);
  return isTheirs && nameLikeness(text) > leastLikeness ? [text] : undefined;
}
