/**
 * npm run mutate -- ROOM|FILE …: plants faults (mutants, as Stryker makes them) in the rooms where decisions fall and tells which of
 * them no unit test notices. `npm run mutate -- syndication` takes a room, `npm run mutate -- utils/credits/find-credits.ts` a file;
 * without any all rooms. Of each, `--sample 200` faults are drawn with `--seed 1`, the same for everybody; `--sample 0` takes all.
 * `--own` asks the tests of the room itself alone, which is quick. What was found lies in out/mutation/; a run that was ended is
 * taken up again with `--resume`. Faults in what is worked out once in a process (tables, patterns) are told, but not counted.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Plan, plant, writePlan } from './plan.ts';
import { readRecord, write } from './record.ts';
import { report } from './report.ts';

const rooms = ['evidence', 'syndication', 'credits', 'boilerplate', 'grammar'];
/** The least share of faults that the tests must notice, in per cent. */
const floors: Record<string, number> = { grammar: 85 };
/** How long nothing may happen before what is being tried counts as an endless loop. */
const patience = 90_000;

const { values: choice, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    own: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
  },
});
const unknown = wanted.filter((word) => !rooms.includes(word) && !existsSync(word));
if (unknown.length > 0) {
  console.error(`No room or file: ${unknown.join(', ')}. Rooms: ${rooms.join(', ')}`);
  process.exit(2);
}

/** Runs the tests once, until all are through or the process ends early. Gives whether all are through. */
function runTests(plan: Plan, planFile: string, files: readonly string[]): Promise<boolean> {
  const asked = choice.own ? ['run', `tests/${plan.room}/`] : ['related', '--run', ...files];
  const args = [join('node_modules', 'vitest/vitest.mjs'), ...asked, '--config', 'tests/mutate/vitest.config.ts'];
  const env = { ...process.env, BYLINE_FAULTS: planFile };
  // a group of its own, so that the tests' process ends with it
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const watch = setInterval(() => {
    if (Date.now() - statSync(plan.record).mtimeMs < patience) return;
    const last = readRecord(plan.record).at(-1);
    if (last?.what === 'tried') write(plan.record, { ...last, what: 'noticed' });
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, 1000);
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code !== 0 && said) writeFileSync(`${plan.record}.err`, said);
      resolve(code === 0);
    }),
  );
}

/** Plants faults in a room or a file. Gives whether enough of them are noticed. */
async function mutate(target: string): Promise<boolean> {
  const isRoom = rooms.includes(target);
  const room = isRoom ? target : (target.split('/')[1] ?? '');
  const files = isRoom ? globSync(`utils/${target}/**/*.ts`).sort() : [target];
  const name = `${target.replace(/\W+/g, '-')}-${choice.sample}-${choice.seed}`;
  mkdirSync(join('out', 'mutation'), { recursive: true });
  const planFile = join('out', 'mutation', `${name}.plan.json`);
  const record = join('out', 'mutation', `${name}.record`);
  const plan: Plan = { room, record, ...(await plant(files, Number(choice.sample), Number(choice.seed))) };
  writePlan(planFile, plan);
  if (!choice.resume) rmSync(record, { force: true });
  writeFileSync(record, '', { flag: 'a' });
  let before = -1;
  while (!(await runTests(plan, planFile, files))) {
    const entries = readRecord(record).length;
    if (entries === before) throw new Error(`The tests do not run: see ${record}.err`);
    before = entries;
  }
  return report(plan, floors[room] ?? 80, join('out', 'mutation', `${name}.txt`));
}

for (const target of wanted.length > 0 ? wanted : rooms) if (!(await mutate(target))) process.exitCode = 1;
