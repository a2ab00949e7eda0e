import type { Judged, Score } from './judge.ts';

/** The measures a page can fail, and by how much it does: 0 is right. */
const measures: [string, (score: Score) => number, (score: Score) => string][] = [
  ['body characters lost', ({ hiding }) => hiding.bodyCharacters.of - hiding.bodyCharacters.right, bodyLost],
  [
    'credit blocks lost',
    ({ hiding }) => hiding.kept.credit.lost.length,
    ({ hiding }) => String(hiding.kept.credit.lost),
  ],
  ['captions lost', ({ hiding }) => hiding.kept.caption.lost.length, ({ hiding }) => String(hiding.kept.caption.lost)],
  ['title or date lost', titleLost, ({ hiding }) => String([...hiding.kept.title.lost, ...hiding.kept.date.lost])],
  ['boilerplate left', boilerplateLeft, boilerplateLeftByKind],
  ['people wrongly named', ({ people }) => people.extra.length, ({ people }) => people.extra.join('; ')],
  ['people missed', ({ people }) => people.missing.length, ({ people }) => people.missing.join('; ')],
  ...['status', 'kind', 'source', 'distributor', 'original link', 'dateline', 'published'].map(fieldMeasure),
];

/** Prints, per measure, the pages that fail it worst. */
export function printWorst(judged: Judged[], most = 15): void {
  for (const [name, size, detail] of measures) {
    const failing = judged
      .flatMap(({ page, score }) => (score ? [{ id: page.id, size: size(score), detail: detail(score) }] : []))
      .filter((row) => row.size > 0)
      .sort((a, b) => b.size - a.size);
    if (failing.length === 0) continue;
    console.log(`${name}: ${failing.length} pages`);
    for (const row of failing.slice(0, most)) console.log(`  ${String(row.size).padStart(5)} ${row.id}  ${row.detail}`);
    console.log();
  }
}

function fieldMeasure(name: string): (typeof measures)[number] {
  const wrong = (score: Score) => {
    const field = score.fields[name];
    return field && !field.right && (field.labelled || field.given) ? 1 : 0;
  };
  return [`${name} wrong`, wrong, ({ fields }) => `${fields[name]?.expected || '–'} | ${fields[name]?.got || '–'}`];
}

function bodyLost({ hiding }: Score): string {
  return `blocks ${hiding.kept.body.lost.slice(0, 12)}`;
}

function titleLost({ hiding }: Score): number {
  return hiding.kept.title.lost.length + hiding.kept.date.lost.length;
}

function boilerplateLeft({ hiding }: Score): number {
  return Object.values(hiding.hidden).reduce((sum, kind) => sum + kind.missed.length, 0);
}

function boilerplateLeftByKind({ hiding }: Score): string {
  return Object.entries(hiding.hidden)
    .filter(([, kind]) => kind.missed.length > 0)
    .map(([name, kind]) => `${name} ${kind.missed.length}/${kind.of}`)
    .join(', ');
}
