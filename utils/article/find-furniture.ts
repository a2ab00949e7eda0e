import type { BoilerplateKind } from '../model.ts';
import { boilerplateKinds } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import { matches, queryAll } from './dom.ts';

export interface Furniture {
  kind: BoilerplateKind;
  theme: string;
}

/**
 * Elements that a theme or plug-in record names, with the record that names them.
 * One query for each kind, so that a page pays for the number of kinds, not for the number of selectors.
 */
export function findFurniture(body: Element, themes: readonly Theme[]): Map<Element, Furniture> {
  const found = new Map<Element, Furniture>();
  for (const kind of boilerplateKinds) {
    const all = themes.flatMap((theme) => theme.furniture[kind] ?? []);
    if (!all.length) continue;
    for (const element of queryAll(body, all.join(','))) {
      if (found.has(element)) continue;
      const theme = themes.find(({ furniture }) => furniture[kind]?.some((selector) => matches(element, selector)));
      if (theme) found.set(element, { kind, theme: theme.id });
    }
  }
  return found;
}
