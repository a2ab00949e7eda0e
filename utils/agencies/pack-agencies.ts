import type { Agency, VerdictKind } from '../model.ts';
import { foldName } from './fold-name.ts';
import { packHost, unpackHost } from './pack-host.ts';

/** What a copy of theirs is, if the record says no more. The order is the number in a heading. */
const usual: Record<Agency['kind'], VerdictKind> = {
  outlet: 'republished',
  wire: 'wire',
  syndicate: 'partner',
  newsroom: 'republished',
  'press-release': 'press-release',
  platform: 'partner',
};
const kinds = Object.keys(usual) as Agency['kind'][];

/** What no name, code, wording or address has in it. */
const cell = '\t';
const item = '~';
const heading = '#';
/** The name itself, in longer ones that begin with it. */
const same = '=';

/**
 * The records as text, without examples and ids: a line each, with what is empty at its end left out, under headings that say of
 * what kind the following are and whether they are named like everyday words. Some 1,900 records come along to every page that is
 * read; so written they are a fifth smaller than as JSON, and read as fast.
 */
export function packAgencies(agencies: readonly Agency[]): string {
  const lines: string[] = [];
  let last = '';
  for (const agency of agencies) {
    const under = `${heading}${kinds.indexOf(agency.kind)}${agency.common ? 1 : 0}`;
    if (under !== last) lines.push(under);
    last = under;
    lines.push(lineOf(agency));
  }
  return lines.join('\n');
}

function lineOf(agency: Agency): string {
  const { name, kind, codes, hosts, notices, pixels, implies } = agency;
  const names = agency.names.filter((_, i) => !isSaid(agency, i));
  return [
    name,
    hosts.map((host) => packHost(host, name)).join(item),
    names.map((other) => (other.startsWith(name) ? same + other.slice(name.length) : other)).join(item),
    codes.join(item),
    notices.map(([pattern]) => pattern).join(item),
    pixels.join(item),
    implies === usual[kind] ? '' : implies,
  ]
    .join(cell)
    .replace(/(?<!\t)\t+$/, '');
}

/**
 * Whether a name says no more than one before it: longer ones are compared without their article, capitals and accents, unless they
 * begin small, and an address of theirs counts anyway. A name that is a code as well is none (see name-index.ts).
 */
function isSaid({ name, names, codes, hosts, common }: Agency, at: number): boolean {
  const other = names[at] as string;
  if (common || other.length < 5 || /^\p{Ll}/u.test(other)) return false;
  if (hosts.includes(other.toLowerCase())) return true;
  const key = (one: string) => foldName(one).replace(/^the /, '');
  return [name, ...names.slice(0, at)].some((one) => !codes.includes(one) && key(one) === key(other));
}

/** The records that {@link packAgencies} made a text of, with empty examples and their names for ids. */
export function unpackAgencies(packed: string): Agency[] {
  const agencies: Agency[] = [];
  let kind: Agency['kind'] = 'outlet';
  let common = false;
  for (const line of packed.split('\n')) {
    if (line.startsWith(heading)) {
      kind = kinds[Number(line[1])] ?? 'outlet';
      common = line[2] === '1';
      continue;
    }
    const [name = '', hosts, names, codes, notices, pixels, implies] = line.split(cell);
    agencies.push({
      id: name,
      name,
      kind,
      names: items(names).map((other) => (other.startsWith(same) ? name + other.slice(1) : other)),
      codes: items(codes),
      hosts: items(hosts).map((host) => unpackHost(host, name)),
      notices: items(notices).map((pattern) => [pattern, ''] as const),
      pixels: items(pixels),
      implies: (implies as VerdictKind | undefined) ?? usual[kind],
      example: '',
      ...(common && { common }),
    });
  }
  return agencies;
}

const items = (list: string | undefined) => (list ? list.split(item) : []);
