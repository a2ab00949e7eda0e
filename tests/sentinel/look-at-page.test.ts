// needs a page
import { describe, expect, test } from 'vitest';
import { isTip } from '@/utils/browser/schema/tip';
import { lookAtPage } from '@/utils/sentinel/look-at-page';
import type { RootOf } from '@/utils/sentinel/shadow-roots';
import { saysCopy } from '@/utils/sentinel/weigh-tip';

const text =
  'The council voted on Tuesday to close the old bridge for repairs until the spring, officials said after the vote.';
const paragraph = `<p>${text}</p>`;
const story = paragraph.repeat(12);
const address = new URL('https://courier.example/news/bridge-closed-until-spring/');

function pageOf(body: string, head = ''): Document {
  const page = document.implementation.createHTMLDocument('Bridge closed');
  page.head.insertAdjacentHTML('beforeend', head);
  page.body.innerHTML = body;
  return page;
}
const rootOf = (element: Element) => element.shadowRoot;
/** What comes of a look: the sentinel's, and the background's at what it was handed. */
function look(page: Document, wantsProse = false, at = address, root: RootOf = rootOf): string {
  const { tip, isLate } = lookAtPage(page, at, wantsProse, root);
  if (tip) expect(isTip(JSON.parse(JSON.stringify(tip)))).toBe(true);
  const isCopy = tip?.said !== undefined && saysCopy(tip.said, at.hostname);
  return isCopy ? 'copy' : tip?.prose ? 'prose' : isLate ? 'late' : 'nothing';
}

describe('a page', () => {
  test.each([
    [
      'a dateline',
      '<article><h1>Bridge closed</h1><p>HARBOUR CITY (AP) — The bridge was closed on Tuesday and stays closed, officials said after a long vote.</p></article>',
    ],
    ['a source in a row of cells', '<h1>Bridge closed</h1><div><span>March 3</span><span>Reuters</span></div>'],
    [
      'a line behind a <br>',
      `<h1>Bridge closed</h1><div>${'Officials said that the bridge would stay closed for repairs until the spring, at least.<br>'.repeat(4)}Source: The Lighthouse</div>`,
    ],
  ])('with %s is plausible', (_, start) => {
    expect(look(pageOf(start.includes('<br>') ? start : `${start}<div>${story}</div>`))).toBe('copy');
  });

  test('without a sign is nothing, but prose where that is asked for', () => {
    const own = pageOf(`<h1>Bridge closed</h1><p>By Ana Ruiz</p><div>${story}</div>`);
    expect(look(own)).toBe('nothing');
    expect(look(own, true)).toBe('prose');
  });

  test('that is no article by head and address is not read, whatever it says', () => {
    const shop = pageOf(`<p>Source: Reuters</p><div>${story}</div>`);
    expect(look(shop, false, new URL('https://courier.example/shop'))).toBe('nothing');
    expect(look(shop, true, new URL('https://courier.example/'))).toBe('nothing');
  });

  test.each([
    ['behind it', `<p>Prvotno objavljeno na <a href="https://hribovec.example/most">Hribovec</a></p>`, true],
    ['of its own site', `<p>Več o tem <a href="https://www.courier.example/most">pri nas</a></p>`, false],
    ['in a whole paragraph', `<p>${text.repeat(3)} <a href="https://hribovec.example/">${text}</a></p>`, false],
    ['outside its column', `<aside><p>Več <a href="https://hribovec.example/most">tukaj</a></p></aside>`, false],
  ])('with a short line %s that leads to another site is told of: %s', (_, end, is) => {
    const page = pageOf(`<h1>Bridge closed</h1><div>${story}${end}</div>`);
    const { tip } = lookAtPage(page, address, false, rootOf);
    expect(tip?.said?.links ?? []).toEqual(is ? [['Hribovec', 'hribovec.example']] : []);
  });

  test('that names another site as its original is plausible before its text is there', () => {
    expect(look(pageOf('', '<link rel="canonical" href="https://lighthouse.example/bridge">'))).toBe('copy');
  });

  test('that has no story yet may have it later', () => {
    expect(look(pageOf('<div id="app">Loading…</div>'))).toBe('late');
    expect(look(pageOf(`<h1>Bridge closed</h1><div>${paragraph.repeat(3)}</div>`))).toBe('late');
  });
});

describe('a story in shadow roots', () => {
  const closed = new WeakMap<Element, ShadowRoot>();
  const portal = (start: string, mode: ShadowRootMode = 'open') => {
    const page = pageOf('<news-portal></news-portal>');
    const outer = page.querySelector('news-portal')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<news-card></news-card>';
    const card = outer?.querySelector('news-card');
    const inner = card?.attachShadow({ mode });
    if (card && inner && mode === 'closed') closed.set(card, inner);
    if (inner) inner.innerHTML = `<div><h1>Bridge closed</h1>${start}</div><div>${story}</div>`;
    return page;
  };

  test('is looked at as any other', () => {
    expect(look(portal('<span>The Lighthouse</span>'))).toBe('nothing');
    expect(look(portal('<span>Associated Press</span>'))).toBe('copy');
  });

  test('is looked at behind closed ones where the browser hands them out', () => {
    const page = portal('<span>Associated Press</span>', 'closed');
    expect(look(page)).toBe('late');
    const anyRootOf = (element: Element) => closed.get(element) ?? element.shadowRoot;
    expect(look(page, false, address, anyRootOf)).toBe('copy');
  });
});

test('a page that shadows the DOM’s own properties does no harm', () => {
  const page = pageOf(
    `<form><input name="parentNode"><input name="previousSibling"><p>Reuters</p></form><div>${story}</div>`,
  );
  expect(look(page)).toBe('copy');
});

test('an endless page is read to a bound', () => {
  const page = pageOf(`<h1>Bridge closed</h1><div>${story}</div>${'x<br>'.repeat(9_000)}<p>Reuters</p>`);
  expect(look(page)).toBe('nothing');
});
