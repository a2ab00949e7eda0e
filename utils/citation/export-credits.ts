import type { CitationWords, SavedCredit } from '../model.ts';
import { bibtex } from './bibtex.ts';
import { citationKey } from './citation-key.ts';

import { citedRecord } from './cited-record.ts';
import { tidy } from './cited-story.ts';
import { cslRecord } from './csl-json.ts';
import { csv } from './csv.ts';
import { ris } from './ris.ts';

export type ExportFormat = 'ris' | 'bibtex' | 'csl-json' | 'csv';

/** The text of a file with all of these credits, in their order, for a citation manager or a spreadsheet. */
export function exportCredits(saved: readonly SavedCredit[], format: ExportFormat, words: CitationWords): string {
  const cited = saved.map((credit) => ({
    credit,
    story: citedRecord(credit),
    seen: new Date(`${credit.savedOn}T12:00`),
  }));
  if (format === 'ris') return cited.map(({ credit, story, seen }) => ris(credit, story, seen, words)).join('\r\n');
  if (format === 'csv') return csv([columns, ...cited.map(({ credit, story }) => tableRow(credit, story))]);
  const keys = unlike(cited.map(({ credit, story }) => citationKey(credit, story)));
  if (format === 'bibtex')
    return cited.map(({ credit, story, seen }, at) => `${bibtex(credit, story, seen, words, keys[at])}\n`).join('\n');
  return `${JSON.stringify(
    cited.map(({ credit, story, seen }, at) => cslRecord(credit, story, seen, words, keys[at])),
    null,
    2,
  )}\n`;
}

/** Two records with one key would be one to a citation manager: 'quist2026grain', 'quist2026grain-2'. */
function unlike(keys: readonly string[]): string[] {
  const met = new Map<string, number>();
  return keys.map((key) => {
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  });
}

const columns = ['headline', 'people', 'outlet', 'day', 'address', 'seen at', 'distributor', 'saved'];

function tableRow({ credits, savedOn }: SavedCredit, story: ReturnType<typeof citedRecord>): string[] {
  const [year, ...rest] = story.date;
  const day = [year, ...rest.map((part) => String(part).padStart(2, '0'))].filter(Boolean).join('-');
  const people = credits.map(({ name }) => tidy(name)).join('; ');
  const { title, outlet, url = '', copy = '', distributor } = story;
  return [title, people, outlet, day, url, copy, distributor, savedOn];
}
