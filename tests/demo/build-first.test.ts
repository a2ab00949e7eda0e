import { afterEach, expect, test, vi } from 'vitest';
import { buildFirst } from './build-first.ts';

const said = vi.spyOn(console, 'log').mockImplementation(() => {});
afterEach(() => said.mockClear());

const done = { status: 0, stdout: '', stderr: '' };

test.each([
  ['chromium', ['build']],
  ['firefox', ['build', '-b', 'firefox']],
] as const)('npm start says before it builds for %s what takes so long', (name, asked) => {
  const build = vi.fn((..._: string[]) => {
    expect(said.mock.calls).toEqual([[`Building Byline for ${name}: about ten seconds.`]]);
    return done;
  });
  buildFirst(name, build);
  expect(build.mock.calls).toEqual([asked]);
  // nothing stands between the build and the page
  expect(said).toHaveBeenCalledOnce();
});

test('npm start stops with what the build said where it fails', () => {
  const failing = () => ({ status: 1, stdout: 'a.ts: ', stderr: 'no such word' });
  expect(() => buildFirst('chromium', failing)).toThrow('a.ts: no such word\nThe build failed.');
});
