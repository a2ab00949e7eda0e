import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from '@/utils/hiding/page-session';
import type { Brain, PageSession } from '@/utils/hiding/session';
import type { Judgement, PageReport } from '@/utils/model';
import { standingOf } from '../../utils/report/standing-of.ts';
import { brain } from '../pages/brain';
import { htmlOf, ownUrl, type Page, paragraphs } from '../pages/story';

const share = '<div class="share-buttons"><a href="#f">Facebook</a> <a href="#x">Share on X</a></div>';
const related =
  '<div id="related"><h3>Related Articles</h3><ul><li><a href="/1/">Ferry line adds a crossing</a></li></ul></div>';
const source = '<p><a href="https://coral-courier.example/2026/breakwater.html">Source link</a></p>';

/** For what comes in its time, in ms. */
const patience = 4000;

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

function open(page: Page, ask: Brain = brain) {
  const { document } = new JSDOM(htmlOf(page), { url: page.url ?? ownUrl }).window;
  const before = document.documentElement.outerHTML;
  const onChange = vi.fn();
  const sheet = { attribute: 'data-byline-ext', put: vi.fn(async () => {}), take: vi.fn() };
  const session = openPage(document, {
    brain: ask,
    sheet,
    onChange: (report) => onChange(report && standingOf(report).hidden),
  });
  sessions.push(session);
  return { document, session, sheet, onChange, isUntouched: () => document.documentElement.outerHTML === before };
}

const hiddenKinds = ({ boilerplate }: PageReport) =>
  boilerplate.filter((piece) => piece.hidden).map(({ kind }) => kind);
const pieceOf = ({ boilerplate }: PageReport, kind: string) => {
  const piece = boilerplate.find((one) => one.kind === kind);
  if (!piece) throw new Error(`no ${kind} among ${boilerplate.map((one) => one.kind)}`);
  return piece;
};
const marked = (document: Document) => document.querySelector('[data-byline-ext="marked"]')?.textContent;

test('hides one piece of an original page, and only that one', async () => {
  const { session, onChange, isUntouched } = open({ top: share, below: related });
  const report = await session.report();
  expect(report.boilerplate.length).toBeGreaterThan(1);
  await session.follow('auto', []);
  expect(isUntouched()).toBe(true);
  // what the toolbar says needs no piece to be hidden
  expect(onChange).toHaveBeenLastCalledWith(0);
  expect(hiddenKinds(await session.setHidden(pieceOf(report, 'share').id, true))).toEqual(['share']);
  expect(onChange).toHaveBeenLastCalledWith(1);
  await session.setHidden(pieceOf(report, 'share').id, false);
  expect(isUntouched()).toBe(true);
});

test.each<[string, (session: PageSession) => Promise<unknown>]>([
  ['restored', (session) => session.setCleaned(false)],
  ['switched off', (session) => session.follow('off', [])],
])('a page with one piece hidden by hand is whole again when it is %s', async (_, act) => {
  const { session, isUntouched } = open({ top: share, below: related });
  await session.setHidden(pieceOf(await session.report(), 'share').id, true);
  expect(isUntouched()).toBe(false);
  await act(session);
  expect(isUntouched()).toBe(true);
});

test('shows one piece of a cleaned copy, and hides it again', async () => {
  const { session } = open({ top: share, end: source });
  await session.follow('auto', []);
  const all = hiddenKinds(await session.report());
  expect(all).toContain('share');
  const { id } = pieceOf(await session.report(), 'share');
  expect(hiddenKinds(await session.setHidden(id, false))).toEqual(all.filter((kind) => kind !== 'share'));
  expect(hiddenKinds(await session.setHidden(id, true))).toEqual(all);
});

test('a hidden stretch leads to the nearest words that can be seen', async () => {
  const { document, session } = open({ end: source });
  await session.follow('auto', []);
  const notice = pieceOf(await session.report(), 'syndication-notice');
  expect(await session.reveal(notice.blocks[0] ?? '')).toBe(true);
  expect(scroll).toHaveBeenCalledOnce();
  expect(marked(document)).toBe(paragraphs.at(-1));
  expect(notice.hidden).toBe(true);
});

test('evidence in a hidden piece brings the piece back, and the report says so', async () => {
  const { document, session } = open({ end: source });
  await session.follow('auto', []);
  const notice = pieceOf(await session.report(), 'syndication-notice');
  expect(notice.hidden).toBe(true);
  expect(await session.reveal(notice.blocks[0] ?? '', 'Source link')).toBe(true);
  expect(marked(document)).toBe('Source link');
  expect(pieceOf(await session.report(), 'syndication-notice').hidden).toBe(false);
});

test('pointing at words is no reason to read the page again', async () => {
  vi.useFakeTimers();
  const { document, session, onChange } = open({ end: source });
  await session.follow('auto', []);
  onChange.mockClear();
  const [summary] = (await session.report(1)).summary;
  await session.reveal(summary?.block ?? '', summary?.text);
  expect(marked(document)).toBeDefined();
  await vi.advanceTimersByTimeAsync(5000);
  expect(marked(document)).toBeUndefined();
  expect(onChange).not.toHaveBeenCalled();
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

  async function append() {
    const { document, session } = open({
      top: `<p class="byline">By Ines Calloway</p>${share}`,
      end: source,
      below: related,
    });
    await session.follow('always', []);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', next);
    const leftOf = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown).length;
    const isTold = () => {
      const all = [...document.querySelectorAll('p')];
      return [...paragraphs, ...nextStory].every((text) => isShown(all.find((p) => p.textContent === text)));
    };
    return { document, session, leftOf, isTold };
  }

  test('cleans it as it comes, and goes on to tell of the first', async () => {
    const { session, leftOf, isTold } = await append();
    await vi.waitFor(() => expect([leftOf('.share-buttons'), leftOf('#related')]).toEqual([0, 0]), patience);
    expect(await session.report()).toMatchObject({
      title: 'Port Ellery votes to rebuild its breakwater',
      verdict: { status: 'syndicated' },
    });
    expect(isTold()).toBe(true);
  });

  test('tells of the next once the address is its own', async () => {
    const { document, session, leftOf, isTold } = await append();
    document.title = 'Quarry at Tolland Head to close - Pelican Post';
    document.defaultView?.history.pushState({}, '', '/news/quarry-to-close/');
    session.keepUp();
    const { title, verdict, credits } = await session.report();
    expect(title).toBe('Quarry at Tolland Head to close');
    expect(verdict.status).toBe('original');
    expect(credits.map(({ name }) => name)).toEqual(['Rui Sá']);
    expect(isTold()).toBe(true);
    expect([leftOf('.share-buttons'), leftOf('#related')]).toEqual([0, 0]);
  });
});

describe('what the user chose', () => {
  const other = (document: Document) => {
    document.title = 'Quarry to close - Pelican Post';
    const main = document.querySelector('main') as Element;
    main.innerHTML = `<article><h1>Quarry to close</h1><div class="entry-content">${paragraphs
      .map((text) => `<p>Of the quarry: ${text}</p>`)
      .join('')}${source}</div>${related}</article>`;
  };
  const moveTo = (document: Document, path: string) => document.defaultView?.history.pushState({}, '', path);

  test.each<[string, (document: Document) => void]>([
    ['a fragment', (document) => moveTo(document, '#breakwater')],
    ['another address for the same story', (document) => moveTo(document, '/news/breakwater-vote/?picture=2')],
    ['its clone in its place', (document) => document.body.replaceWith(document.body.cloneNode(true))],
  ])('outlives %s', async (_, change) => {
    const { document, session, isUntouched } = open({ top: share, end: source });
    await session.follow('auto', []);
    await session.setCleaned(false);
    change(document);
    session.keepUp();
    await session.report();
    await session.follow('auto', []);
    expect(isUntouched()).toBe(true);
  });

  test('of one piece does so as well', async () => {
    const { document, session } = open({ top: share, end: source });
    await session.follow('auto', []);
    const { id } = pieceOf(await session.report(), 'share');
    await session.setHidden(id, false);
    moveTo(document, '/news/breakwater-vote/?picture=2');
    session.keepUp();
    const report = await session.report();
    expect(pieceOf(report, 'share').hidden).toBe(false);
    expect(hiddenKinds(report).length).toBeGreaterThan(0);
    expect(report.url).toContain('picture=2');
  });

  test('ends where another story stands at another address', async () => {
    const { document, session } = open({ top: share, end: source });
    await session.follow('auto', []);
    await session.setCleaned(false);
    moveTo(document, '/news/quarry-to-close/');
    other(document);
    session.keepUp();
    expect(hiddenKinds(await session.report())).toContain('related');
  });

  test('ends where the rule is another', async () => {
    const { session } = open({ top: share, end: source });
    await session.follow('auto', []);
    await session.setCleaned(false);
    await session.follow('always', []);
    expect(hiddenKinds(await session.report())).toContain('share');
  });

  test('costs no reading, however often the address changes', async () => {
    const judge = vi.fn(brain.judge);
    const { document, session } = open({ top: share, end: source }, { ...brain, judge });
    await session.follow('auto', []);
    for (let i = 0; i < 100; i++) {
      moveTo(document, `?at=${i}`);
      session.keepUp();
    }
    await session.follow('auto', []);
    expect(judge).toHaveBeenCalledOnce();
  });
});

test('the style sheet is there before the first mark and goes after the last', async () => {
  const { document, session, sheet, isUntouched } = open({ top: share, end: source });
  await session.follow('off', []);
  expect(sheet.put).not.toHaveBeenCalled();
  sheet.put.mockImplementation(async () => expect(isUntouched()).toBe(true));
  await session.follow('auto', []);
  expect(sheet.put).toHaveBeenCalledOnce();
  expect(document.querySelector('[data-byline-ext]')).not.toBeNull();
  sheet.take.mockImplementation(() => expect(isUntouched()).toBe(true));
  await session.setCleaned(false);
  expect(sheet.take).toHaveBeenCalled();
});

test('a page that is closed is as it was, at once and for good', async () => {
  const { document, session, sheet, onChange, isUntouched } = open({
    top: share,
    story: [source, ...paragraphs],
    below: related,
  });
  await session.follow('always', []);
  expect(isUntouched()).toBe(false);
  session.close();
  expect(isUntouched()).toBe(true);
  expect(sheet.take).toHaveBeenCalled();
  onChange.mockClear();
  document.querySelector('main')?.append('Boats were late all day, said the master of the harbour to this paper.');
  session.keepUp();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(document.querySelector('[data-byline-ext]')).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});

test('where the sheet cannot be, the page stays as it is', async () => {
  const { session, sheet, isUntouched } = open({ top: share, end: source });
  sheet.put.mockRejectedValue(new Error('no access'));
  await expect(session.follow('auto', [])).rejects.toThrow('no access');
  expect(isUntouched()).toBe(true);
});

describe('a brain that takes its time', () => {
  /** Answers when it is told to. */
  function slowBrain() {
    const waiting: (() => void)[] = [];
    const judge: Brain['judge'] = async (reading) => {
      await new Promise<void>((go) => waiting.push(go));
      return brain.judge(reading);
    };
    const asked = () => vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0), patience);
    const answer = async () => {
      await asked();
      waiting.shift()?.();
    };
    return { brain: { ...brain, judge }, asked, answer };
  }

  test('leaves the page as it is until it answers', async () => {
    const slow = slowBrain();
    const { session, isUntouched, onChange } = open({ top: share, end: source }, slow.brain);
    const followed = session.follow('auto', []);
    await slow.asked();
    expect(isUntouched()).toBe(true);
    await slow.answer();
    await followed;
    expect(isUntouched()).toBe(false);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is not heard about a page that has moved on meanwhile', async () => {
    const slow = slowBrain();
    const { document, session } = open({ top: share, end: source }, slow.brain);
    const followed = session.follow('always', []);
    await slow.asked();
    document.querySelector('a[href*="coral-courier"]')?.closest('p')?.remove();
    document.defaultView?.history.pushState({}, '', '/news/another/');
    session.keepUp();
    const report = session.report();
    for (let i = 0; i < 3; i++) await slow.answer();
    await followed;
    const { url, verdict } = await report;
    expect([url, verdict.status]).toEqual(['https://pelican-post.example/news/another/', 'original']);
  });

  test('says nothing any more to a page that was closed, and that page is as it was', async () => {
    const slow = slowBrain();
    const { session, isUntouched } = open({ top: share, end: source }, slow.brain);
    const followed = session.follow('auto', []);
    await slow.answer();
    session.close();
    await expect(followed).rejects.toThrow();
    expect(isUntouched()).toBe(true);
  });
});

describe('a brain that does not answer', () => {
  const silent: Brain = { ...brain, judge: () => Promise.reject(new Error('nobody there')) };

  test('leaves the page as it is, and whoever asks hears of it', async () => {
    const { session, isUntouched, onChange } = open({ top: share, end: source }, silent);
    await expect(session.follow('auto', [])).rejects.toThrow('nobody there');
    await expect(session.report()).rejects.toThrow('nobody there');
    expect(isUntouched()).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is asked again by whoever asks again', async () => {
    const judge = vi.fn<(...reading: Parameters<Brain['judge']>) => Promise<Judgement>>(brain.judge);
    judge.mockRejectedValueOnce(new Error('asleep'));
    const { session } = open({ top: share, end: source }, { ...brain, judge });
    await expect(session.follow('auto', [])).rejects.toThrow('asleep');
    await session.follow('auto', []);
    expect(hiddenKinds(await session.report())).toContain('share');
  });

  test('leaves what was hidden before as it was when more came late', async () => {
    const judge = vi.fn<(...reading: Parameters<Brain['judge']>) => Promise<Judgement>>(brain.judge);
    const { document, session } = open({ top: share, end: source }, { ...brain, judge });
    await session.follow('auto', []);
    const isHidden = () => document.querySelector('.share-buttons')?.closest('[data-byline-ext="hidden"]') !== null;
    expect(isHidden()).toBe(true);
    judge.mockRejectedValue(new Error('updated'));
    document.querySelector('article')?.insertAdjacentHTML('beforeend', related);
    await vi.waitFor(() => expect(judge).toHaveBeenCalledTimes(2), patience);
    await expect(session.look(() => {})).rejects.toThrow('updated');
    expect(isHidden()).toBe(true);
  });

  test('for summary and damage costs the report only these', async () => {
    const digest = () => Promise.reject(new Error('asleep'));
    const { session } = open({ end: source }, { ...brain, digest });
    expect(await session.report()).toMatchObject({ summary: [], verdict: { status: 'syndicated' } });
  });
});

test('what somebody looks at is worked out once, however long a summary is asked for', async () => {
  const digest = vi.fn(brain.digest);
  const title = 'Council of Port Ellery votes for a breakwater of stone';
  const { session } = open({ top: share, end: source, title }, { ...brain, digest });
  const first = await session.report(1);
  expect(first.summary).toHaveLength(1);
  expect(first.words.story).toBeGreaterThan(100);
  await session.setHidden(pieceOf(first, 'share').id, true);
  expect((await session.report(1)).words.hidden).toBe(4);
  expect(digest).toHaveBeenCalledOnce();
  expect((await session.report(2)).summary).toHaveLength(2);
  expect(digest).toHaveBeenCalledTimes(1);
});

describe('a page that does not look like an article', () => {
  const refused = {
    head: '',
    url: 'https://pelican-post.example/harbour',
    top: '<p>By Ida Brandt</p>',
    below: related + source,
  };
  const declared = { ...refused, head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' };

  test('is read as one where somebody insists, with the same result', async () => {
    const { session, isUntouched } = open(refused);
    await session.follow('auto', []);
    expect((await session.report()).verdict.status).toBe('not-an-article');
    const asArticle = await session.insist();
    const { session: other } = open(declared);
    await other.follow('auto', []);
    expect(asArticle).toEqual(await other.report());
    expect(hiddenKinds(asArticle)).toContain('related');
    await session.setCleaned(false);
    expect(isUntouched()).toBe(true);
  });

  test('stays what it is where no text is a story, and once it is another page', async () => {
    const { session } = open({ ...refused, story: ['Nothing here.'], below: '' });
    expect((await session.insist()).verdict.status).toBe('not-an-article');
    const { document, session: moving } = open(refused);
    await moving.insist();
    document.defaultView?.history.pushState({}, '', '/of-the-quarry/');
    for (const p of document.querySelectorAll('p')) p.prepend('Of the quarry: ');
    moving.keepUp();
    expect((await moving.report()).verdict.status).toBe('not-an-article');
  });
});
