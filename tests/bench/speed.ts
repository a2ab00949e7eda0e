/**
 * npm run bench:speed -- [--corpus FOLDER]… [--limit N] [--extension FOLDER]… [--firefox FOLDER] [--kind KIND]… [--json FILE] [--svg FILE]
 *
 * What Byline costs a page, measured in a real Chromium (and with --firefox in a real Firefox). Every visit is a fresh renderer
 * process; builds are visited in turns, so that a busy machine is busy for all of them. R is what Readability alone takes on the
 * same page, its copy of the document included, the first time it runs. Build first.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CorpusPage, loadCorpus } from './corpus.ts';
import { chromiumVisitor } from './speed/chromium-visits.ts';
import { drawCosts } from './speed/draw-costs.ts';
import { type Kind, kinds, type Row } from './speed/figures.ts';
import { visitInFirefox } from './speed/firefox-visits.ts';
import { measureStanding } from './speed/once-a-build.ts';
import { printFirefox, printSpeed } from './speed/print-speed.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: ['../shared/corpus/pages'] },
    limit: { type: 'string', default: '24' },
    extension: { type: 'string', multiple: true, default: ['.output/chrome-mv3'] },
    firefox: { type: 'string' },
    kind: { type: 'string', multiple: true, default: [...kinds] },
    json: { type: 'string' },
    svg: { type: 'string' },
  },
});

const pages = spread(loadCorpus(values.corpus), Number(values.limit));
const wanted = kinds.filter((kind) => values.kind.includes(kind));
const visitors = await Promise.all(values.extension.map(chromiumVisitor));
const rows: Row[] = [];
try {
  for (const page of pages) {
    const row = await visitInTurns(page).catch((error) => console.error(page.id, error.message));
    if (row) rows.push(row);
  }
  const standings = [];
  for (const visitor of visitors) standings.push(await measureStanding(visitor, pages));
  printSpeed(rows, values.extension, standings);
  const firefox = values.firefox ? await visitInFirefox(pages, values.firefox) : [];
  if (firefox.length) printFirefox(firefox);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ builds: values.extension, rows, standings, firefox }, null, 1)}\n`);
  if (values.svg) writeFileSync(values.svg, drawCosts(rows.flatMap(costs), values.extension));
} finally {
  for (const visitor of visitors) await visitor.close();
}

async function visitInTurns(page: CorpusPage): Promise<Row> {
  const turn = rows.length % visitors.length;
  const alone = await (visitors[turn] as (typeof visitors)[number]).alone(page);
  const builds: Row['builds'] = visitors.map(() => ({}));
  for (const kind of wanted)
    for (let i = 0; i < visitors.length; i++) {
      const build = (i + turn) % visitors.length;
      const figures = await visitors[build]?.visit(page, kind);
      if (figures) (builds[build] as Partial<Record<Kind, unknown>>)[kind] = figures;
    }
  return { id: page.id, bytes: Buffer.byteLength(page.html), ...alone, builds };
}

/** So many pages, taken evenly from the whole. */
function spread(all: CorpusPage[], limit: number): CorpusPage[] {
  const step = Math.max(1, all.length / limit);
  return Array.from({ length: Math.min(limit, all.length) }, (_, i) => all[Math.floor(i * step)] as CorpusPage);
}

function costs({ bytes, readability, builds }: Row) {
  return builds.flatMap(({ warm }, build) => (warm ? [{ bytes, ratio: warm.thread / readability, build }] : []));
}
