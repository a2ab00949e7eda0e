import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepsCredits } from '../../utils/browser/keeps-credits.ts';
import {
  mostCredits,
  putCreditBack,
  readSavedCredits,
  removeCredit,
  removeCredits,
  saveCredit,
  setKeepsCredits,
  watchSavedCredits,
} from '../../utils/browser/saved-credits.ts';
import { creditToSave } from '../../utils/citation/saved-credit.ts';
import { wireReport } from '../components/reports.ts';

const credit = (name: string, day = '2026-03-10') =>
  creditToSave({ ...wireReport, url: `https://harbortimes.example/${name}` }, day);
const [a, b, c] = [credit('a'), credit('b'), credit('c')];
const save = async (...credits: ReturnType<typeof credit>[]) => {
  for (const one of credits) await saveCredit(one);
};

beforeEach(() => {
  fakeBrowser.reset();
});

test('there is no list until somebody wants one, and nothing in it', async () => {
  expect(await keepsCredits()).toBe(false);
  expect(await readSavedCredits()).toEqual([]);
  await setKeepsCredits(true);
  expect(await keepsCredits()).toBe(true);
  await setKeepsCredits(false);
  expect(await browser.storage.local.get()).toEqual({});
});

test('the newest stands first, an address once, and all of it on this device', async () => {
  await save(a, b);
  const again = credit('a', '2026-03-11');
  expect(await saveCredit(again)).toBe(true);
  expect(await readSavedCredits()).toEqual([again, b]);
  expect(await browser.storage.sync.get()).toEqual({});
});

test('two pages that save at the same time lose nothing', async () => {
  // @ts-expect-error a second instance of the module, as a second popup has it
  const other: { saveCredit: typeof saveCredit } = await import('../../utils/browser/saved-credits.ts?other');
  await Promise.all([saveCredit(a), other.saveCredit(b), saveCredit(c)]);
  expect(await readSavedCredits()).toHaveLength(3);
});

test('credits are removed, put back where they were, and all removed', async () => {
  await save(a, b, c);
  await removeCredit(b.url);
  expect(await readSavedCredits()).toEqual([c, a]);
  await putCreditBack(b, 1);
  expect(await readSavedCredits()).toEqual([c, b, a]);
  await removeCredits();
  expect(await browser.storage.local.get()).toEqual({});
});

test('a full list takes no more, and loses nothing', async () => {
  const many = Array.from({ length: mostCredits }, (_, at) => credit(`story${at}`));
  await browser.storage.local.set({ 'saved-credits': { credits: many } });
  expect(await saveCredit(a)).toBe(false);
  expect(await saveCredit(many[7] as typeof a)).toBe(true);
  expect(await readSavedCredits()).toHaveLength(mostCredits);
});

test.each<[string, unknown]>([
  ['no list', { credits: 'x' }],
  ['no record', 5],
  ['a broken credit', { credits: [{ ...a, savedOn: 'today' }] }],
  ['an address that is a script', { credits: [{ ...a, url: 'javascript:alert(1)' }] }],
])('what is stored broken is nothing: %s', async (_, item) => {
  await browser.storage.local.set({ 'saved-credits': item });
  expect(await readSavedCredits()).toEqual([]);
});

test('watchers hear of the list and the wish for it, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchSavedCredits(heard);
  await save(a);
  await setKeepsCredits(true);
  await browser.storage.local.set({ other: 1 });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await save(b);
  expect(heard).toHaveBeenCalledTimes(2);
});
