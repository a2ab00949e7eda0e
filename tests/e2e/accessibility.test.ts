import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPages, openBuiltPages } from '../demo/built-pages.ts';
import { looks, type State, states } from '../demo/states.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let pages: BuiltPages;

beforeAll(async () => {
  pages = await openBuiltPages('.output/chrome-mv3');
});
afterAll(() => pages.close());

/** What axe finds, as 'rule: element'. Unlike in jsdom, contrast and size are real. */
async function violations(state: State, look: keyof typeof looks): Promise<string[]> {
  const page = await pages.open(state, looks[look] ?? {});
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`));
  });
  await page.close();
  return found;
}

describe.each(['light', 'dark'])('axe finds nothing in the %s theme', (look) => {
  test.each(Object.keys(states))('%s', async (name) => {
    expect(await violations(states[name] as State, look)).toEqual([]);
  });
});

test.each(['light', 'rtl', 'german', 'narrow', 'zoom'])('no state scrolls sideways: %s', async (look) => {
  for (const [name, state] of Object.entries(states)) {
    const page = await pages.open(state, looks[look] ?? {});
    const wider = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => `${box.tagName} ${box.scrollWidth} > ${box.clientWidth}`),
    );
    expect(wider, name).toEqual([]);
    await page.close();
  }
});

test('the switch and the footer stay in sight while a long popup scrolls', async () => {
  const page = await pages.open(states.huge as State, {});
  await page.evaluate(() => scrollTo(0, 200));
  const places = await page.evaluate(() =>
    ['.masthead', '.foot'].map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON()),
  );
  expect(places).toMatchObject([{ top: 0 }, { bottom: 600 }]);
  await page.close();
});
