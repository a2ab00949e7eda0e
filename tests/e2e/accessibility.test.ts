import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPages, openBuiltPages } from '../demo/built-pages.ts';
import { type Look, looks, type State, states } from '../demo/states.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let pages: BuiltPages;
let tab: Page;

beforeAll(async () => {
  pages = await openBuiltPages('.output/chrome-mv3');
  tab = await pages.open(states.loading as State, {});
});
afterAll(() => pages.close());

/** What axe finds on the page as it is, as 'rule: element'. Unlike in jsdom, contrast and size are real. */
const violations = (page: Page, runOnly: string[]) =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`));
  }, runOnly);

/** Boxes that are wider than their room, where the page would scroll sideways. */
const wider = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName} ${box.scrollWidth} > ${box.clientWidth}`),
  );

/** People may space letters and words so (WCAG 1.4.12); it is about what a wider font than ours takes. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    document.adoptedStyleSheets = [sheet];
  });

/**
 * Controls smaller than `least` CSS pixels, with what reaches beyond them: a label around, a target laid under them. Links in a
 * story's lines are as the story has them.
 */
const smallTargets = (page: Page, least: number) =>
  page.evaluate((least) => {
    const heightOf = (control: Element) => {
      const under = getComputedStyle(control, '::before');
      const beyond = under.position === 'absolute' ? -2 * Number.parseFloat(under.top) : 0;
      const own = control.getBoundingClientRect().height + Math.max(0, beyond);
      return Math.max(own, control.closest('label')?.getBoundingClientRect().height ?? 0);
    };
    return [...document.querySelectorAll('button, a, input, select, textarea')]
      .filter((control) => !control.closest('.story') && control.checkVisibility() && heightOf(control) < least)
      .map((control) => `${control.className} ${control.ariaLabel ?? control.textContent}: ${heightOf(control)}`);
  }, least);

// A page is opened once for all that can be seen on it, and one tab serves all: opening takes longer than looking.
describe.each(Object.entries(states))('%s', (_, state) => {
  test('axe finds nothing, light and dark, and no width scrolls sideways', async () => {
    // Tall enough for the longest popup: what its footer lies over can be scrolled out from under it.
    await pages.openAgain(tab, state, { viewport: { height: 4000 } });
    await tab.evaluate(axeSource);
    expect(await violations(tab, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])).toEqual([]);
    // the dark theme is the same page in other colours
    await pages.dress(tab, state, { dark: true, viewport: { height: 4000 } });
    expect(await violations(tab, ['color-contrast', 'link-in-text-block']), 'in the dark').toEqual([]);
    for (const look of ['light', 'narrow', 'zoom', 'forced']) {
      await pages.dress(tab, state, looks[look] as Look);
      expect(await wider(tab), look).toEqual([]);
    }
    await pages.dress(tab, state, looks.narrow as Look);
    await spaceOut(tab);
    expect(await wider(tab), 'spaced out').toEqual([]);
  });

  test('right to left fits, and so do the longest words; fingers meet every control', async () => {
    await pages.openAgain(tab, state, looks.rtl as Look);
    expect(await wider(tab)).toEqual([]);
    await pages.openAgain(tab, state, { ...looks.long, ...looks.touch });
    expect(await smallTargets(tab, 44)).toEqual([]);
    await pages.dress(tab, state, looks.long as Look);
    expect(await wider(tab)).toEqual([]);
  });
});

// the longest words that say it
test.each(['de', 'tr', 'id', 'pl'])(
  'in %s, too, the note on damage is one line until it is opened',
  async (language) => {
    await pages.openAgain(tab, states.scraped as State, { language });
    expect(await tab.$eval('.note', (note) => note.clientHeight)).toBeLessThan(40);
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

test.each(['compare', 'clean', 'options'])(
  '%s is printed in dark ink, whatever the reader’s colours are',
  async (name) => {
    const page = await pages.open(states[name] as State, {});
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await scheme()).toBe('dark');
    await page.emulateMediaType('print');
    // Chromium prints in light colours by itself, so the ink alone would tell nothing of other browsers
    expect(await scheme()).toBe('light');
    await page.close();
  },
);

test.each(['scraped-open', 'options', 'welcome-withheld', 'wrong-result', 'compare', 'clean'])(
  'the keyboard reaches everything in sight of %s, and shows where it is',
  async (name) => {
    const page = await pages.open(states[name] as State, {});
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const wanted = await page.evaluate(() => {
      // Of radio buttons and of the strip the Tab key meets one, the arrow keys the others.
      const all = [
        ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, pre, [tabindex]'),
      ];
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
