// needs a page
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '@/utils/hiding/page-session';
import type { PageSession } from '@/utils/hiding/session';
import { brain } from '../pages/brain';
import { portalUrl, shadowPortal, withShadowRoots } from '../pages/shadow-portal';
import { sheet } from '../pages/sheet.ts';

const sessions: PageSession[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

/** The page with all that stands in its shadow roots. */
const serialized = (node: Element | ShadowRoot): string =>
  node.innerHTML +
  [...node.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? serialized(shadowRoot) : '')).join('');
const markedIn = (node: Element | ShadowRoot): string[] =>
  [...node.querySelectorAll('*')].flatMap((element) => [
    ...(element.getAttribute('data-byline-ext') === 'hidden' ? [element.localName] : []),
    ...(element.shadowRoot ? markedIn(element.shadowRoot) : []),
  ]);

function open(change: (document: Document) => void = () => {}) {
  const document = withShadowRoots(shadowPortal(), portalUrl);
  change(document);
  const before = serialized(document.body);
  const session = openPage(document, {
    brain,
    sheet,
    onChange: vi.fn(),
  });
  sessions.push(session);
  return { document, session, isUntouched: () => serialized(document.body) === before };
}

test('what stands in shadow roots is hidden there, and comes back byte for byte', async () => {
  const { document, session, isUntouched } = open();
  await session.setCleaned(true);
  expect(markedIn(document.body)).toContain('related-carousel');
  expect(markedIn(document.body)).toContain('share-bar');
  await session.setCleaned(false);
  expect(isUntouched()).toBe(true);
});

/** All open shadow roots below. */
const rootsIn = (node: Document | ShadowRoot): ShadowRoot[] =>
  [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));

/** Whether an element, or what it stands in, is hidden, through all roots. */
const isHidden = (node: Node | null): boolean =>
  node !== null &&
  ((node as Partial<Element>).getAttribute?.('data-byline-ext') === 'hidden' ||
    isHidden(node.nodeType === 11 ? (node as ShadowRoot).host : node.parentNode));

test('a counter in a shadow root stays, and goes where it is none', async () => {
  for (const [src, stays] of [
    ['https://quay-news.example/republication-count.js', true],
    ['https://quay-news.example/share.js', false],
  ] as const) {
    let counter: Element | null = null;
    const { session } = open((document) => {
      const bar = rootsIn(document).find(({ host }) => host.localName === 'share-bar') as ShadowRoot;
      bar.innerHTML += `<script src="${src}"></script>`;
      counter = bar.querySelector('script');
    });
    await session.setCleaned(true);
    expect(isHidden(counter)).toBe(!stays);
  }
});

test('the strip tells what is hidden in shadow roots', async () => {
  const { session } = open();
  const { stretches, boilerplate } = await session.setCleaned(true);
  const hidden = boilerplate.flatMap(({ blocks }) => blocks);
  expect(stretches.filter(({ block }) => hidden.includes(block)).length).toBeGreaterThan(1);
});

test('a block in a shadow root is brought into view', async () => {
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  const { session } = open();
  const { credits } = await session.report();
  expect(await session.reveal(credits[0]?.evidence.block ?? '')).toBe(true);
  expect(scroll.mock.contexts[0]).toHaveProperty('textContent', 'Story by Ida Brandt');
});

test('what comes late into a shadow root is hidden too', async () => {
  const { document, session } = open();
  await session.setCleaned(true);
  const page = document.querySelector('portal-page')?.shadowRoot?.querySelector('portal-column')?.shadowRoot;
  const article = page?.querySelector('portal-article') as Element;
  const late = document.createElement('related-stories');
  late.attachShadow({ mode: 'open' }).innerHTML =
    '<div class="related-posts"><h3>Related articles</h3><ul><li><a href="/3">Barges are on their way</a></li><li><a href="/4">Crab season opens</a></li></ul></div>';
  article.append(late);
  await vi.waitFor(() => expect(markedIn(document.body)).toContain('related-stories'), 4000);
});
