// '"a \"b\" \u00e9"', '-2.5e3', '{'
const token =
  /\s*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)|([[\]{},:]))/iuy;

/** What may come next; '… or end' where the object or list may also close. */
type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/**
 * The line, counted from 1, in which a text that JSON.parse refuses stops being JSON. Browsers word their own errors
 * differently, and most of Chrome's do not say where they are.
 */
export function faultyLine(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let end = 0;
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const after = follow(expected, found[1] ? 'text' : (found[3] ?? 'atom'), open);
    if (!after) break;
    expected = after;
    end = token.lastIndex;
  }
  const fault = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return text.slice(0, fault).split('\n').length;
}

/** What may come after a token, or undefined if the token may not stand there. `open` holds the brackets to be closed. */
function follow(expected: Expected, kind: string, open: string[]): Expected | undefined {
  const wantsValue = expected.startsWith('value');
  if (kind === 'text' && expected.startsWith('name')) return 'colon';
  if ((kind === 'text' || kind === 'atom') && wantsValue) return 'comma or end';
  if ((kind === '{' || kind === '[') && wantsValue) {
    open.push(kind === '{' ? '}' : ']');
    return kind === '{' ? 'name or end' : 'value or end';
  }
  if (kind === ':' && expected === 'colon') return 'value';
  if (kind === ',' && expected === 'comma or end' && open.length) return open.at(-1) === '}' ? 'name' : 'value';
  if (kind === open.at(-1) && expected.endsWith('end')) {
    open.pop();
    return 'comma or end';
  }
  return undefined;
}
