import { nodesIn } from './read-lines.ts';

const elements = 1;
/** Elements that are looked at, of all roots together. */
const most = 5_000;

/** Gives the closed shadow root of an element of the page's own making, where the browser hands it out. */
export type ClosedRootOf = (element: HTMLElement) => ShadowRoot | null | undefined;

/** Shadow roots at any depth, each before those within it; closed ones with `closedRootOf` only. */
export function shadowRootsIn(root: Node, closedRootOf?: ClosedRootOf, budget = { left: most }): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of nodesIn(root, elements)) {
    if (--budget.left < 0) break;
    let { shadowRoot } = element as Element;
    // HTML's own elements are thousands on a page; Chrome throws at those of SVG, of which <font-face> is one
    if (element instanceof HTMLElement && /-/.test(element.localName)) shadowRoot ??= closedRootOf?.(element) ?? null;
    if (shadowRoot instanceof ShadowRoot) found.push(shadowRoot, ...shadowRootsIn(shadowRoot, closedRootOf, budget));
  }
  return found;
}
