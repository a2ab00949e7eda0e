import type { Agency, VerdictKind } from '../model.ts';

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
const platform = make('platform', 'partner');
export const outlet = make('outlet', 'republished');

/** Id, full usual name, hosts parted by spaces, then other names. */
export type OutletRow = readonly [id: string, name: string, hosts: string, ...otherNames: string[]];

/** Newspapers need no more than a row each; `common` ones are named like an everyday word ("Time", "Die Welt"). */
export function outlets(rows: readonly OutletRow[], common = false): Agency[] {
  return rows.map((row) => outlet({ ...factsOf(row), ...(common && { common }) }));
}

/** The same for newsrooms that give their work away. */
export function newsrooms(rows: readonly OutletRow[], common = false): Agency[] {
  return rows.map((row) => newsroom({ ...factsOf(row), ...(common && { common }) }));
}

/** The same for platforms, whose names are never more than a whole value: a reader may well be asked to follow them. */
export function makePlatforms(rows: readonly OutletRow[]): Agency[] {
  return rows.map((row) => platform({ ...factsOf(row), common: true }));
}

function factsOf([id, name, hosts, ...names]: OutletRow): Facts {
  const example = `This story was originally published by ${name}.`;
  return { id, name, names, hosts: hosts.split(' ').filter(Boolean), example };
}

/**
 * The line in which `holder` claims a text: "© 2026 The Canadian Press", "Copyright 2024 by The Associated Press."
 * The year must stand there: "© AFP / Anna Holt" under a picture claims the picture.
 */
export function copyrightOf(holder: string, example: string): readonly [pattern: string, example: string] {
  return [`(copyright|©)[ ][©][ ]{n}[ ][by ][the ]${holder}`, example];
}
