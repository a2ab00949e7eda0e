import type { BoilerplateKind } from '../model.ts';
import { boilerplateKinds } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
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

/**
 * Elements that a theme or plug-in record names, with the record that names them; of several kinds the first counts.
 * Selectors are filed by a class or id that they ask for, so that a page pays for its own names and not for all of ours.
 */
export function findFurniture(
  body: Element,
  named: readonly NamedElement[],
  themes: readonly Theme[],
): Map<Element, Furniture> {
  const { filed, nameless } = rulesOf(themes);
  const byNames = new Map<string, Rule[]>();
  const rulesFor = (names: string) => {
    let some = byNames.get(names);
    if (!some) {
      some = names.split(/\s+/).flatMap((name) => (name && filed.get(name)) || []);
      byNames.set(names, some);
    }
    return some;
  };
  const candidates = new Map<Element, Rule[]>();
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

/** Rules by the name that they ask for. */
interface FiledRules {
  filed: ReadonlyMap<string, Rule[]>;
  nameless: Rule[];
}

const known = new WeakMap<readonly Theme[], FiledRules>();

function rulesOf(themes: readonly Theme[]): FiledRules {
  let rules = known.get(themes);
  if (!rules) {
    const filed = Map.groupBy(allRules(themes), ({ selector }) => nameIn(selector));
    rules = { filed, nameless: filed.get('') ?? [] };
    known.set(themes, rules);
  }
  return rules;
}

function allRules(themes: readonly Theme[]): Rule[] {
  const rules: Rule[] = [];
  for (const kind of boilerplateKinds)
    for (const { id: theme, furniture } of themes)
      for (const selector of furniture[kind] ?? []) rules.push({ selector, kind, theme, order: rules.length });
  return rules;
}

/**
 * A class or id that an element must have to match, in lower case as old pages compare them; '' if none is plain to see. By hand:
 * each page asks this of all selectors, and expressions that have never run are slow.
 */
function nameIn(selector: string): string {
  if (unplain.some((mark) => selector.includes(mark))) return '';
  const bare = selector.includes('[') ? selector.replace(/\[[^[\]]*\]/g, '') : selector;
  const last = bare.slice(Math.max(...joints.map((joint) => bare.lastIndexOf(joint))) + 1);
  const starts = [last.indexOf('.'), last.indexOf('#')].filter((at) => at >= 0);
  if (!starts.length) return '';
  const [name = ''] = last.slice(Math.min(...starts) + 1).split(/[.#]/, 1);
  return name.toLowerCase();
}
const unplain = ['\\', ':', ','];
const joints = [' ', '>', '+', '~'];
