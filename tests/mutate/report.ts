import { writeFileSync } from 'node:fs';
import type { Fault, Plan } from './plan.ts';
import { readRecord } from './record.ts';

/** Tells what was noticed, file by file, and writes down each fault that was not. Gives whether enough was. */
export function report({ tried, all, room, record }: Plan, floor: number, file: string): boolean {
  const entries = readRecord(record);
  const noticed = new Set(entries.flatMap((entry) => (entry.what === 'noticed' ? entry.fault : [])));
  const passed = new Set(entries.flatMap((entry) => (entry.what === 'passed' ? entry.faults : [])));
  const once = new Set(entries.flatMap((entry) => (entry.what === 'passed' ? entry.once : [])));
  const isOnce = ({ id }: Fault) => once.has(id) && !passed.has(id);
  const counted = tried.filter((fault) => !isOnce(fault));
  const survivors = counted.filter(({ id }) => !noticed.has(id));
  const share = (some: number, of: number) => (of === 0 ? 100 : (100 * some) / of);
  const line = ({ id, file: path, line, column, kind, original, replacement }: Fault) => {
    const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 160);
    return `${path}:${line}:${column} ${kind}${passed.has(id) ? '' : ' (no test comes by)'}\n  - ${short(original)}\n  + ${short(replacement)}`;
  };
  writeFileSync(
    file,
    survivors
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map(line)
      .join('\n'),
  );
  for (const [path, faults] of Object.entries(Object.groupBy(counted, (fault) => fault.file))) {
    const lost = faults?.filter(({ id }) => !noticed.has(id)).length ?? 0;
    if (lost > 0) console.log(`${path}: ${lost} of ${faults?.length} not noticed`);
  }
  const left = entries.filter((entry) => entry.what === 'left out');
  for (const { test, why } of left) console.log(`left out (${why}): ${test}`);
  const result = share(counted.length - survivors.length, counted.length);
  const rest = `${tried.length - counted.length} worked out once, not counted; ${tried.length} tried of ${all}`;
  console.log(
    `${room}: ${counted.length - survivors.length} noticed, ${survivors.length} not, ${result.toFixed(1)} % (${rest}). See ${file}`,
  );
  return result >= floor;
}
