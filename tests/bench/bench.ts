/**
 * npm run bench -- --corpus FOLDER [--corpus FOLDER] [--page ID] [--json FILE] [--limit N] [--worst] [--extension FOLDER]
 *
 * Opens every page of a corpus at its real address in a real Chromium with the built extension, and measures what it
 * hid, whom it named and what it concluded. Build first.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCorpus } from './corpus.ts';
import { judge } from './judge.ts';
import { printPage } from './print-page.ts';
import { printTable } from './print-table.ts';
import { printWorst } from './print-worst.ts';
import { visitAll } from './visit-all.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: ['../shared/corpus/pages'] },
    page: { type: 'string' },
    json: { type: 'string' },
    limit: { type: 'string' },
    worst: { type: 'boolean', default: false },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

const pages = loadCorpus(values.corpus)
  .filter((page) => !values.page || page.id === values.page)
  .slice(0, values.limit ? Number(values.limit) : undefined);
if (pages.length === 0) {
  console.error(values.page ? `No page ${values.page} in ${values.corpus.join(', ')}.` : 'No pages there.');
  process.exit(1);
}

const visits = await visitAll(pages, values.extension);
if (values.json) {
  const rows = visits.map(({ id, hidden, report, restoredExactly, error }) => ({
    id,
    hidden,
    report,
    restoredExactly,
    error,
  }));
  writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);
}
const judged = judge(pages, visits);
if (values.page) for (const one of judged) printPage(one);
else printTable(judged);
if (values.worst) printWorst(judged);
if (visits.some((visit) => visit.error || !visit.restoredExactly)) process.exitCode = 1;
