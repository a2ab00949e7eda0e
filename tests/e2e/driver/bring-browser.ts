import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './browser.ts';
import { findBrowser, variableOf } from './find-browser.ts';

const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const download: Record<BrowserName, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/**
 * Path of a browser, brought here if there is none: from Debian's packages as root, else as a download of
 * @puppeteer/browsers. Throws one sentence that says what to install or which variable to set.
 */
export async function bringBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  console.log(`No ${name} here yet: bringing one …`);
  const brought = fromDebian(name) ?? (await fromDownload(name));
  if (!brought) {
    throw new Error(`No ${name} was found or could be brought: install it, or set ${variableOf(name)} to its path.`);
  }
  process.env[variableOf(name)] = brought;
  return brought;
}

function fromDebian(name: BrowserName): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', debianPackage[name]);
  return findBrowser(name);
}

async function fromDownload(name: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const browser = download[name];
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const cacheDir = join(homedir(), '.cache', 'byline-browsers');
    return (await install({ browser, buildId, cacheDir, platform })).executablePath;
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
