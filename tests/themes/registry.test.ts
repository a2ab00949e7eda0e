// needs a page
import { describe, expect, it } from 'vitest';
import { boilerplateKinds } from '../../utils/model.ts';
import { themes } from '../../utils/themes/all-themes.ts';
import type { Theme } from '../../utils/themes/theme.ts';
import { fragments } from './fragments.ts';

const story = '<p id="story">The harbour of Port Ellis will close to oil tankers in May, the council decided.</p>';

const parser = new DOMParser();
const pages = new Map(
  Object.entries(fragments).map(([id, fragment]) => [
    id,
    parser.parseFromString(fragment.replace('{story}', story), 'text/html'),
  ]),
);

function pageOf(id: string): Document {
  const page = pages.get(id);
  if (!page) throw new Error(`${id} has no page fragment in fragments.ts`);
  return page;
}

/** The story of each page, and what stands around it. */
const storiesAndAbove = Object.keys(fragments).flatMap((on) => {
  const found: { on: string; element: Element }[] = [];
  for (let element: Element | null = pageOf(on).getElementById('story'); element; element = element.parentElement)
    found.push({ on, element });
  return found;
});

function kindsOf(theme: Theme, element: Element): string[] {
  return Object.entries(theme.furniture).flatMap(([kind, selectors]) =>
    selectors.some((selector) => element.matches(selector)) ? [kind] : [],
  );
}

describe.each(themes.map((theme) => [theme.id, theme] as const))('%s', (id, theme) => {
  it('names exactly the furniture of its page, and the right kind', () => {
    const elements = Array.from(pageOf(id).body.querySelectorAll('*'), (element) => ({
      element,
      kinds: kindsOf(theme, element),
    }));
    const found = elements.flatMap(({ element, kinds }) =>
      kinds.map((kind) => `${kind}: ${element.textContent?.trim()}`),
    );
    const wanted = elements.flatMap(({ element, kinds }) => {
      const kind = element.closest('[data-is]')?.getAttribute('data-is');
      return kind && kinds.length + (element.hasAttribute('data-is') ? 1 : 0) > 0
        ? [`${kind}: ${element.textContent?.trim()}`]
        : [];
    });
    expect(found).toEqual(wanted);
  });

  it('has an example of each kind on its page', () => {
    const kinds = Array.from(pageOf(id).querySelectorAll('[data-is]'), (element) => element.getAttribute('data-is'));
    expect(new Set(kinds)).toEqual(new Set(Object.keys(theme.furniture)));
    expect(fragments[id]?.length).toBeLessThan(2000);
  });

  it('recognises the opening tag that it shows', () => {
    const example = parser.parseFromString(theme.example, 'text/html').body.firstElementChild;
    expect(example && kindsOf(theme, example)).toHaveLength(1);
  });

  it('writes selectors that CSS understands, each naming a class, id, attribute or element of its own', () => {
    for (const selector of Object.values(theme.furniture).flat()) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
      expect(selector).toMatch(/[.#[]|^\w+-/);
      expect(selector).not.toContain(',');
    }
  });

  it('leaves every theme’s story alone', () => {
    const taken = storiesAndAbove.filter(({ element }) => kindsOf(theme, element).length > 0);
    expect(taken.map(({ on, element }) => `on ${on}: <${element.localName} class="${element.className}">`)).toEqual([]);
  });
});

describe('the registry', () => {
  it('has no id twice and no fragment without a theme', () => {
    const ids = themes.map((theme) => theme.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(fragments).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('knows only kinds of the glossary', () => {
    for (const theme of themes) {
      for (const kind of Object.keys(theme.furniture)) expect(boilerplateKinds).toContain(kind);
    }
  });
});
