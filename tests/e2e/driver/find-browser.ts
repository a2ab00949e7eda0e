import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser.ts';

const candidates: Record<BrowserName, string[]> = {
  // Branded Chrome comes last: since version 137 it refuses extensions from the command line.
  chromium: [
    'chromium',
    'chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The variable that names a browser. (Not FIREFOX: WXT's Vitest plug-in sets that to "false".) */
export const variableOf = (name: BrowserName) => (name === 'chromium' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN');

/** Path of the browser: what CHROMIUM_BIN or FIREFOX_BIN says, else the first one that is installed. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[variableOf(name)];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return candidates[name]
    .flatMap((candidate) => (/[\\/]/.test(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate))))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
