import type { BrowserName, BylineBrowser, LaunchOptions } from './browser.ts';
import { findBrowser, variableOf } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts a real browser with the built extension. Throws, saying what to set, where none is found. */
export function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<BylineBrowser> {
  const executablePath = options.executablePath ?? findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found: install it, or set ${variableOf(name)} to its path.`);
  return name === 'chromium'
    ? launchChromium({ extensionDir: '.output/chrome-mv3', ...options, executablePath })
    : launchFirefox({ extensionDir: '.output/firefox-mv3', ...options, executablePath });
}
