import type { VerdictKind } from '../model.ts';
import type { Agency } from './agency.ts';

/** What a record must say; the rest is empty. */
type Facts = Pick<Agency, 'id' | 'name' | 'example'> & Partial<Agency>;

const make =
  (kind: Agency['kind'], implies: VerdictKind) =>
  (facts: Facts): Agency => ({
    names: [],
    codes: [],
    hosts: [],
    notices: [],
    pixels: [],
    kind,
    implies,
    ...facts,
  });

export const wire = make('wire', 'wire');
export const syndicate = make('syndicate', 'partner');
export const newsroom = make('newsroom', 'republished');
export const pressReleaseWire = make('press-release', 'press-release');
export const platform = make('platform', 'partner');
export const outlet = make('outlet', 'republished');

/** Id, full usual name, hosts parted by spaces, then other names. */
export type OutletRow = readonly [id: string, name: string, hosts: string, ...otherNames: string[]];

/** Newspapers need no more than a row each; `common` ones are named like an everyday word ("Time", "Die Welt"). */
export function outlets(rows: readonly OutletRow[], common = false): Agency[] {
  return rows.map(([id, name, hosts, ...names]) =>
    outlet({
      id,
      name,
      names,
      hosts: hosts.split(' ').filter(Boolean),
      example: `This story was originally published by ${name}.`,
      ...(common && { common }),
    }),
  );
}
