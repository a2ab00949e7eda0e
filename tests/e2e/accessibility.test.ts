import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
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
  // Tall enough for the longest popup: what its footer lies over can be scrolled out from under it.
  const page = await pages.open(state, { ...looks[look], viewport: { height: 4000 } });
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

test.each(['light', 'rtl', 'hebrew', 'german', 'narrow', 'zoom', 'touch', 'forced'])(
  'no state scrolls sideways: %s',
  async (look) => {
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
  },
);

test('the switch and the footer stay in sight while a long popup scrolls', async () => {
  const page = await pages.open(states.huge as State, {});
  await page.evaluate(() => scrollTo(0, 200));
  const places = await page.evaluate(() =>
    ['.masthead', '.foot'].map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON()),
  );
  expect(places).toMatchObject([{ top: 0 }, { bottom: 600 }]);
  await page.close();
});

/** Controls smaller than `least` CSS pixels, with what reaches beyond them: a label around, a target laid under them. */
const smallTargets = (page: Page, least: number) =>
  page.evaluate((least) => {
    const heightOf = (control: Element) => {
      const under = getComputedStyle(control, '::before');
      const beyond = under.position === 'absolute' ? -2 * Number.parseFloat(under.top) : 0;
      const own = control.getBoundingClientRect().height + Math.max(0, beyond);
      return Math.max(own, control.closest('label')?.getBoundingClientRect().height ?? 0);
    };
    return [...document.querySelectorAll('button, a, input, select, textarea')]
      .filter((control) => control.checkVisibility() && heightOf(control) < least)
      .map((control) => `${control.className} ${control.ariaLabel ?? control.textContent}: ${heightOf(control)}`);
  }, least);

test('fingers meet every control', async () => {
  for (const [name, state] of Object.entries(states)) {
    const page = await pages.open(state, looks.touch ?? {});
    expect(await smallTargets(page, 44), name).toEqual([]);
    await page.close();
  }
});

test.each(['scraped-open', 'options', 'welcome-withheld', 'wrong-result'])(
  'the keyboard reaches everything in sight of %s, and shows where it is',
  async (name) => {
    const page = await pages.open(states[name] as State, {});
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const wanted = await page.evaluate(() => {
      // Of radio buttons and of the strip the Tab key meets one, the arrow keys the others.
      const all = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, pre')];
      const met = all.filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(':disabled'));
      return met.filter((one) => !(one as HTMLInputElement).matches('[type=radio]:not(:checked)')).length;
    });
    const reached = new Set<string>();
    const unmarked: string[] = [];
    for (let i = 0; i <= wanted; i += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        if (one === document.body) return undefined;
        const all = [...document.querySelectorAll('*')];
        const { left, top, width, height } = one.getBoundingClientRect();
        const uppermost = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return { index: all.indexOf(one), html: one.outerHTML, ok: isMarked && one.contains(uppermost) };
      });
      if (!at) continue;
      reached.add(String(at.index));
      if (!at.ok) unmarked.push(at.html.slice(0, 90));
    }
    expect(unmarked).toEqual([]);
    expect(reached.size).toBe(wanted);
    await page.close();
  },
);
