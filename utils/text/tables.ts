const tables = new Map<string, unknown>();

/** Keeps tables that were brought, by their names. */
export function keepTables(brought: Record<string, unknown>): void {
  for (const [name, table] of Object.entries(brought)) tables.set(name, table);
}

/** A table by its name. Throws for one that was not brought: what is worked out without it would be kept, and wrong. */
export function tableOf<T>(name: string): T {
  if (!tables.has(name)) throw new Error(`The table "${name}" is not here.`);
  return tables.get(name) as T;
}
