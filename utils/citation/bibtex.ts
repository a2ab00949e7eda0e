import type { Citable, CitationWords } from '../model.ts';
import { citationKey } from './citation-key.ts';

import type { CitedRecord } from './cited-record.ts';
import { citedPeople } from './csl-json.ts';
import type { CitedPerson } from './person-parts.ts';
import { provenance, unfielded } from './provenance.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One record: @article, or @misc where nobody is known to have published it first. Addresses stand as they are (styles print them with \url), all other text is escaped. */
export function bibtex(
  report: Citable,
  story: CitedRecord,
  today: Date,
  words: CitationWords,
  key = citationKey(report, story),
): string {
  const people = citedPeople(report, story);
  const [year, month, day] = story.date;
  const note = provenance(report, story, words, unfielded);
  const fields: [name: string, value: string | undefined][] = [
    ['author', names(people.author)],
    ['editor', names(people.editor)],
    ['translator', names(people.translator)],
    // doubled braces keep the capitals
    ['title', story.title && `{{${escapeTex(story.title)}}}`],
    ['journal', story.outlet && `{${escapeTex(story.outlet)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', months[(month ?? 0) - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', story.url && `{${story.url}}`],
    ['urldate', `{${isoDay(today)}}`],
    ['note', note && `{${escapeTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${story.outlet ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}`;
}

function names(people: CitedPerson[] | undefined): string | undefined {
  if (!people) return undefined;
  const printed = people.map((person) =>
    'literal' in person
      ? `{${escapeTex(person.literal)}}`
      : escapeTex([person.family, person.suffix, person.given].filter(Boolean).join(', ')),
  );
  return `{${printed.join(' and ')}}`;
}

const texMarks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // \{ would still count as a brace to BibTeX
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (mark) => texMarks[mark] ?? `\\${mark}`);
}

/** '2026-09-05', the day where the user is. */
export function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
