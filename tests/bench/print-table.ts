import type { Judged, Score } from './judge.ts';
import { isCopy } from './score-verdict.ts';
import { add, hidingRows, peopleRows, percent, share } from './totals.ts';

type Row = [string, ...string[]];

/** Prints every measure over all labelled pages, Readability's own beside ours where it has one. */
export function printTable(judged: Judged[]): void {
  const scored = judged.flatMap(({ score, readability, visit }) => (score ? [{ score, readability, visit }] : []));
  const articles = scored.filter(({ score }) => score.labels.verdict !== 'not-article');
  const alone = articles.flatMap(({ readability }) => readability ?? []);
  const scores = articles.map(({ score }) => score);
  const beside = (ours: [string, string][], theirs: [string, string][]) =>
    ours.map(([label, value], i): Row => [label, value, theirs[i]?.[1] ?? '']);

  if (scored.length > 0) {
    print([[`${articles.length} labelled article pages`, 'Byline', 'Readability']]);
    print(beside(hidingRows(scores.map((s) => s.hiding)), hidingRows(alone.map((s) => s.hiding))));
    print(beside(peopleRows(scores.map((s) => s.people)), peopleRows(alone.map((s) => s.people))));
    print(verdictRows(scored.map(({ score }) => score)));
    print(fieldRows(scores));
    print(creditRows(scores));
  }
  print(speedRows(judged));
  print(soundnessRows(judged));
}

function verdictRows(scores: Score[]): Row[] {
  const status = (score: Score) => score.fields.status?.got ?? '';
  const copies = scores.filter((score) => isCopy(score.labels.verdict));
  const own = scores.filter((score) => score.labels.verdict === 'original');
  const noArticle = scores.filter((score) => score.labels.verdict === 'not-article');
  const found = share(copies, (score) => isCopy(status(score)));
  const wrongly = share(own, (score) => isCopy(status(score)));
  return [
    ['copy against original: precision', percent({ of: found.right + wrongly.right, right: found.right })],
    [`copy against original: recall (of ${found.of})`, percent(found)],
    [`exact status (of ${scores.length})`, percent(share(scores, (score) => score.fields.status?.right === true))],
    [
      `not-article pages treated as articles (of ${noArticle.length})`,
      String(noArticle.filter((score) => status(score) !== 'not-an-article').length),
    ],
    [
      `articles treated as none (of ${scores.length - noArticle.length})`,
      String([...copies, ...own].filter((score) => status(score) === 'not-an-article').length),
    ],
  ];
}

function fieldRows(scores: Score[]): Row[] {
  return Object.keys(scores[0]?.fields ?? {})
    .filter((name) => name !== 'status')
    .map((name): Row => {
      const fields = scores.flatMap((score) => score.fields[name] ?? []);
      const labelled = fields.filter((field) => field.labelled);
      const stray = fields.filter((field) => !field.labelled && field.given).length;
      const right = percent(share(labelled, (field) => field.right));
      return [`${name} right (of ${labelled.length})`, `${right}; ${stray} where none is`];
    });
}

function creditRows(scores: Score[]): Row[] {
  const total = { roles: { of: 0, right: 0 }, places: { of: 0, right: 0 }, outlets: { of: 0, right: 0 } };
  const damage = { labelled: 0, recalled: 0, found: 0, right: 0 };
  for (const score of scores) {
    for (const what of ['roles', 'places', 'outlets'] as const) add(total[what], score.credits[what]);
    if (score.labels.damage) {
      for (const what of ['labelled', 'recalled', 'found', 'right'] as const) damage[what] += score.damage[what];
    }
  }
  const precision = percent({ of: damage.found, right: damage.right });
  return [
    ...(['roles', 'places', 'outlets'] as const).map(
      (what): Row => [`${what} of the people found (of ${total[what].of})`, percent(total[what])],
    ),
    [
      `damage: precision / recall (of ${damage.labelled})`,
      `${precision} / ${percent({ of: damage.labelled, right: damage.recalled })}`,
    ],
  ];
}

function speedRows(judged: Judged[]): Row[] {
  const times = judged.flatMap(({ visit }) => visit.readability?.milliseconds ?? []);
  const rank = (list: number[], part: number) => list.sort((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;
  const medianAndTail = (list: number[]) => `${rank(list, 0.5).toFixed(0)} / ${rank(list, 0.95).toFixed(0)} ms`;
  const ratio = rank(
    times.map(({ analyze, readability }) => analyze / readability),
    0.5,
  );
  return [
    [
      'reading and judging a page, median / p95',
      medianAndTail(times.map(({ analyze }) => analyze)),
      medianAndTail(times.map(({ readability }) => readability)),
    ],
    ['… as a multiple of Readability alone, median', ratio.toFixed(2)],
  ];
}

function soundnessRows(judged: Judged[]): Row[] {
  const failed = judged.filter(({ visit }) => visit.error);
  const notRestored = judged.filter(({ visit }) => !visit.restoredExactly);
  const changes: Record<string, number> = {};
  for (const { visit } of judged) {
    for (const [what, count] of Object.entries(visit.changes)) changes[what] = (changes[what] ?? 0) + count;
  }
  const list = (some: Judged[]) =>
    `${some.length} ${some
      .map(({ page }) => page.id)
      .slice(0, 8)
      .join(' ')}`;
  return [
    [`pages (of ${judged.length}) that failed`, list(failed)],
    ...[...new Set(failed.map(({ visit }) => visit.error))].slice(0, 5).map((error): Row => ['', error ?? '']),
    ['pages not restored exactly', list(notRestored)],
    [
      'changes in pages',
      Object.entries(changes)
        .map(([what, count]) => `${what} ${count}`)
        .join(', ') || 'none',
    ],
    ['pages whose blocks differ from the labelled ones', list(judged.filter(blocksDiffer))],
  ];
}

const blocksDiffer = ({ page, visit }: Judged) =>
  page.blocks?.some(({ i, text, visible }) => visit.texts[i] !== text || visit.showed[i] !== visible) ?? false;

function print(rows: Row[]): void {
  for (const [label, ...values] of rows) {
    console.log(
      label.padEnd(58) +
        values
          .map((value) => value.padEnd(20))
          .join('')
          .trimEnd(),
    );
  }
  console.log();
}
