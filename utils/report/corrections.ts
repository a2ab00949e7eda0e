import type { CorrectedSites, Correction, Corrections } from '../model.ts';

const lists = { person: 'people', source: 'sources' } as const;

/** With one more correction, or without one; what stands there already stands there once. */
export function withCorrection(
  known: Corrections | undefined,
  { kind, name }: Correction,
  isWrong: boolean,
): Corrections {
  const { people = [], sources = [] } = known ?? {};
  const all = { people, sources };
  const others = all[lists[kind]].filter((other) => !isSameName(other, name));
  return { ...all, [lists[kind]]: isWrong ? [...others, name] : others };
}

/** Names are the same however they are capitalised and spaced. */
export const isSameName = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What lies in storage, as far as it can be read; what is broken is left out. */
export function correctedSitesIn(item: unknown): CorrectedSites {
  const sites = isRecord(item) && isRecord(item.sites) ? item.sites : {};
  return Object.fromEntries(
    Object.entries(sites).flatMap(([site, said]) => {
      if (!isRecord(said)) return [];
      const held = { people: namesIn(said.people), sources: namesIn(said.sources) };
      return held.people.length + held.sources.length ? [[site, held] as const] : [];
    }),
  );
}

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((name) => typeof name === 'string' && name !== '') : [];
