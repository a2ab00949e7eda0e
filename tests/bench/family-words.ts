/**
 * node tests/bench/family-words.ts --readings FOLDER [--readings FOLDER …] [--most 1]
 *
 * Counts at how many hosts each word of the class families hits a name, over what take-readings.ts kept. A word that hits a single
 * publisher is no convention: it belongs to the record of a theme or plug-in, or the judges of form must do without it.
 * Prints the words with at most --most hosts, family by family: the word, its hosts, and a name that it hits.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { families } from '../../utils/boilerplate/data-families.ts';
import { compileLists, partsOf } from '../../utils/boilerplate/family.ts';
import type { Reading } from '../../utils/model.ts';

const { values } = parseArgs({
  options: { readings: { type: 'string', multiple: true, default: [] }, most: { type: 'string', default: '1' } },
});

const words = families().flatMap(({ kind, words }) => words.split(' ').map((word) => ({ kind, word })));
const hitsOf = compileLists(words.map(({ word }) => word));
const hosts = words.map(() => new Map<string, string>());
for (const folder of values.readings) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { hostname, boxes } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Reading;
    const site = hostname.split('.').slice(-2).join('.');
    for (const name of new Set(boxes.flatMap(({ names }) => names.split(' ').filter(Boolean))))
      for (const index of hitsOf(partsOf(name))) hosts[index]?.set(site, name);
  }
}
const count = (most: number) => hosts.filter(({ size }) => size <= most).length;
console.log(`${words.length} words: ${count(0)} hit no host, ${count(1) - count(0)} a single one`);
words.forEach(({ kind, word }, i) => {
  const found = hosts[i] as Map<string, string>;
  if (found.size > 0 && found.size <= Number(values.most))
    console.log(kind.padEnd(12), word.padEnd(24), [...found].map(([site, name]) => `${site} ${name}`).join(' | '));
});
