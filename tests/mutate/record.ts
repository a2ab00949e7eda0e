import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What happens to the planted faults, a line each, so that a run that is ended or hangs is taken up again where it was. */
export type Entry =
  /** A fault is being tried with a test: the last one before silence is what hangs. */
  | { what: 'tried'; fault: string; test: string }
  /** A test noticed a fault: failed with it, and not without. */
  | { what: 'noticed'; fault: string; test: string }
  /** A fault left something behind, so it is not certain that this one was noticed: to be tried first in a new process. */
  | { what: 'unsure'; fault: string; test: string }
  /** A test passes through these faults each time, and through those only once in a process (what is remembered, tables). */
  | { what: 'passed'; faults: string[]; once: string[] }
  /** A test was run with all the faults that it passes through. */
  | { what: 'done'; test: string }
  /** A test that fails without any fault, alone or when it is run a second time: it says nothing here. */
  | { what: 'left out'; test: string; why: string };

export const write = (file: string, entry: Entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`);

export const readRecord = (file: string): Entry[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => (line ? [JSON.parse(line) as Entry] : []))
    : [];
