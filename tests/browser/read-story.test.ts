import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readStory } from '@/utils/browser/read-story';
import { originalReport } from '../components/reports';

// files share their modules: these are evaluated anew with what is mocked, and again for the files after this one
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());

const { tellBackground, askTab, tabs, executeScript } = vi.hoisted(() => ({
  tellBackground: vi.fn(),
  askTab: vi.fn(),
  tabs: new Map<number, { status: string; url: string }>(),
  executeScript: vi.fn(),
}));
vi.mock('@/utils/browser/messages', () => ({ tellBackground }));
vi.mock('@/utils/browser/ask-tab', () => ({ askTab }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async (id: number) => tabs.get(id) ?? Promise.reject(new Error('No tab.')) },
    scripting: { executeScript },
    storage: { local: { get: async () => ({}) } },
  },
}));

const sentences = [{ text: 'A wall fell.', block: 'b0' }];

/** A tab with a page that answers so. */
function open({
  engine = 'ready',
  cut = sentences,
  status = 200,
}: {
  engine?: string;
  cut?: unknown[];
  status?: number;
}) {
  tabs.set(7, { status: 'complete', url: 'https://pelican-post.example/a' });
  tellBackground.mockImplementation(async (type) => (type === 'ensureEngine' ? engine : cut));
  askTab.mockImplementation(async (_, type) => (type === 'getReport' ? originalReport : {}));
  executeScript.mockResolvedValue([{ result: status }]);
}

beforeEach(() => {
  tabs.clear();
  vi.resetAllMocks();
});

test('a story is its sentences and what was concluded from its page', async () => {
  open({});
  expect(await readStory(7)).toEqual({ report: originalReport, sentences });
});

test.each<[string, Parameters<typeof open>[0], string]>([
  ['a site that is withheld', { engine: 'no-access' }, 'no-access'],
  ['a page of the browser', { engine: 'restricted' }, 'restricted'],
  ['an address without a page, however much stands there', { status: 404 }, 'gone'],
  ['an address given up', { status: 410, cut: [] }, 'gone'],
  ['a wall that says so', { status: 402, cut: [] }, 'wall'],
  ['a page without a story', { cut: [] }, 'empty'],
])('%s', async (_, page, why) => {
  open(page);
  expect(await readStory(7)).toBe(why);
});

test('what stands before a wall is read all the same', async () => {
  open({ status: 403 });
  expect(await readStory(7)).toMatchObject({ sentences });
});

test('a tab that is closed, before or meanwhile', async () => {
  expect(await readStory(7)).toBe('closed');
  open({});
  tellBackground.mockImplementation(async () => {
    tabs.clear();
    return 'failed';
  });
  expect(await readStory(7)).toBe('closed');
});

test('where the browser does not say how the address answered, the story counts', async () => {
  open({});
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  expect(await readStory(7)).toMatchObject({ sentences });
});
