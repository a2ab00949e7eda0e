/**
 * npm run update:suffixes
 *
 * Writes utils/agencies/data-public-suffixes.ts: the rules of the Public Suffix List for whole registries (its ICANN section), as
 * the installed tldts-icann holds them, but for what nobody reads papers under. A test fails where that holds others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How tldts keeps the list: nodes, and the labelled edges from each to its children. */
interface Trie {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** A label of a rule: whether the rule ends there, and what stands before it. */
interface Label {
  isRule: boolean;
  below: Map<string, Label>;
}

const data = fileURLToPath(new URL('../../utils/agencies/data-public-suffixes.ts', import.meta.url));

/** Nobody reads a paper under the registries of aviation, whose trades fill a page, and of the net itself. */
const unread = /^(?:aero|arpa)$/;

/**
 * The towns of Japan's prefectures are a sixth of the list, and nobody reads a paper under one: below a prefecture with so many all names
 * are taken for towns, but the ones that its government has.
 */
const mostBelow = 9;
const townsIn = 'jp';

/**
 * A line for each top-level domain that is read and has more rules than its own name; see utils/agencies/public-suffix.ts for the form.
 * @param isWhole with all towns of Japan
 */
export async function packSuffixes(isWhole = false): Promise<string> {
  const trie: Trie = await import(import.meta.resolve('tldts-icann/dist/es6/src/data/trie.js'));
  const rules = labelsOf(trie);
  return [...rules]
    .filter(([domain, { below }]) => below.size && !unread.test(domain))
    .map(
      ([domain, { below }]) => `${domain} ${written(domain === townsIn && !isWhole ? withoutTowns(below) : below)}\n`,
    )
    .sort()
    .join('');
}

function labelsOf(trie: Trie): Map<string, Label> {
  const starts: number[] = [];
  trie.edgeLength.reduce((at, length) => {
    starts.push(at);
    return at + length;
  }, 0);
  const labelAt = (edge: number) =>
    trie.labelText.slice(starts[edge], (starts[edge] ?? 0) + (trie.edgeLength[edge] ?? 0));
  const add = (node: number, to: Map<string, Label>, mark: '' | '!') => {
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
      const child = trie.edgeChild[edge] ?? 0;
      const isRule = trie.nodeFlags[child] === 1;
      const name = labelAt(edge);
      // each stands there twice; an address writes 'xn--…'
      if (!/^[a-z\d*-]+$/.test(name)) continue;
      const key = isRule ? mark + name : name;
      const label = to.get(key) ?? { isRule, below: new Map() };
      to.set(key, label);
      add(child, label.below, mark);
    }
  };
  const rules = new Map<string, Label>();
  add(trie.rulesRoot, rules, '');
  add(trie.exceptionsRoot, rules, '!');
  return rules;
}

const anyTown = new Map(['!metro', '!pref', '*'].map((name) => [name, { isRule: true, below: new Map() }]));
const withoutTowns = (labels: Map<string, Label>) =>
  new Map(
    [...labels].map(([name, label]) => [name, label.below.size > mostBelow ? { ...label, below: anyTown } : label]),
  );

function written(labels: Map<string, Label>): string {
  return [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { isRule, below }]) => `${name}${isRule ? '' : '~'}${below.size ? `(${written(below)})` : ''}`)
    .join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const head = readFileSync(data, 'utf8').split('`')[0];
  writeFileSync(data, `${head}\`\n${await packSuffixes()}\`;\n`);
}
