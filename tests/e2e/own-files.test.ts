import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// No page of ours and no script in a page fetches; a worker has no other way to read a file of its own package.
describe.each(['chrome', 'firefox'])('the scripts built for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const calls = (name: string) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/(?<![\w$])fetch\(.{0,40}/g)].map(([call]) => call);

  test('fetch nothing but the background’s languages and tables, out of the package', () => {
    expect(scripts.length).toBeGreaterThan(10);
    const fetching = scripts.filter((name) => calls(name).length > 0);
    expect(fetching).toEqual(['background.js']);
    const own = /\.runtime\.getURL\([`'"]\/(?:(languages)\/|(tables)\.json)/;
    const files = calls('background.js').map((call) => own.exec(call)?.slice(1).find(Boolean) ?? call);
    expect(files.sort()).toEqual(['languages', 'tables']);
  });

  test('may ask nobody, by their policy', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.content_security_policy.extension_pages.split('; ')).toContain("connect-src 'none'");
  });

  test('open no other way out', () => {
    const ways = /XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource\b/;
    expect(scripts.filter((name) => ways.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });

  test('say nothing in a page’s own world, where it could be heard and forged', () => {
    const inPages = ['sentinel.js', join('content-scripts', 'reader.js')];
    expect(scripts).toEqual(expect.arrayContaining(inPages));
    const ways = /postMessage|dispatchEvent|CustomEvent|BroadcastChannel|wxt:/;
    expect(inPages.filter((name) => ways.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});
