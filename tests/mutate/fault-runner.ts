import { type RunnerTestCase, TestRunner } from 'vitest';
import { readPlan } from './plan.ts';
import { readRecord, write } from './record.ts';

/** The switches that Stryker's instrumenter builds in, and its counters. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const home: { __stryker__?: Switches } = globalThis as never;
const switches: Switches = home.__stryker__ ?? {};
home.__stryker__ = switches;
const { tried, record } = readPlan(process.env.BYLINE_FAULTS ?? '');
const known = readRecord(record);
const open = new Set(tried.map(({ id }) => id));
const done = new Set<string>();
const first = new Set<string>();
for (const entry of known) {
  if (entry.what === 'noticed') open.delete(entry.fault);
  if (entry.what === 'done' || entry.what === 'left out') done.add(entry.test);
  if (entry.what === 'unsure') first.add(entry.fault);
}
/** How often longer a line may run with a fault than without: beyond, it is an endless loop. */
const patience = 200;
let triedHere = 0;
/** Faults that are known to lie in what is worked out once. */
const told = new Set<string>();

/**
 * Runs each test without a fault and then with every fault that it passes through and no test noticed yet, in one process: starting one
 * for each fault, as Stryker does, takes longer than most tests.
 */
export default class FaultRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const name = `${test.fullName} (${test.id})`;
    if (done.has(name) || open.size === 0) return;
    const before = await this.#passes(test, 'before');
    if (!before && triedHere > 0) leave();
    const after = before && (await this.#passes(test, 'again'));
    if (!after) {
      write(record, { what: 'left out', test: name, why: before ? 'not twice' : 'fails' });
      return;
    }
    const hits = coverage('again');
    const atStart = switches.mutantCoverage?.static ?? {};
    const once = Object.keys({ ...atStart, ...coverage('before') }).filter(
      (fault) => !(fault in hits) && open.has(fault),
    );
    const faults = Object.keys(hits).filter((fault) => open.has(fault));
    write(record, { what: 'passed', faults, once: once.filter((fault) => !told.has(fault)) });
    for (const fault of once) told.add(fault);
    faults.sort((a, b) => Number(first.has(b)) - Number(first.has(a)));
    for (const [at, fault] of faults.entries()) {
      write(record, { what: 'tried', fault, test: name });
      triedHere++;
      if (await this.#passes(test, undefined, fault, (hits[fault] ?? 1) * patience + 10_000)) continue;
      const isClean = await this.#passes(test);
      // what an earlier fault left behind may be why this one fails
      write(record, { what: isClean || at === 0 ? 'noticed' : 'unsure', fault, test: name });
      if (!isClean) leave();
      open.delete(fault);
    }
    write(record, { what: 'done', test: name });
  }

  async #passes(test: RunnerTestCase, counted?: string, fault?: string, limit = Number.POSITIVE_INFINITY) {
    if (counted && switches.mutantCoverage) delete switches.mutantCoverage.perTest[counted];
    Object.assign(switches, { currentTestId: counted, activeMutant: fault, hitCount: 0, hitLimit: limit });
    try {
      await TestRunner.getTestFn(test)();
      return true;
    } catch {
      return false;
    } finally {
      Object.assign(switches, { currentTestId: undefined, activeMutant: undefined });
      const { onFinished = [] } = test as { onFinished?: (() => unknown)[] };
      for (const finish of onFinished.splice(0).reverse()) await finish();
    }
  }
}

const coverage = (counted: string) => switches.mutantCoverage?.perTest[counted] ?? {};

/** Ends this process: whoever started it starts another, with nothing left behind. */
const leave = () => process.kill(process.pid, 'SIGKILL');
