import type { Agency, VerdictKind } from '../model.ts';

/**
 * A record as it is shipped: what is empty or follows from the rest is 0 or missing. Some 1,900 records come along to every
 * page that is read; as a string for JSON.parse they are a fifth smaller than as code, and read in half the time.
 */
type Row = [
  name: string,
  kind: number,
  id?: string | 0,
  hosts?: string | 0,
  names?: string[] | 0,
  codes?: string[] | 0,
  notices?: string[] | 0,
  pixels?: string[] | 0,
  common?: 1 | 0,
  implies?: VerdictKind | 0,
];

/** What a copy of theirs is, if the record says no more. The order is the order in a row. */
const usual: Record<Agency['kind'], VerdictKind> = {
  outlet: 'republished',
  wire: 'wire',
  syndicate: 'partner',
  newsroom: 'republished',
  'press-release': 'press-release',
  platform: 'partner',
};
const kinds = Object.keys(usual) as Agency['kind'][];

/** 'The New York Times' → 'the-new-york-times': most ids are made so. */
const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The records without their examples, as JSON. */
export function packAgencies(agencies: readonly Agency[]): string {
  return JSON.stringify(agencies.map(rowOf));
}

/** The records that {@link packAgencies} made a string of, with empty examples. */
export function unpackAgencies(packed: string): Agency[] {
  return (JSON.parse(packed) as Row[]).map(
    ([name, kind, id, hosts, names, codes, notices, pixels, common, implies]) => {
      const ownKind = kinds[kind] ?? 'outlet';
      return {
        id: id || idOf(name),
        name,
        kind: ownKind,
        names: names || [],
        codes: codes || [],
        hosts: hosts ? hosts.split(' ') : [],
        notices: (notices || []).map((pattern) => [pattern, ''] as const),
        pixels: pixels || [],
        implies: implies || usual[ownKind],
        example: '',
        ...(common && { common: true }),
      };
    },
  );
}

function rowOf({ id, name, kind, names, codes, hosts, notices, pixels, common, implies }: Agency): Row {
  const some = <T>(list: readonly T[]): T[] | 0 => (list.length ? [...list] : 0);
  const row: Row = [
    name,
    kinds.indexOf(kind),
    id === idOf(name) ? 0 : id,
    hosts.join(' ') || 0,
    some(names),
    some(codes),
    some(notices.map(([pattern]) => pattern)),
    some(pixels),
    common ? 1 : 0,
    implies === usual[kind] ? 0 : implies,
  ];
  while (row.at(-1) === 0) row.pop();
  return row;
}
