/**
 * npm run mutate -- ROOM|FILE …: plants faults (mutants) in the rooms where decisions fall and tells which of them no unit test
 * notices. `npm run mutate -- syndication` takes a room, `npm run mutate -- utils/credits/find-credits.ts` a file; without any
 * all rooms, which takes hours; `--share 10` only plants those of every tenth line, which is a fair sample. `--static` also plants those
 * in what is worked out while a module loads, which takes days; `--workers 1` leaves a core to others. What was found lies in out/mutation/: a second run tries only what has changed since.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const rooms = ['evidence', 'syndication', 'credits', 'boilerplate', 'grammar'];
/** The least share of mutants that the tests must notice, in per cent. */
const floor: Record<string, number> = { grammar: 85 };

const { values: choice, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    static: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
  },
});
const share = Number(choice.share);
const unknown = wanted.filter((word) => !rooms.includes(word) && !existsSync(word));
if (unknown.length > 0) {
  console.error(`No room or file: ${unknown.join(', ')}. Rooms: ${rooms.join(', ')}`);
  process.exit(2);
}

/** Every `share`th line of a file, in Stryker's notation: 'utils/credits/find-credits.ts:10-10'. */
function someLines(path: string): string[] {
  const count = readFileSync(path, 'utf8').split('\n').length;
  return Array.from(
    { length: Math.floor(count / share) },
    (_, at) => `${path}:${(at + 1) * share}-${(at + 1) * share}`,
  );
}

/** Plants faults in a room or a file. Gives the exit status: 0 where enough of them are noticed. */
function mutate(target: string): number {
  const isRoom = rooms.includes(target);
  const name = isRoom ? target : target.replace(/\W+/g, '-');
  const room = isRoom ? target : (target.split('/')[1] ?? '');
  const files = isRoom ? `utils/${target}/**/*.ts` : target;
  const folder = join('out', 'mutation');
  mkdirSync(folder, { recursive: true });
  const settings = {
    mutate: share > 1 ? globSync(files).flatMap(someLines) : [files],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutate/vitest.config.ts', related: true },
    plugins: ['@stryker-mutator/vitest-runner'],
    // a test is only run for the faults in lines that it passes through
    coverageAnalysis: 'perTest',
    // a fault in what is worked out while a module loads (patterns, tables) takes all tests anew each time: with --static only
    ignoreStatic: !choice.static,
    dryRunTimeoutMinutes: 30,
    incremental: true,
    incrementalFile: join(folder, `${name}.json`),
    cleanTempDir: 'always',
    ignorePatterns: ['.output', 'out'],
    reporters: ['clear-text', 'html'],
    htmlReporter: { fileName: join(folder, `${name}.html`) },
    clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
    thresholds: { high: 100, low: floor[room] ?? 80, break: floor[room] ?? 80 },
    // TypeScript 7 has no interface for Stryker to rewrite a tsconfig.json with, and nothing in ours needs it
    tsconfigFile: 'none',
    // Vitest takes the types away itself
    disableTypeChecks: false,
    // not so soon that on a busy machine a slow test passes for a noticed fault
    timeoutMS: 30_000,
    concurrency: Number(choice.workers),
  };
  const file = join(folder, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(settings, null, 2));
  const tool = join('node_modules', '@stryker-mutator/core/bin/stryker.js');
  const env = { ...process.env, MUTATE_STATIC: choice.static ? 'yes' : 'no' };
  return spawnSync(process.execPath, [tool, 'run', file], { stdio: 'inherit', env }).status ?? 1;
}

for (const target of wanted.length > 0 ? wanted : rooms) if (mutate(target) !== 0) process.exitCode = 1;
