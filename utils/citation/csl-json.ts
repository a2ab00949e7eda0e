import type { PageReport, Role } from '../model.ts';
import { citationKey } from './citation-key.ts';
import { type CitationWords, fill } from './citation-words.ts';
import { type CitedStory, tidy } from './cited-story.ts';
import { type CitedPerson, personParts } from './person-parts.ts';

type NameVariable = 'author' | 'contributor' | 'editor' | 'translator' | 'illustrator' | 'producer';

/** CSL's name variables for our roles: https://docs.citationstyles.org/en/stable/specification.html#name-variables */
const nameVariables: Record<Role, NameVariable> = {
  reporter: 'author',
  writer: 'author',
  contributor: 'contributor',
  researcher: 'contributor',
  editor: 'editor',
  translator: 'translator',
  photographer: 'illustrator',
  producer: 'producer',
};

/** The people of the report by CSL name variable. With no author named, the organisation is the author. */
export function citedPeople(report: PageReport, story: CitedStory): Partial<Record<NameVariable, CitedPerson[]>> {
  const people: Partial<Record<NameVariable, CitedPerson[]>> = {};
  for (const credit of report.credits) {
    const variable = nameVariables[credit.role];
    people[variable] = [...(people[variable] ?? []), personParts(tidy(credit.name), report.language)];
  }
  people.author ??= [{ literal: tidy(report.organizations[0] ?? '') || story.outlet }];
  return people;
}

/** One CSL-JSON record (article-newspaper) in a list, as citation managers import it. */
export function cslJson(report: PageReport, story: CitedStory, today: Date, words: CitationWords): string {
  const record = {
    id: citationKey(report, story),
    type: 'article-newspaper',
    title: story.title,
    ...citedPeople(report, story),
    'container-title': story.outlet,
    ...(story.date.length > 0 && { issued: { 'date-parts': [story.date] } }),
    ...(story.url && { URL: story.url }),
    accessed: { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] },
    ...(report.language !== 'und' && { language: report.language }),
    ...(seenAt(story, words) && { note: seenAt(story, words) }),
  };
  return JSON.stringify([record], null, 2);
}

/** "Seen at News7F: https://…", if the address of the record is not the page's. */
export function seenAt(story: CitedStory, words: CitationWords): string | undefined {
  if (story.relation === 'seenAt') return fill(words.seenAt, { outlet: story.host, link: story.url ?? '' });
  return story.copy && fill(words.seenAt, { outlet: story.host, link: story.copy });
}
