import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setMarks } from '../../utils/browser/sentinel-marks.ts';
import { storeChoice } from '../../utils/browser/settings-writer.ts';
import type { Rule } from '../../utils/model.ts';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  persistAcrossSessions: boolean;
}
const registered = new Map<string, Script>();
const refuses = { host: '' };
const register = vi.fn(async (scripts: Script[]) => {
  for (const script of scripts) {
    if (refuses.host && JSON.stringify(script).includes(refuses.host)) throw new Error('No pattern.');
    registered.set(script.id, script);
  }
});

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  register.mockClear();
  refuses.host = '';
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      registerContentScripts: register,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => void registered.delete(id)),
    },
  });
});

const setRule = (site: string, rule?: Rule, isPrivate = false) =>
  storeChoice({ what: 'site', site, rule: rule && { rule } }, isPrivate);
const setDefault = (defaultRule: Rule) => storeChoice({ what: 'settings', settings: { defaultRule } }, false);

test('as long as nothing is chosen none is registered', async () => {
  await setMarks();
  expect(register).not.toHaveBeenCalled();
});

test('follow the rules, and go with them', async () => {
  await setRule('courier.example', 'always');
  await setRule('lighthouse.example', 'off');
  await setMarks();
  expect(registered.get('prose')).toMatchObject({ matches: ['*://*.courier.example/*'], runAt: 'document_start' });
  expect(registered.get('still')).toMatchObject({
    matches: ['*://*.lighthouse.example/*'],
    excludeMatches: ['*://*.courier.example/*'],
  });
  await setRule('courier.example');
  await setRule('lighthouse.example');
  await setMarks();
  expect([...registered]).toEqual([]);
});

test('are left alone where nothing of them changed', async () => {
  await setDefault('off');
  await setMarks();
  await storeChoice({ what: 'settings', settings: { theme: 'dark' } }, false);
  await setMarks();
  expect(register).toHaveBeenCalledTimes(1);
});

describe('what is chosen in private windows', () => {
  test('is marked too, and outlives no session', async () => {
    await setRule('courier.example', 'always');
    await setMarks();
    expect(registered.get('prose')?.persistAcrossSessions).toBe(true);
    await setRule('secret.example', 'always', true);
    await setMarks();
    expect(registered.get('prose')).toMatchObject({
      matches: ['*://*.courier.example/*', '*://*.secret.example/*'],
      persistAcrossSessions: false,
    });
    await browser.storage.session.clear();
    await setMarks();
    expect(registered.get('prose')).toMatchObject({
      matches: ['*://*.courier.example/*'],
      persistAcrossSessions: true,
    });
  });
});

test('where the browser takes a site for none, every page is looked at', async () => {
  refuses.host = '[::1]';
  await setRule('[::1]', 'always');
  await setRule('courier.example', 'off');
  await setMarks();
  expect(registered.get('prose')?.matches).toEqual(['*://*/*']);
  expect(registered.has('still')).toBe(false);
});
