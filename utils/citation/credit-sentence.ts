import type { Citable, CitationWords, Role } from '../model.ts';
import { type CitedStory, tidy } from './cited-story.ts';
import { fill } from './fill.ts';

const rolesInOrder: Role[] = [
  'reporter',
  'writer',
  'contributor',
  'researcher',
  'translator',
  'photographer',
  'producer',
  'editor',
];

/**
 * "By Mark Lambert in London and Daniel E. Sawyer in New York, The New York Times; with reporting by Carlotta Gale in Kyiv,
 * Ukraine." People who share a place stand together. The outlet, if known, follows the first phrase; it is the whole line if
 * nobody is credited. Empty if there is nothing to say.
 */
export function creditSentence(report: Citable, story: CitedStory, words: CitationWords): string {
  const [first, ...others] = rolePhrases(report, story, words, rolesInOrder);
  const opening =
    first === undefined
      ? publishersOf(report, story).join(', ')
      : [sentenceCase(first, words.language), story.outlet].filter(Boolean).join(', ');
  const line = [opening, ...others].filter(Boolean).join('; ');
  return !line || /\.$/.test(line) ? line : `${line}.`;
}

/** Who did what, for each of these roles that anybody has: 'with reporting by Carla Gall in Kyiv'. */
export const rolePhrases = (
  report: Citable,
  { outlet, host }: CitedStory,
  words: CitationWords,
  roles: readonly Role[],
): string[] =>
  roles.flatMap((role) => {
    const people = report.credits.filter((credit) => credit.role === role);
    return people.length ? [fill(words.roles[role], { people: placedPeople(people, [outlet, host], words) })] : [];
  });

/** The houses to name where nobody is named: a desk before the paper whose own work it is, but whoever helped after the source of a copy. */
export function publishersOf({ organizations, verdict }: Citable, { outlet }: CitedStory): string[] {
  const others = organizations.map(tidy);
  const houses = verdict.status === 'syndicated' ? [outlet, ...others] : [...others, outlet];
  return [...new Set(houses)].filter(Boolean);
}

function placedPeople(credits: Citable['credits'], known: string[], words: CitationWords): string {
  const byPlace = new Map<string, string[]>();
  for (const credit of credits) {
    const place = tidy(credit.place ?? '');
    const own = tidy(credit.outlet ?? '');
    const name = tidy(credit.name);
    const person = own && !known.includes(own) ? fill(words.ofOutlet, { people: name, outlet: own }) : name;
    byPlace.set(place, [...(byPlace.get(place) ?? []), person]);
  }
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const groups = Array.from(byPlace, ([place, people]) => {
    const names = list.format(people);
    return place ? fill(words.placed, { people: names, place }) : names;
  });
  return list.format(groups);
}

export function sentenceCase(phrase: string, language: string): string {
  const [first = ''] = phrase;
  return first.toLocaleUpperCase(language) + phrase.slice(first.length);
}
