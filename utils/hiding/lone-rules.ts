import { childrenOf, isElement, isTextNode, matches, parentOf, queryAll, tagOf, textOf } from '../article/dom.ts';
import { mediaSelector } from './hide-runs.ts';

/**
 * Rules and separators that part nothing any more: what stood on one side of them is hidden, and the other side is the edge of
 * their box or another rule. One between two paragraphs stays.
 */
export function loneRules(hidden: ReadonlySet<Element>): Element[] {
  const parents = new Set([...hidden].map(parentOf));
  return [...parents].flatMap((parent) =>
    parent && queryAll(parent, rules).length ? rulesAmong(childrenOf(parent), hidden) : [],
  );
}

function rulesAmong(nodes: Iterable<Node>, hidden: ReadonlySet<Element>): Element[] {
  const lone: Element[] = [];
  let isAtEdge = true;
  let isBehindHidden = false;
  let last: { rule: Element; isBehindHidden: boolean } | undefined;
  for (const node of nodes) {
    if (isElement(node) && hidden.has(node)) isBehindHidden = true;
    else if (isElement(node) && isRuledLine(node)) {
      if (isBehindHidden && (isAtEdge || last)) lone.push(node);
      else last = { rule: node, isBehindHidden };
      if (last?.rule === node) isBehindHidden = false;
    } else if (!showsNothing(node)) {
      isAtEdge = false;
      isBehindHidden = false;
      last = undefined;
    }
  }
  if (last && (isBehindHidden || last.isBehindHidden)) lone.push(last.rule);
  return lone;
}

const rules = 'hr, [role="separator"]';
const isRuledLine = (element: Element) => matches(element, rules);

const showsNothing = (node: Node) =>
  isElement(node)
    ? /^(?:script|style|template)$/.test(tagOf(node)) || (!textOf(node).trim() && !queryAll(node, mediaSelector).length)
    : !isTextNode(node) || !node.data.trim();
