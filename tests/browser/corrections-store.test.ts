import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  correctionsOf,
  forgetCorrections,
  keepCorrection,
  readCorrections,
  watchCorrections,
} from '../../utils/browser/corrections-store.ts';
import type { Correction } from '../../utils/model.ts';

const ines: Correction = { kind: 'person', name: 'Ines Okafor' };
const quay: Correction = { kind: 'source', name: 'Quay News' };

beforeEach(() => {
  fakeBrowser.reset();
});

test('a correction is remembered for its site, once, and for no other', async () => {
  await Promise.all([
    keepCorrection('www.a.example', ines, true),
    keepCorrection('a.example', quay, true),
    keepCorrection('A.example', { ...ines, name: 'INES OKAFOR' }, true),
  ]);
  expect(await correctionsOf('www.a.example')).toEqual({ people: ['INES OKAFOR'], sources: ['Quay News'] });
  expect(await correctionsOf('news.a.example')).toEqual({ people: [], sources: [] });
  expect(await correctionsOf('')).toEqual({ people: [], sources: [] });
});

test('what is taken back leaves nothing behind', async () => {
  await keepCorrection('a.example', ines, true);
  await keepCorrection('a.example', { ...ines, name: 'ines okafor' }, false);
  expect(await readCorrections()).toEqual({});
  await keepCorrection('a.example', quay, true);
  await forgetCorrections();
  expect(await readCorrections()).toEqual({});
});

test('it stays on this device', async () => {
  await keepCorrection('a.example', ines, true);
  expect(await browser.storage.sync.get()).toEqual({});
});

test.each<[string, unknown]>([
  ['no record', 'x'],
  ['no sites', { sites: 5 }],
  ['broken lists', { sites: { 'a.example': { people: 'x', sources: [5, ''] }, 'b.example': null } }],
])('what is stored broken is nothing: %s', async (_, corrections) => {
  await browser.storage.local.set({ corrections });
  expect(await readCorrections()).toEqual({});
});

test('watchers hear of corrections and of nothing else, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchCorrections(heard);
  await keepCorrection('a.example', ines, true);
  await browser.storage.local.set({ other: 1 });
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await keepCorrection('a.example', ines, false);
  expect(heard).toHaveBeenCalledOnce();
});
