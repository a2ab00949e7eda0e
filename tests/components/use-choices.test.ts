// needs a page
import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useChoices } from '../../entrypoints/options/use-choices.ts';

beforeEach(() => fakeBrowser.reset());

test.each(['kept', 'refused'])(
  'what was chosen is shown until it is %s, whatever else is heard, and then what is true',
  async (outcome) => {
    const { result } = renderHook(() => useChoices());
    const sites = () => Object.keys(result.current.choices?.sites ?? { none: '' });
    await waitFor(() => expect(sites()).toEqual([]));
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    await act(() => result.current.foresee({ sites: { 'pelican-post.example': { rule: 'off' } } }, promise));
    await act(() => result.current.read());
    expect(sites()).toEqual(['pelican-post.example']);
    if (outcome === 'kept') resolve();
    else reject(new Error('full'));
    // nothing lies in the storage here
    await waitFor(() => expect(sites()).toEqual([]));
  },
);
