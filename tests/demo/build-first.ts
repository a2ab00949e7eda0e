import { spawnSync } from 'node:child_process';
import type { BrowserName } from '../e2e/driver/browser.ts';

/** What a build came to. */
interface Built {
  status: number | null;
  stdout: string;
  stderr: string;
}

const runWxt = (...args: string[]): Built =>
  spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...args], { encoding: 'utf8' });

/** Builds Byline for a browser, and says first what takes so long. Throws with all that the build said where it fails. */
export function buildFirst(name: BrowserName, run: typeof runWxt = runWxt): void {
  console.log(`Building Byline for ${name}: about ten seconds.`);
  const { status, stdout, stderr } = run('build', ...(name === 'firefox' ? ['-b', 'firefox'] : []));
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe build failed.`);
}
