import type { Block, Boilerplate, Corrections, PageReport, SeenBlock } from '../model.ts';

// Enough to see what a line is; a whole credit line may be longer than a paragraph needs.
const shown = { head: 300, body: 60, tail: 400 };

/** What stands around the story and how it begins, as a reader of the report needs it to find a missed credit. */
export function seenBlocks(blocks: readonly Block[], boilerplate: readonly Boilerplate[]): SeenBlock[] {
  const apart = new Set(boilerplate.flatMap((piece) => piece.blocks));
  return blocks.flatMap(({ id, zone, tag, text }) =>
    zone === 'outside' || apart.has(id) ? [] : [{ zone, tag, text: text.slice(0, shown[zone]) }],
  );
}

/** A piece of the file that the user can take out: its name, what a reader sees of it, what the file holds. */
export interface ReportPart {
  id: string;
  part:
    | 'address'
    | 'page'
    | 'corrections'
    | 'verdict'
    | 'credit'
    | 'organizations'
    | 'summary'
    | SeenBlock['zone']
    | 'block';
  content: unknown;
}

/**
 * Cuts a report into the pieces that can be taken out one by one. `seen` are the blocks that it says nothing of, `wrong` what the user
 * said is wrong in it.
 */
export function reportParts(report: PageReport, seen: readonly SeenBlock[], wrong: Corrections): ReportPart[] {
  const { url, title, host, language, published, verdict, credits, organizations, dateline, summary } = report;
  return [
    { id: 'address', part: 'address', content: url },
    { id: 'page', part: 'page', content: { title, host, language, published, dateline, words: report.words } },
    ...(wrong.people.length + wrong.sources.length
      ? [{ id: 'corrections', part: 'corrections' as const, content: wrong }]
      : []),
    { id: 'verdict', part: 'verdict', content: verdict },
    ...credits.map((content, index) => ({ id: `credit${index}`, part: 'credit' as const, content })),
    ...(organizations.length ? [{ id: 'organizations', part: 'organizations' as const, content: organizations }] : []),
    ...(summary.length ? [{ id: 'summary', part: 'summary' as const, content: summary }] : []),
    ...(['head', 'body', 'tail'] as const).flatMap((part) => {
      const content = seen.filter(({ zone }) => zone === part).map(({ tag, text }) => `${tag}: ${text}`);
      return content.length ? [{ id: part, part, content }] : [];
    }),
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
    corrections: one('corrections'),
    verdict: one('verdict'),
    credits: all('credit'),
    organizations: one('organizations'),
    summary: one('summary'),
    head: one('head'),
    body: one('body'),
    tail: one('tail'),
    blocks: all('block'),
    struck: parts.length - kept.length,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
