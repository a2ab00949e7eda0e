import type { BoilerplateKind } from '../model.ts';
import { oncePerObject } from '../text/once.ts';
import type { FiledThemes } from '../themes/filed-themes.ts';
import { matches, queryAll } from './dom.ts';
import type { NameGroups } from './read-named.ts';

export interface Furniture {
  kind: BoilerplateKind;
  theme: string;
}

/** One selector, and whose it is: an entry of the themes. Of several that match an element, the first entry counts. */
type FiledRule = readonly [selector: string, entry: number];

/** Elements that a theme or plug-in record names, with the record that names them; of several kinds the first counts. */
export function findFurniture(body: Element, { groups }: NameGroups, themes: FiledThemes): Map<Element, Furniture> {
  const filed = rulesOf(themes);
  const nameless = filed.get('') ?? [];
  const candidates = new Map<Element, readonly FiledRule[]>();
  for (const element of nameless.length ? queryAll(body, nameless.map(([selector]) => selector).join()) : [])
    candidates.set(element, nameless);
  for (const { names, elements } of groups) {
    const some: FiledRule[] = [];
    for (const name of names.split(/\s+/)) if (name) some.push(...(filed.get(name) ?? []));
    if (!some.length) continue;
    for (const element of elements) candidates.set(element, [...some, ...(candidates.get(element) ?? [])]);
  }
  const found = new Map<Element, Furniture>();
  for (const [element, some] of candidates) {
    const [first] = some.filter(([selector]) => matches(element, selector)).sort((a, b) => a[1] - b[1]);
    const [kind, theme] = themes[first?.[1] ?? -1] ?? [];
    if (kind && theme) found.set(element, { kind, theme });
  }
  return found;
}

/** Rules by the class or id that they ask for, in lower case as old pages compare them; '' if none is plain to see. */
const rulesOf = oncePerObject((themes: FiledThemes): ReadonlyMap<string, FiledRule[]> => {
  const rules = new Map<string, FiledRule[]>();
  for (let entry = 0; entry < themes.length; entry++)
    for (const one of themes[entry]?.[2].split('|') ?? []) {
      const end = one.indexOf('>');
      const isName = one[0] === '.' || one[0] === '#';
      const name = isName ? one.slice(1) : one.slice(0, end);
      const rule: FiledRule = [isName ? one : one.slice(end + 1), entry];
      const some = rules.get(name);
      if (some) some.push(rule);
      else rules.set(name, [rule]);
    }
  return rules;
});
