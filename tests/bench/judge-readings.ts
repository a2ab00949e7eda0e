/**
 * npm run bench:judge -- --readings FOLDER --out FILE.jsonl [--corpus FOLDER]
 *
 * Judges what take-readings.ts kept, in Node, and writes one row a page in the shape of the bench's visits. What would be hidden
 * is taken from the decisions; only a real browser tells what an element takes along. With --corpus (the labelled folder that was
 * read) the bench's table is printed as well.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../utils/analyze.ts';
import { isProse } from '../../utils/article/is-prose.ts';
import { findDamage } from '../../utils/damage/find-damage.ts';
import { storyText } from '../../utils/hiding/story-text.ts';
import type { Article } from '../../utils/model.ts';
import { loadCorpus } from './corpus.ts';
import { judge } from './judge.ts';
import { printPage } from './print-page.ts';
import { printTable } from './print-table.ts';
import { printWorst } from './print-worst.ts';
import type { Visit } from './visit-page.ts';

const { values } = parseArgs({
  options: {
    readings: { type: 'string', default: 'out/readings' },
    out: { type: 'string' },
    corpus: { type: 'string', multiple: true },
    page: { type: 'string' },
    worst: { type: 'boolean', default: false },
  },
});

/** Older readings lack what blocks say of themselves now. */
const articleOf = (kept: Article): Article => ({
  ...kept,
  blocks: kept.blocks.map((block) => ({ ...block, prose: block.prose ?? isProse(block) })),
});

function visitOf(file: string): Visit {
  const id = basename(file, '.json');
  const article = articleOf(JSON.parse(readFileSync(join(values.readings, file), 'utf8')));
  const judgement = analyze(article);
  const { report } = judgement;
  const gone = new Set(report.boilerplate.flatMap(({ blocks }) => blocks));
  return {
    id,
    report,
    damage: findDamage(storyText(article, judgement).story, report.language),
    texts: article.blocks.map(({ text }) => text),
    showed: article.blocks.map(({ visible }) => visible),
    hidden: article.blocks.flatMap(({ id, visible }, i) => (visible && gone.has(id) ? [i] : [])),
    restoredExactly: true,
    changes: {},
  };
}

const files = readdirSync(values.readings).filter((name) => !values.page || name === `${values.page}.json`);
const visits = files.map(visitOf);
if (values.out) writeFileSync(values.out, visits.map((visit) => `${JSON.stringify(visit)}\n`).join(''));
if (values.corpus) {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const pages = loadCorpus(values.corpus).filter(({ id }) => byId.has(id));
  const judged = judge(
    pages,
    pages.map(({ id }) => byId.get(id) as Visit),
  );
  if (values.page) for (const one of judged) printPage(one);
  else printTable(judged);
  if (values.worst) printWorst(judged);
}
