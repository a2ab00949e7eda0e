/**
 * npm run fuzz -- [--minutes 10] [--seed 1] [--corpus FOLDER] [--page ID --case SEED]
 *
 * Changes real pages at random in a real Chromium, before and while Byline cleans them, and checks that nothing throws or is written to
 * the console, that the page comes back to the byte, that no paragraph of the story goes where nothing was done to it, that the report
 * is one, and that it comes in time. The same seed does the same; a fault is told with its page, seed and the steps that matter.
 */
import { parseArgs } from 'node:util';
import { pick, randomFrom } from '../bench/names/random.ts';
import { openFuzzer } from './open-fuzzer.ts';
import { pagesToFuzz } from './pages-to-fuzz.ts';
import type { Case } from './run-case.ts';
import { shrink } from './shrink.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', default: '../shared/corpus' },
    page: { type: 'string' },
    case: { type: 'string' },
  },
});

const pages = pagesToFuzz(values.corpus).filter(({ id }) => values.page === undefined || id === values.page);
const random = randomFrom(Number(values.seed));
const end = Date.now() + Number(values.minutes) * 60_000;
const known = new Map<string, string[]>();
const found: Record<string, number> = {};
let runs = 0;

const fuzzer = await openFuzzer();
try {
  do {
    const page = pick(pages, random);
    const seed = values.case === undefined ? Math.floor(random() * 4_000_000) : Number(values.case);
    const prose = known.get(page.id) ?? (await fuzzer.prose(page));
    known.set(page.id, prose);
    const wanted: Case = { seed, before: 1 + (seed % 5), after: seed % 9, abrupt: seed % 4 === 0, prose };
    runs += 1;
    const [fault] = (await fuzzer.run(page, wanted)).faults;
    if (!fault) continue;
    found[fault.kind] = (found[fault.kind] ?? 0) + 1;
    console.log(`\n${fault.kind}: --page ${page.id} --case ${seed}\n  ${fault.what}`);
    const least = await shrink(wanted, fault, async (tried) => (await fuzzer.run(page, tried)).faults);
    const { steps } = await fuzzer.run(page, least);
    for (const [step, what] of Object.entries(steps)) console.log(`  ${step}. ${what}`);
  } while (values.case === undefined && Date.now() < end);
} finally {
  await fuzzer.close();
}
console.log(`\n${runs} runs on ${known.size} of ${pages.length} pages; faults: ${JSON.stringify(found)}`);
if (Object.keys(found).length > 0) process.exitCode = 1;
