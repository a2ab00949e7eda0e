/**
 * Measures the credit-line grammar on labelled lines: `npm run bench:lines -- --lines FILE.jsonl [--show] [--half even|odd]`.
 * Each line: { text, where, lang, people[{ name, role, place, outlet }], orgs[], dateline?, source? }.
 */

import { readFileSync } from 'node:fs';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import type { CreditLine, Where } from '../../utils/model.ts';

interface Gold {
  text: string;
  where: Where;
  lang: string;
  people: { name: string; role: string; place?: string | null; outlet?: string | null }[];
  orgs: string[];
  dateline?: { place?: string | null; agency?: string | null } | null;
  source?: { name: string; title?: string | null } | null;
}

const option = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? '';
const has = (name: string) => process.argv.includes(name);
const file = has('--lines') ? option('--lines') : '../shared/corpus/lines/dev.jsonl';
const half = has('--half') ? option('--half') : 'all';
const key = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold)
  .filter(
    (_, index) =>
      half === 'all' ||
      (half === 'third'
        ? index % 4 === 1
        : half === 'fourth'
          ? index % 4 === 3
          : index % 2 === (half === 'even' ? 0 : 1)),
  );

class Ratio {
  hits = 0;
  all = 0;
  add(hit: boolean): boolean {
    this.all++;
    if (hit) this.hits++;
    return hit;
  }
  toString(): string {
    return this.all === 0 ? '–' : `${((100 * this.hits) / this.all).toFixed(1)} % of ${this.all}`;
  }
}

const score = {
  'people precision': new Ratio(),
  'people recall': new Ratio(),
  'exactly the right people': new Ratio(),
  roles: new Ratio(),
  places: new Ratio(),
  'places precision': new Ratio(),
  outlets: new Ratio(),
  'outlets precision': new Ratio(),
  datelines: new Ratio(),
  'datelines precision': new Ratio(),
  'lines that credit nobody and yield a person': new Ratio(),
  sources: new Ratio(),
  'sources precision': new Ratio(),
  organizations: new Ratio(),
  'organizations precision': new Ratio(),
};

function comparePeople(gold: Gold, read: CreditLine): string[] {
  const faults: string[] = [];
  for (const person of read.people) {
    const known = gold.people.some((other) => key(other.name) === key(person.name));
    if (!score['people precision'].add(known)) faults.push(`+ ${person.name}`);
  }
  for (const person of gold.people) {
    const named = read.people.filter((other) => key(other.name) === key(person.name));
    const found = named.find((other) => other.role === person.role) ?? named[0];
    if (!score['people recall'].add(found !== undefined)) faults.push(`- ${person.name}`);
    if (!found) continue;
    if (!score.roles.add(found.role === person.role))
      faults.push(`role ${found.role} ≠ ${person.role}: ${person.name}`);
    for (const part of ['place', 'outlet'] as const) {
      if (person[part] && !score[`${part}s`].add(key(found[part]) === key(person[part])))
        faults.push(`${part} ${found[part]} ≠ ${person[part]}`);
      if (found[part] && !score[`${part}s precision`].add(key(found[part]) === key(person[part])))
        faults.push(`${part} ${found[part]} ≠ ${person[part]}`);
    }
  }
  if (gold.people.length > 0) score['exactly the right people'].add(!faults.some((fault) => /^[+-]/u.test(fault)));
  else score['lines that credit nobody and yield a person'].add(read.people.length > 0);
  return faults;
}

function compareRest(gold: Gold, read: CreditLine): string[] {
  const faults: string[] = [];
  const date = (line: { dateline?: Gold['dateline'] | CreditLine['dateline'] }) =>
    line.dateline ? `${key(line.dateline.place)} (${key(line.dateline.agency)})` : '';
  const source = (line: { source?: Gold['source'] | CreditLine['source'] }) => key(line.source?.name);
  if (date(gold) && !score.datelines.add(date(gold) === date(read)))
    faults.push(`dateline ${date(read)} ≠ ${date(gold)}`);
  if (date(read) && !score['datelines precision'].add(date(gold) === date(read)) && !date(gold))
    faults.push(`+dateline ${date(read)}`);
  if (source(gold) && !score.sources.add(source(gold) === source(read)))
    faults.push(`source ${source(read)} ≠ ${source(gold)}`);
  if (source(read) && !score['sources precision'].add(source(gold) === source(read)) && !source(gold))
    faults.push(`+source ${source(read)}`);
  for (const name of gold.orgs)
    if (!score.organizations.add(read.organizations.some((other) => key(other) === key(name))))
      faults.push(`-org ${name}`);
  for (const name of read.organizations)
    if (!score['organizations precision'].add(gold.orgs.some((other) => key(other) === key(name))))
      faults.push(`+org ${name}`);
  return faults;
}

const start = performance.now();
for (const [index, gold] of lines.entries()) {
  const read = parseLine(gold.text, { where: gold.where, language: gold.lang });
  const faults = [...comparePeople(gold, read), ...compareRest(gold, read)];
  if (has('--show') && faults.length > 0)
    console.log(`${index} [${gold.lang} ${gold.where}] ${gold.text.slice(0, 400)}\n      ${faults.join(' · ')}`);
}
for (const [name, ratio] of Object.entries(score)) console.log(`${name.padEnd(46)} ${ratio}`);
console.log(`${lines.length} lines in ${(performance.now() - start).toFixed(0)} ms`);
