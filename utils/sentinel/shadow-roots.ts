import { nodesIn } from './read-lines.ts';

const elements = 1;
/** Elements that are looked at, of all roots together. */
const most = 5_000;

/** Open shadow roots at any depth, each before those within it. */
export function shadowRootsIn(root: Node, budget = { left: most }): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of nodesIn(root, elements)) {
    if (--budget.left < 0) break;
    const { shadowRoot } = element as Element;
    if (shadowRoot instanceof ShadowRoot) found.push(shadowRoot, ...shadowRootsIn(shadowRoot, budget));
  }
  return found;
}
