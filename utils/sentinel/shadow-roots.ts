import { walkerOf } from './read-lines.ts';

const elements = 1;
/** Elements that are looked at, of all roots together. */
const most = 5_000;

/** Gives the shadow root of an element: an open one, or a closed one too where the browser hands it out. */
export type RootOf = (element: Element) => ShadowRoot | null | undefined;

/** Shadow roots at any depth, each before those within it. The page may put an element there by its name, but none with a host. */
export function shadowRootsIn(root: Node, rootOf: RootOf, budget = { left: most }): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const walker = walkerOf(root, elements);
  while (walker.nextNode() && --budget.left >= 0) {
    const inner = rootOf(walker.currentNode as Element);
    if (inner?.host) found.push(inner, ...shadowRootsIn(inner, rootOf, budget));
  }
  return found;
}
