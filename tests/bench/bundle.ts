import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** Bundles one file of in-page/, which lies beside `near`, into a script that can be evaluated in a page. */
export async function bundle(name: string, near = import.meta.url): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`in-page/${name}.ts`, near)),
        formats: ['iife'],
        name: 'bylineBench',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error(`nothing was built from ${name}.ts`);
  return chunk.code;
}
