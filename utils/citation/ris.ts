import type { Citable, CitationWords } from '../model.ts';
import { isoDay } from './bibtex.ts';

import type { CitedRecord } from './cited-record.ts';
import { citedPeople } from './csl-json.ts';
import type { CitedPerson } from './person-parts.ts';
import { provenance, unfielded } from './provenance.ts';

/**
 * One record for Zotero, EndNote and others: a newspaper article. Lines end in CR LF, as the format asks.
 * Tags: https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(report: Citable, story: CitedRecord, today: Date, words: CitationWords): string {
  const people = citedPeople(report, story);
  const [year, month, day] = story.date;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ...named('AU', people.author),
    ...named('A2', people.editor),
    ...named('A4', people.translator),
    ['TI', story.title],
    ['T2', story.outlet],
    ['PY', year === undefined ? '' : String(year)],
    ['DA', year === undefined ? '' : `${year}/${two(month)}/${two(day)}/`],
    ['Y2', `${isoDay(today).replaceAll('-', '/')}/`],
    ['UR', story.url],
    ['LA', report.language === 'und' ? '' : report.language],
    ['N1', provenance(report, story, words, unfielded)],
  ];
  const printed = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...printed, 'ER  - '].join('\r\n')}\r\n`;
}

const named = (tag: string, people: CitedPerson[] = []): [string, string][] =>
  people.map((person) => [
    tag,
    'literal' in person ? person.literal : [person.family, person.given, person.suffix].filter(Boolean).join(', '),
  ]);
