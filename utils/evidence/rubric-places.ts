import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import type { Article, Sign } from '../model.ts';
import { blockOf } from './places.ts';

/**
 * Takes out of bylines what reads as a place and is the rubric that the page stands in: 'by Ana Ruiz — in Gadgets', where "Gadgets"
 * leads to '/gadgets/' and the page is '/gadgets/2031/a-camera'. A town that we know as one stays.
 */
export function withoutRubricPlaces(article: Article, signs: readonly Sign[]): Sign[] {
  const isRubric = (sign: Sign, place: string) =>
    blockOf(article, sign.evidence.block ?? '')?.links.some(
      ({ text, href }) => text === place && isFolderOf(href, article.url),
    ) === true && !isKnownPlace(place, article.language);
  return signs.map((sign) => {
    if (!sign.line.people.some(({ place }) => place && isRubric(sign, place))) return sign;
    const people = sign.line.people.map(({ place, ...person }) =>
      place && !isRubric(sign, place) ? { ...person, place } : person,
    );
    return { ...sign, line: { ...sign.line, people } };
  });
}

/** Whether an address is a folder that another one lies in, and not the site's front page. */
const isFolderOf = (folder: string, page: string) =>
  /^https?:\/\/[^/]+\/[^/?#]+/.test(folder) && page.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
