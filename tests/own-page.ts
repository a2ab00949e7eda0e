import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

/** How a test begins whose code asks for the global document. */
const needsPage = '// needs a page';

type Globals = Map<PropertyKey, PropertyDescriptor>;

/** The globals of a page, and those that they stand in for. */
interface Page {
  own: Globals;
  others: Globals;
}

/** Outlives the file, and whoever resets the modules. */
const kept = globalThis as { [page]?: Page };
const page = Symbol.for('the page of tests');

const globals = (): Globals =>
  new Map(
    Reflect.ownKeys(globalThis).flatMap((key) => {
      const known = Object.getOwnPropertyDescriptor(globalThis, key);
      return known ? [[key, known] as const] : [];
    }),
  );

/** Vitest's own page. */
async function makePage(): Promise<Page> {
  const before = globals();
  await builtinEnvironments.jsdom.setup(globalThis, {});
  const isOwn = ([key, { value, get }]: [PropertyKey, PropertyDescriptor]) =>
    before.get(key)?.value !== value || before.get(key)?.get !== get;
  const own = new Map([...globals()].filter(isOwn));
  return { own, others: new Map([...before].filter(([key]) => own.has(key))) };
}

function put(globals: Globals): void {
  for (const [key, known] of globals) Object.defineProperty(globalThis, key, known);
}

// Made for the first file that asks, and put aside while others run: a worker that had to be another one for them would load everything anew.
if (readFileSync(expect.getState().testPath ?? '', 'utf8').startsWith(needsPage)) {
  if (kept[page]) put(kept[page].own);
  kept[page] ??= await makePage();
  const { own, others } = kept[page];

  beforeAll(() => document.body.replaceChildren());

  afterAll(async () => {
    // what was put off to the next frame
    await new Promise(requestAnimationFrame);
    for (const key of own.keys()) Reflect.deleteProperty(globalThis, key);
    put(others);
  });
}
