// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from '@/utils/hiding/page-session';
import type { PageSession } from '@/utils/hiding/session';
import type { PageReport } from '@/utils/model';
import { pageOf, paragraphs } from '../pages/story';

const share = '<div class="share-buttons"><a href="#f">Facebook</a> <a href="#x">Share on X</a></div>';
const related =
  '<div id="related"><h3>Related Articles</h3><ul><li><a href="/1/">Ferry line adds a crossing</a></li></ul></div>';
const source = '<p><a href="https://coral-courier.example/2026/breakwater.html">Source link</a></p>';

const sessions: PageSession[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  vi.useRealTimers();
});

const scroll = vi.fn();
beforeEach(() => {
  scroll.mockClear();
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = scroll;
});

function open(page: Parameters<typeof pageOf>[0]) {
  const document = pageOf(page);
  const before = document.documentElement.outerHTML;
  const onChange = vi.fn();
  const session = openPage(document, { onChange, signal: new AbortController().signal });
  sessions.push(session);
  return { document, session, onChange, isUntouched: () => document.documentElement.outerHTML === before };
}

const hiddenKinds = ({ boilerplate }: PageReport) =>
  boilerplate.filter((piece) => piece.hidden).map(({ kind }) => kind);
const pieceOf = ({ boilerplate }: PageReport, kind: string) => {
  const piece = boilerplate.find((one) => one.kind === kind);
  if (!piece) throw new Error(`no ${kind} among ${boilerplate.map((one) => one.kind)}`);
  return piece;
};
const marked = (document: Document) => document.querySelector('[data-byline-ext="marked"]')?.textContent;

test('hides one piece of an original page, and only that one', () => {
  const { session, onChange, isUntouched } = open({ top: share, below: related });
  const report = session.report();
  expect(report.boilerplate.length).toBeGreaterThan(1);
  session.follow('auto', []);
  expect(isUntouched()).toBe(true);
  expect(hiddenKinds(session.setHidden(pieceOf(report, 'share').id, true))).toEqual(['share']);
  expect(onChange).toHaveBeenLastCalledWith(1);
  expect(session.isCleaned()).toBe(false);
  session.setHidden(pieceOf(report, 'share').id, false);
  expect(isUntouched()).toBe(true);
});

test.each<[string, (session: PageSession) => void]>([
  ['restored', (session) => session.setCleaned(false)],
  ['switched off', (session) => session.follow('off', [])],
])('a page with one piece hidden by hand is whole again when it is %s', (_, act) => {
  const { session, isUntouched } = open({ top: share, below: related });
  session.setHidden(pieceOf(session.report(), 'share').id, true);
  expect(isUntouched()).toBe(false);
  act(session);
  expect(isUntouched()).toBe(true);
});

test('shows one piece of a cleaned copy, and hides it again', () => {
  const { session } = open({ top: share, end: source });
  session.follow('auto', []);
  const all = hiddenKinds(session.report());
  expect(all).toContain('share');
  const { id } = pieceOf(session.report(), 'share');
  expect(hiddenKinds(session.setHidden(id, false))).toEqual(all.filter((kind) => kind !== 'share'));
  expect(hiddenKinds(session.setHidden(id, true))).toEqual(all);
});

test('a hidden stretch leads to the nearest words that can be seen', () => {
  const { document, session } = open({ end: source });
  session.follow('auto', []);
  const notice = pieceOf(session.report(), 'syndication-notice');
  expect(session.reveal(notice.blocks[0] ?? '')).toBe(true);
  expect(scroll).toHaveBeenCalledOnce();
  expect(marked(document)).toBe(paragraphs.at(-1));
  expect(notice.hidden).toBe(true);
});

test('evidence in a hidden piece brings the piece back, and the report says so', () => {
  const { document, session } = open({ end: source });
  session.follow('auto', []);
  const notice = pieceOf(session.report(), 'syndication-notice');
  expect(notice.hidden).toBe(true);
  expect(session.reveal(notice.blocks[0] ?? '', 'Source link')).toBe(true);
  expect(marked(document)).toBe('Source link');
  expect(pieceOf(session.report(), 'syndication-notice').hidden).toBe(false);
});

test('pointing at words is no reason to read the page again', async () => {
  vi.useFakeTimers();
  const { document, session, onChange } = open({ end: source });
  session.follow('auto', []);
  onChange.mockClear();
  const summary = session.summary(1)[0];
  session.reveal(summary?.block ?? '', summary?.text);
  expect(marked(document)).toBeDefined();
  await vi.advanceTimersByTimeAsync(5000);
  expect(marked(document)).toBeUndefined();
  expect(onChange).not.toHaveBeenCalled();
});

test('a page that is read anew is judged by what is there now, and cleaned or restored as its rule wants', () => {
  const document = pageOf({ below: share, end: source });
  const onRead = vi.fn();
  const session = openPage(document, { onChange: vi.fn(), onRead, signal: new AbortController().signal });
  sessions.push(session);
  session.readAnew();
  expect(onRead).not.toHaveBeenCalled();
  session.follow('auto', []);
  expect(onRead).toHaveBeenCalledTimes(1);
  expect(hiddenKinds(session.report())).toContain('share');
  document.querySelector('a[href*="coral-courier"]')?.closest('p')?.remove();
  session.readAnew();
  expect(onRead).toHaveBeenCalledTimes(2);
  expect(session.report().verdict.status).toBe('original');
  expect(document.querySelector('[data-byline-ext]')).toBeNull();
});

test('a page that was cleaned by hand stays so when it is read anew', () => {
  const { session } = open({ below: share });
  session.setCleaned(true);
  session.readAnew();
  expect(session.isCleaned()).toBe(true);
  expect(hiddenKinds(session.report())).toContain('share');
});

describe('a page that appends the next story', () => {
  const nextStory = [
    'The quarry at Tolland Head will close in May, its owners said on Wednesday, after ninety years in which its stone went into every harbour of the coast.',
    'Some sixty people work there, most of them from the village below the cliff, and the owners promised that each would be offered work in the cement works.',
    '“My father cut stone here, and his father,” said Piet Lund, who speaks for the men. “We knew that it would come, but not that it would come by letter.”',
    'The council of the county has asked for a year more, so that the breakwater of Port Ellery can be finished with the stone it was planned with.',
  ];
  const next = `<article><h1>Quarry at Tolland Head to close</h1><p class="byline">By Rui Sá</p>${share}
<div class="entry-content">${nextStory.map((text) => `<p>${text}</p>`).join('')}</div>${related}</article>`;
  const isShown = (element: Element | undefined) =>
    element !== undefined && !element.closest('[data-byline-ext="hidden"]');

  function append() {
    const { document, session } = open({
      top: `<p class="byline">By Ines Calloway</p>${share}`,
      end: source,
      below: related,
    });
    session.follow('always', []);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', next);
    const leftOf = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown).length;
    const isTold = () => {
      const all = [...document.querySelectorAll('p')];
      return [...paragraphs, ...nextStory].every((text) => isShown(all.find((p) => p.textContent === text)));
    };
    return { document, session, leftOf, isTold };
  }

  test('cleans it as it comes, and goes on to tell of the first', () => {
    const { session, leftOf, isTold } = append();
    session.readAnew();
    expect(session.report()).toMatchObject({
      title: 'Port Ellery votes to rebuild its breakwater',
      verdict: { status: 'syndicated' },
    });
    expect(isTold()).toBe(true);
    expect([leftOf('.share-buttons'), leftOf('#related')]).toEqual([0, 0]);
  });

  test('tells of the next once the address is its own', () => {
    const { document, session, leftOf, isTold } = append();
    document.title = 'Quarry at Tolland Head to close - Pelican Post';
    document.defaultView?.history.pushState({}, '', '/news/quarry-to-close/');
    session.startAnew();
    const { title, verdict, credits } = session.report();
    expect(title).toBe('Quarry at Tolland Head to close');
    expect(verdict.status).toBe('original');
    expect(credits.map(({ name }) => name)).toEqual(['Rui Sá']);
    expect(isTold()).toBe(true);
    expect([leftOf('.share-buttons'), leftOf('#related')]).toEqual([0, 0]);
  });
});
