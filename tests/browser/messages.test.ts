import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type BackgroundProtocol, receive, type Sender, tellBackground } from '@/utils/browser/messages';
import { isCount, isNothing, record } from '@/utils/browser/schema/check';
import { isStanding } from '@/utils/browser/schema/report';
import { isInTab, isOwnPage } from '@/utils/browser/senders';
import { TooLarge } from '@/utils/text/budget';

const own = 'chrome-extension://byline/';
const id = 'byline';
const page: Sender = { id, url: `${own}popup.html` };
const pageInTab: Sender = { id, url: `${own}options.html`, tab: { id: 3 } as never, frameId: 0 };
const worker: Sender = { id };
const inTab: Sender = { id, url: 'https://pelican-post.example/', tab: { id: 7 } as never, frameId: 0 };
const inFrame: Sender = { ...inTab, frameId: 4 };

const standing = {
  hidden: 2,
  host: 'The Pelican Post',
  verdict: { status: 'syndicated', source: 'Quay News' },
  reporters: ['Ines Okafor'],
  organizations: [],
};
const act = vi.fn();
let listener: (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;
let stop: () => void;

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(own as never);
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(id);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as typeof listener;
  });
  stop = receive<Pick<BackgroundProtocol, 'ensureEngine' | 'heldRule' | 'standing'>>({
    ensureEngine: { mayAsk: isOwnPage, accepts: isCount, act: (tab) => act('ensureEngine', tab) },
    heldRule: { mayAsk: isInTab, accepts: isNothing, act: (_, { tab }) => act('heldRule', tab?.id) },
    standing: { mayAsk: isInTab, accepts: isStanding, act: (said, { tab }) => act('standing', tab?.id, said) },
  });
});
afterEach(() => {
  stop();
  act.mockReset();
  vi.restoreAllMocks();
});

/** What comes back: an answer, or nothing where the message is not ours. */
async function say(message: unknown, sender: Sender): Promise<unknown> {
  const respond = vi.fn();
  const isComing = listener(message, sender, respond);
  if (isComing) await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return respond.mock.calls[0]?.[0];
}

test.each<[string, unknown, Sender, unknown[]]>([
  ['a popup asks about a tab', { type: 'ensureEngine', data: 7 }, page, ['ensureEngine', 7]],
  ['the options do, in a tab of their own', { type: 'ensureEngine', data: 7 }, pageInTab, ['ensureEngine', 7]],
  ['the background itself', { type: 'ensureEngine', data: 7 }, worker, ['ensureEngine', 7]],
  ['a script speaks for its tab', { type: 'standing', data: standing }, inTab, ['standing', 7, standing]],
  ['a message without data', { type: 'heldRule', data: null }, inTab, ['heldRule', 7]],
])('is heard: %s', async (_, message, sender, call) => {
  act.mockResolvedValue('ready');
  expect(await say(message, sender)).toEqual({ res: 'ready' });
  expect(act.mock.calls).toEqual([call]);
});

test.each<[string, unknown, Sender]>([
  ['a script in a tab asks about another', { type: 'ensureEngine', data: 9 }, inTab],
  ['a frame speaks for its tab', { type: 'standing', data: standing }, inFrame],
  ['a popup speaks for no tab', { type: 'standing', data: standing }, page],
  ['another extension', { type: 'ensureEngine', data: 7 }, { ...page, id: 'another' }],
  [
    'a page whose address begins like ours',
    { type: 'ensureEngine', data: 7 },
    { ...page, url: 'chrome-extension://bylin' },
  ],
  ['no number', { type: 'standing', data: { ...standing, hidden: '2' } }, inTab],
  ['a negative number', { type: 'standing', data: { ...standing, hidden: -2 } }, inTab],
  ['no data', { type: 'standing' }, inTab],
  ['data where none belongs', { type: 'heldRule', data: {} }, inTab],
])('is refused: %s', async (_, message, sender) => {
  expect(await say(message, sender)).toEqual({ err: 'Refused' });
  expect(act).not.toHaveBeenCalled();
});

test.each([
  undefined,
  null,
  7,
  'heldRule',
  {},
  { type: 'constructor' },
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'hasOwnProperty' },
  { type: ['heldRule'] },
  { type: 'getReport' },
])('is nothing of ours: %j', async (message) => {
  expect(await say(message, inTab)).toBeUndefined();
});

test('what fails there is told here, and what was too large as that', async () => {
  act.mockRejectedValueOnce(new Error('The tab is gone.'));
  expect(await say({ type: 'ensureEngine', data: 7 }, page)).toEqual({ err: 'The tab is gone.' });
  act.mockRejectedValueOnce(new TooLarge());
  const answer = await say({ type: 'ensureEngine', data: 7 }, page);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer as never);
  await expect(tellBackground('ensureEngine', 7)).rejects.toBeInstanceOf(TooLarge);
});

test('a record has the fields of its own, not those that it inherits', () => {
  const isPair = record<{ number: number }>({ number: isCount });
  expect(isPair({ number: 1, more: 2 })).toBe(true);
  expect(isPair(Object.create({ number: 1 }))).toBe(false);
  for (const other of [null, [], 'x', { number: Number.NaN }, { number: 1.5 }]) expect(isPair(other)).toBe(false);
});
