import type { Page } from 'puppeteer-core';

/**
 * The marks that the extension has registered for its sentinel (utils/browser/sentinel-marks.ts), each with the sites it is for:
 * ['prose *://*.pelican-post.example/*']. `helper` is any page of the extension.
 */
export const sentinelMarks = (helper: Page): Promise<string[]> =>
  helper.evaluate(async () => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> } }
    >;
    const scripts = await (scope.browser ?? scope.chrome).scripting.getRegisteredContentScripts();
    return scripts.map(({ id, matches }) => [id, ...matches].join(' ')).sort();
  });
