import type { Citable, CitationWords, Role } from '../model.ts';
import { citationKey } from './citation-key.ts';
import type { CitedRecord } from './cited-record.ts';
import { tidy } from './cited-story.ts';
import { publishersOf } from './credit-sentence.ts';
import { type CitedPerson, personParts } from './person-parts.ts';
import { provenance } from './provenance.ts';

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

/** The people of the report by CSL name variable. With no author named, the house is the author. */
export function citedPeople(report: Citable, story: CitedRecord): Partial<Record<NameVariable, CitedPerson[]>> {
  const people: Partial<Record<NameVariable, CitedPerson[]>> = {};
  for (const credit of report.credits) {
    const variable = nameVariables[credit.role];
    people[variable] = [...(people[variable] ?? []), personParts(tidy(credit.name), report.language)];
  }
  const [house] = publishersOf(report, story);
  if (!people.author && house) people.author = [{ literal: house }];
  return people;
}

/** One CSL-JSON record (article-newspaper); citation managers import a list of them. */
export function cslRecord(
  report: Citable,
  story: CitedRecord,
  today: Date,
  words: CitationWords,
  id = citationKey(report, story),
): object {
  const note = provenance(report, story, words);
  return {
    id,
    type: 'article-newspaper',
    ...(story.title && { title: story.title }),
    ...citedPeople(report, story),
    ...(story.outlet && { 'container-title': story.outlet }),
    ...(story.date.length > 0 && { issued: { 'date-parts': [story.date] } }),
    ...(story.url && { URL: story.url }),
    accessed: { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] },
    ...(report.language !== 'und' && { language: report.language }),
    ...(note && { note }),
  };
}
