import type { BoilerplateKind } from '../model.ts';
import type { FiledThemes } from '../themes/filed-themes.ts';
import { matches, queryAll } from './dom.ts';
import type { NamedElement } from './read-named.ts';

export interface Furniture {
  kind: BoilerplateKind;
  theme: string;
}

/** One selector; of several that match an element, the first in the list counts. */
interface Rule extends Furniture {
  selector: string;
  order: number;
}

/** Elements that a theme or plug-in record names, with the record that names them; of several kinds the first counts. */
export function findFurniture(
  body: Element,
  named: readonly NamedElement[],
  themes: FiledThemes,
): Map<Element, Furniture> {
  const filed = rulesOf(themes);
  const nameless = filed.get('') ?? [];
  const byNames = new Map<string, Rule[]>();
  const rulesFor = (names: string) => {
    let some = byNames.get(names);
    if (!some) {
      some = names.split(/\s+/).flatMap((name) => (name && filed.get(name)) || []);
      byNames.set(names, some);
    }
    return some;
  };
  const candidates = new Map<Element, readonly Rule[]>();
  for (const element of nameless.length ? queryAll(body, nameless.map(({ selector }) => selector).join(',')) : [])
    candidates.set(element, nameless);
  for (const { element, names } of named) {
    const some = rulesFor(names);
    if (some.length) candidates.set(element, [...some, ...(candidates.get(element) ?? [])]);
  }
  const found = new Map<Element, Furniture>();
  for (const [element, some] of candidates) {
    const [first] = some.filter(({ selector }) => matches(element, selector)).sort((a, b) => a.order - b.order);
    if (first) found.set(element, { kind: first.kind, theme: first.theme });
  }
  return found;
}

const known = new WeakMap<FiledThemes, ReadonlyMap<string, Rule[]>>();

/** Rules by the class or id that they ask for, in lower case as old pages compare them; '' if none is plain to see. */
function rulesOf(themes: FiledThemes): ReadonlyMap<string, Rule[]> {
  const filed = known.get(themes);
  if (filed) return filed;
  const rules = new Map<string, Rule[]>();
  known.set(themes, rules);
  let order = 0;
  for (const [kind, theme, selectors] of themes)
    for (const one of selectors.split('|')) {
      const isName = one[0] === '.' || one[0] === '#';
      const end = one.indexOf('>');
      const name = isName ? one.slice(1).toLowerCase() : one.slice(0, end);
      const rule = { kind, theme, selector: isName ? one : one.slice(end + 1), order: order++ };
      const some = rules.get(name);
      if (some) some.push(rule);
      else rules.set(name, [rule]);
    }
  return rules;
}
