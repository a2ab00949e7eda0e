/** One node of structured data, as loosely typed as it is on the web. */
export type LdNode = Record<string, unknown>;

const maxNodes = 2000;

/**
 * All nodes in the texts of a page's JSON-LD scripts, flattened: arrays, `@graph`, nested nodes, and objects that were
 * encoded twice. About 2 % of the scripts on news pages are broken; the usual breakages (raw line breaks in strings,
 * trailing commas, HTML comments around, several objects in a row) are repaired, the rest is skipped. Never throws.
 */
export function parseJsonLd(scripts: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const add = (value: unknown, depth: number): void => {
    if (depth > 12 || nodes.length >= maxNodes) return;
    if (Array.isArray(value)) {
      for (const item of value) add(item, depth + 1);
    } else if (value && typeof value === 'object') {
      const node = value as LdNode;
      nodes.push(node);
      const id = node['@id'];
      if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
      for (const child of Object.values(node)) if (child && typeof child === 'object') add(child, depth + 1);
    }
  };
  for (const script of scripts) add(parseLeniently(script), 0);
  for (const node of nodes) for (const [key, value] of Object.entries(node)) node[key] = resolve(value, byId);
  return nodes;
}

/** The value, or the node that a bare `{"@id": …}` points to, or the object inside a string that was encoded twice. */
function resolve(value: unknown, byId: ReadonlyMap<string, LdNode>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, byId));
  if (value && typeof value === 'object') {
    const id = (value as LdNode)['@id'];
    return typeof id === 'string' && Object.keys(value).length === 1 ? (byId.get(id) ?? value) : value;
  }
  // "author": "{ \"@type\": \"Person\", \"name\": \"Ana Ruiz\" }"
  if (typeof value === 'string' && /^\s*[{[]/.test(value)) return parseLeniently(value) ?? value;
  return value;
}

function parseLeniently(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [bare, repaired(bare), `[${repaired(bare).replace(/\}\s*\{/g, '},{')}]`]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

/** Raw control characters inside strings become spaces, commas before a closing bracket go. */
const repaired = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the breakage looked for
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1');
