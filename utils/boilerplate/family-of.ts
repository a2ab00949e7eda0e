import type { BoilerplateKind, Box } from '../model.ts';
import { once } from '../text/once.ts';
import { families } from './data-families.ts';
import { compileLists, compileWords, type Family, partsOf } from './family.ts';

const compiled = once(() => ({
  hitsOf: compileLists(families().map(({ words }) => words)),
  misses: families().map(({ not }) => (not ? compileWords(not) : () => false)),
}));
/** An id made of a headline ('neue-themen-im-fruehjahr-der-verband-bietet') says what the text is about, not what the element is for. */
const slug = /^(?:[^-]+-){7}|^.{60}/;
/** By names of an element, and by single name: cards repeat, and themes use few names. */
const known = new Map<string, Family | undefined>();
const knownNames = new Map<string, number>();

/** The family that the names of a box belong to, if any; the first of the list if several do. */
export function familyOf({ names }: Pick<Box, 'names'>): Family | undefined {
  if (!names) return undefined;
  if (!known.has(names)) {
    const ranks = names.split(/\s+/).map(rankOf);
    known.set(names, families()[Math.min(...ranks)]);
  }
  return known.get(names);
}

/** Index of the first family that a single name belongs to; infinite if there is none. */
function rankOf(name: string): number {
  let rank = knownNames.get(name);
  if (rank === undefined) {
    const parts = slug.test(name) || /[[\]()]/.test(name) ? [] : partsOf(name);
    const { hitsOf, misses } = compiled();
    const hits = [...hitsOf(parts)].filter((index) => !misses[index]?.(parts));
    rank = Math.min(...hits);
    knownNames.set(name, rank);
  }
  return rank;
}

/** Named as a family of furniture; the names of labels above headlines prove nothing. */
export function isFurniture(box: Pick<Box, 'names'>): boolean {
  const family = familyOf(box);
  return family !== undefined && !family.kicker;
}

/** The kind of furniture that a theme's record or the box's own names say that it is. */
export function furnitureKind(box: Pick<Box, 'names' | 'furniture'>): BoilerplateKind | undefined {
  return box.furniture?.kind ?? (isFurniture(box) ? familyOf(box)?.kind : undefined);
}
