import { type ESTree, parseSync } from 'vite';
import { sourceFiles } from '../source-files.ts';

/** A regular expression of ours, and where it comes from. */
export interface Expression {
  expression: RegExp;
  from: string;
}

/** Every regular expression that is written in code or data. */
export function writtenExpressions(): Expression[] {
  return ['utils', 'components', 'entrypoints'].flatMap((folder) =>
    sourceFiles(folder).flatMap(({ path, source }) =>
      expressionsIn(parseSync(path, source).program).map((expression) => ({ expression, from: path })),
    ),
  );
}

function expressionsIn(node: unknown): RegExp[] {
  if (Array.isArray(node)) return node.flatMap(expressionsIn);
  if (!node || typeof node !== 'object' || !('type' in node)) return [];
  const known = node as ESTree.Node;
  if (known.type === 'Literal' && 'regex' in known && known.regex)
    return [new RegExp(known.regex.pattern, known.regex.flags)];
  return Object.values(known).flatMap(expressionsIn);
}

/** Every regular expression that some work puts together from texts. */
export async function builtExpressions(work: () => Promise<void>): Promise<Expression[]> {
  const built = new Map<string, RegExp>();
  const keep = (expression: RegExp) => {
    built.set(String(expression), expression);
    return expression;
  };
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, [source, flags]) => keep(new target(source, flags)),
    apply: (target, _, [source, flags]) => keep(target(source, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
  return [...built.values()].map((expression) => ({ expression, from: 'built' }));
}
