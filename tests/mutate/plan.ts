import { readFileSync, writeFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One planted fault: what stands where, and what stands there instead while it is switched on. */
export interface Fault {
  id: string;
  file: string;
  line: number;
  column: number;
  /** Stryker's name for the kind of it: 'ConditionalExpression'. */
  kind: string;
  original: string;
  replacement: string;
}

/** A room or file with all its faults, each behind a switch, and those that are tried. */
export interface Plan {
  room: string;
  /** The sources with their switches, by path. */
  sources: Record<string, string>;
  all: number;
  tried: Fault[];
  record: string;
}

/** Draws `size` faults of the files, the same ones for the same seed; all for size 0. */
export async function plant(files: readonly string[], size: number, seed: number) {
  const read = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { mutants, files: planted } = await new Instrumenter(silent).instrument(read, { plugins: null, ...allKinds });
  const faults = mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }): Fault => {
    const lines = (read.find(({ name }) => name === fileName)?.content ?? '')
      .split('\n')
      .slice(start.line, end.line + 1);
    lines.push((lines.pop() ?? '').slice(0, end.column));
    const original = lines.join('\n').slice(start.column);
    const at = { file: fileName, line: start.line + 1, column: start.column + 1 };
    return { id, ...at, kind: mutatorName, original, replacement };
  });
  const sources = Object.fromEntries(planted.map(({ name, content }) => [name, content]));
  return { sources, all: faults.length, tried: size > 0 ? shuffled(faults, seed).slice(0, size) : faults };
}

export const readPlan = (file: string): Plan => JSON.parse(readFileSync(file, 'utf8'));
export const writePlan = (file: string, plan: Plan) => writeFileSync(file, JSON.stringify(plan));

const allKinds = { excludedMutations: [], ignorers: [] };
const nothing = () => {};
const isOff = () => false;
const silent = {
  ...{ isTraceEnabled: isOff, isDebugEnabled: isOff, isInfoEnabled: isOff },
  ...{ isWarnEnabled: isOff, isErrorEnabled: isOff, isFatalEnabled: isOff },
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
};

/** Fisher and Yates, with mulberry32 as chance. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
