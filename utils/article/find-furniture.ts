import type { BoilerplateKind } from '../model.ts';
import { oncePerObject } from '../text/once.ts';
import type { FiledThemes } from '../themes/filed-themes.ts';
import { matches, queryAll } from './dom.ts';
import type { NameGroups, Namesakes } from './read-named.ts';

export interface Furniture {
  kind: BoilerplateKind;
  theme: string;
}

/** One selector, and whose it is: an entry of the themes. Of several that match an element, the first entry counts. */
type FiledRule = readonly [selector: string, entry: number];

/** Elements that a theme or plug-in record names, with the record that names them; of several kinds the first counts. */
export function findFurniture(body: Element, { groups }: NameGroups, themes: FiledThemes): Map<Element, Furniture> {
  const { named, nameless, parts, elsewhere } = rulesOf(themes);
  const candidates = new Map<Element, readonly FiledRule[]>();
  for (const element of elsewhere ? queryAll(body, elsewhere) : []) candidates.set(element, nameless);
  for (let i = 0; i < groups.length; i++) {
    const { names, elements } = groups[i] as Namesakes;
    const some: FiledRule[] = parts?.test(names) ? [...nameless] : [];
    const each = names.split(/\s+/);
    for (let k = 0; k < each.length; k++) {
      const rules = each[k] && named.get(each[k] as string);
      if (rules) some.push(...rules);
    }
    if (some.length)
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

interface Rules {
  /** By the class or id that they ask for, in lower case as old pages compare them. */
  named: ReadonlyMap<string, FiledRule[]>;
  /** Those in which none is plain to see. */
  nameless: FiledRule[];
  /** The parts of a class or id that some of them ask for, 'div-gpt-ad': to ask each element for them takes the browser far longer. */
  parts: RegExp | undefined;
  /** All others, as one selector. */
  elsewhere: string;
}

const rulesOf = oncePerObject((themes: FiledThemes): Rules => {
  const named = new Map<string, FiledRule[]>();
  for (let entry = 0; entry < themes.length; entry++)
    themes[entry]?.[2].split('|').forEach((one) => {
      const isName = one[0] === '.' || one[0] === '#';
      const end = isName ? 0 : one.indexOf('>');
      const name = isName ? one.slice(1) : one.slice(0, end);
      const rule: FiledRule = [isName ? one : one.slice(end + 1), entry];
      const some = named.get(name);
      if (some) some.push(rule);
      else named.set(name, [rule]);
    });
  const nameless = named.get('') ?? [];
  const asked = nameless.map(([selector]) => {
    const [, sign, part = ''] = partIn.exec(selector) ?? [];
    return sign === '^' ? `(?<!\\S)${part.toLowerCase()}` : part.toLowerCase();
  });
  return {
    named,
    nameless,
    parts: asked.some(Boolean) ? new RegExp(asked.filter(Boolean).join('|')) : undefined,
    elsewhere: nameless.flatMap(([selector], i) => (asked[i] ? [] : [selector])).join(),
  };
});

/** 'div-gpt-ad' of 'div[id^="div-gpt-ad"]'. */
const partIn = /\[(?:class|id)([*^])="([\w-]+)"\]/;
