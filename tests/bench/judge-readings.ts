/**
 * npm run bench:judge -- --readings FOLDER --out FILE.jsonl [--corpus FOLDER]
 *
 * Judges what take-readings.ts kept, in Node, and writes one row a page in the shape of the bench's visits. What would be hidden
 * is taken from the decisions; only a real browser tells what an element takes along. With --corpus (the labelled folder that was
 * read) the bench's table is printed as well.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../../utils/analyze.ts';
import { findDamage } from '../../utils/damage/find-damage.ts';
import { storyText } from '../../utils/hiding/story-text.ts';
import { loadCorpus } from './corpus.ts';
import { judge } from './judge.ts';
import { keptArticle, keptIds } from './kept-readings.ts';
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

function visitOf(id: string): Visit {
  const article = keptArticle(values.readings, id);
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

const visits = keptIds(values.readings)
  .filter((id) => !values.page || id === values.page)
  .map(visitOf);
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
