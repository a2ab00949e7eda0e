import type { CDPSession } from 'puppeteer-core';

/** Bytes of all objects on a heap, by the name of what made them. */
export type Classes = ReadonlyMap<string, number>;

/** What of Chromium's heap snapshot is needed: rows of numbers, and the strings and types that they point to. */
export interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** Takes a snapshot of the heap, which collects the garbage first, and sums it up. */
export async function takeClasses(session: CDPSession): Promise<Classes> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return classesOf(JSON.parse(chunks.join('')));
}

/** Objects go by their constructor; strings, code and the like by their type, for each has a name of its own. */
export function classesOf({ snapshot, nodes, strings }: Snapshot): Classes {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const bytes = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? 0] ?? '';
    const isNamed = kind === 'object' || kind === 'native';
    const key = isNamed ? `${kind} ${(strings[nodes[at + name] ?? 0] ?? '').slice(0, 60)}` : `(${kind})`;
    bytes.set(key, (bytes.get(key) ?? 0) + (nodes[at + size] ?? 0));
  }
  return bytes;
}

/** What has grown most, in bytes, most first. */
export const grownClasses = (before: Classes, after: Classes, most: number): [name: string, bytes: number][] =>
  Array.from(after, ([name, bytes]): [string, number] => [name, bytes - (before.get(name) ?? 0)])
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most);
