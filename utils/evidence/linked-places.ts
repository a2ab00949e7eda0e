import { isKnownPlace } from '../grammar/places/gazetteer.ts';
import type { Article, PersonCredited, Sign } from '../model.ts';
import { leadsElsewhere } from './notice-links.ts';
import { blockOf } from './places.ts';
import { isSiteOf } from './story-label.ts';

/**
 * What reads as a place in a byline, by where it leads: 'by Ana Ruiz — in Gadgets', where "Gadgets" leads to '/gadgets/' and the page is
 * '/gadgets/2031/a-camera', is a rubric and goes; 'Ana Ruiz, Pelican' that leads to 'pelican.example' is her house. A town that we know
 * as one stays.
 */
export function withLinkedPlaces(article: Article, signs: readonly Sign[]): Sign[] {
  return signs.map((sign) => {
    const links = blockOf(article, sign.evidence.block ?? '')?.links ?? [];
    const told = (person: PersonCredited): PersonCredited => {
      const { place, ...rest } = person;
      const link = place && links.find(({ text }) => text === place);
      if (!link || isKnownPlace(place, article.language)) return person;
      if (isFolderOf(link.href, article.url)) return rest;
      return leadsElsewhere(article, link.href) && isSiteOf(link.href, place) ? { ...rest, outlet: place } : person;
    };
    return sign.line.people.some(({ place }) => place)
      ? { ...sign, line: { ...sign.line, people: sign.line.people.map(told) } }
      : sign;
  });
}

/** Whether an address is a folder that another one lies in, and not the site's front page. */
const isFolderOf = (folder: string, page: string) =>
  /^https?:\/\/[^/]+\/[^/?#]+/.test(folder) && page.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
