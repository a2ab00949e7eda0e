import type { PageReport } from './model.ts';

/** A piece of the file that the user can take out: its name, what a reader sees of it, what the file holds. */
export interface ReportPart {
  id: string;
  part: 'address' | 'page' | 'verdict' | 'credit' | 'organizations' | 'summary' | 'block';
  content: unknown;
}

/** Cuts a report into the pieces that can be taken out one by one. */
export function reportParts(report: PageReport): ReportPart[] {
  const { url, title, host, language, published, verdict, credits, organizations, dateline, summary } = report;
  return [
    { id: 'address', part: 'address', content: url },
    { id: 'page', part: 'page', content: { title, host, language, published, dateline, words: report.words } },
    { id: 'verdict', part: 'verdict', content: verdict },
    ...credits.map((content, index) => ({ id: `credit${index}`, part: 'credit' as const, content })),
    ...(organizations.length ? [{ id: 'organizations', part: 'organizations' as const, content: organizations }] : []),
    ...(summary.length ? [{ id: 'summary', part: 'summary' as const, content: summary }] : []),
    ...report.boilerplate.map((content) => ({ id: content.id, part: 'block' as const, content })),
  ];
}

/** The text of the file: the user's note and every part that is not in `struck`, as JSON. `version` is Byline's own. */
export function writeReportFile(
  parts: ReportPart[],
  struck: ReadonlySet<string>,
  note: string,
  version: string,
): string {
  const kept = parts.filter((part) => !struck.has(part.id));
  const one = (name: ReportPart['part']) => kept.find((part) => part.part === name)?.content;
  const all = (name: ReportPart['part']) => kept.filter((part) => part.part === name).map((part) => part.content);
  const file = {
    application: 'byline',
    version,
    note: note.trim() || undefined,
    address: one('address'),
    page: one('page'),
    verdict: one('verdict'),
    credits: all('credit'),
    organizations: one('organizations'),
    summary: one('summary'),
    blocks: all('block'),
    struck: parts.length - kept.length,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
