import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** From the top of the project, with slashes: 'utils/text/fold.ts'. */
  path: string;
  /** As written. */
  source: string;
  /** Without comments and the contents of strings. */
  code: string;
  /** What it imports: 'utils/model' for our own files (without the ending), the bare name for the rest. */
  imports: string[];
  lines: number;
}

/** All TypeScript files below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readSource(join(folder, name).replaceAll('\\', '/')));
}

function readSource(path: string): SourceFile {
  const source = readFileSync(path, 'utf8');
  const imports = importsIn(source).map((name) => resolveImport(path, name));
  return { path, source, code: withoutWords(source), imports, lines: source.trimEnd().split('\n').length };
}

/** Every module that a source names: `import … from`, `export … from`, bare `import 'x'`, `import('x')`, `import type`. */
export function importsIn(source: string): string[] {
  const code = withoutComments(source);
  const statement =
    /^\s*(?:import|export)\s(?:[^'";]{0,2000}\sfrom\s*)?(['"])([^'"\n]+)\1|\bimport\s*\(\s*(['"`])([^'"`\n]+)\3/gm;
  return [...code.matchAll(statement)].map((found) => found[2] ?? found[4] ?? '');
}

/** './line.ts' in utils/grammar/x.ts → 'utils/grammar/line'; '@/utils/model' → 'utils/model'; 'preact' stays. */
export function resolveImport(from: string, name: string): string {
  const own = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? normalize(join(dirname(from), name))
      : undefined;
  return own === undefined ? name : own.replaceAll('\\', '/').replace(/\.tsx?$/, '');
}

// A comment that follows a quote or a colon is part of a string or an address: 'https://…'.
/** A source without its comments. */
export const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(^|[\s;{}(,])\/\/[^\n]*/gm, '$1');

const withoutWords = (source: string) =>
  withoutComments(source).replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g,
    "''",
  );
