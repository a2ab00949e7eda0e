import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { homepage } from '../../utils/report/project-links.ts';

const listings = { chrome: 'chrome-web-store', firefox: 'addons-mozilla-org' } as const;

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
  const listing = readFileSync(`.github/store/${listings[browser]}.md`, 'utf8');

  test('says for which versions the package is', () => {
    const versions = [manifest.minimum_chrome_version, manifest.browser_specific_settings?.gecko.strict_min_version];
    expect(versions).toEqual(browser === 'chrome' ? ['123', undefined] : [undefined, '140.0']);
  });

  test('names the page of the project where there is one', () => {
    expect(manifest.homepage_url).toBe(homepage);
  });

  test('suggests keys, no more than Chrome takes, and others for everything', () => {
    const suggested = Object.values(
      manifest.commands as Record<string, { suggested_key?: { default: string } }>,
    ).flatMap(({ suggested_key: key }) => key?.default ?? []);
    expect(suggested).toHaveLength(browser === 'chrome' ? 4 : 5);
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  test('asks for nothing that the store’s listing does not explain, which explains nothing else', () => {
    const explained = [...listing.matchAll(/^\| `(\w+)` \| /gm)].map(([, permission]) => permission);
    expect(explained.sort()).toEqual([...manifest.permissions].sort());
  });

  test('bears the summary of the listing', () => {
    const { extDescription } = JSON.parse(
      readFileSync(`.output/${browser}-mv3/_locales/en/messages.json`, 'utf8'),
    ) as Record<string, { message: string }>;
    expect(listing).toContain(`| Summary | ${extDescription?.message} |`);
  });
});
