/**
 * npm test: everything that must hold before a change is finished, in the order in which it fails soonest.
 * The last line says how much passed: every test counts, and each of the other checks counts as one.
 */
import { bringBrowser } from './e2e/driver/bring-browser.ts';
import { audit } from './run/audit.ts';
import { type Count, check, lintForFirefox, vitest } from './run/steps.ts';

const steps: [string, () => Count | Promise<Count>][] = [
  ['style', () => check('@biomejs/biome/bin/biome', 'check', '.', '--error-on-warnings')],
  ['types', () => check('typescript/bin/tsc', '--noEmit')],
  ['nothing unused', () => check('knip/bin/knip.js')],
  ['known holes in packages', audit],
  ['unit and architecture tests', () => vitest('unit')],
  ['build for Chrome', () => check('wxt/bin/wxt.mjs', 'build')],
  ['build for Firefox', () => check('wxt/bin/wxt.mjs', 'build', '-b', 'firefox')],
  ['web-ext lint', () => lintForFirefox('.output/firefox-mv3')],
  ['Chromium is here', () => brought('chromium')],
  ['Firefox is here', () => brought('firefox')],
  ['end to end in both browsers', () => vitest('e2e')],
];

async function brought(name: 'chromium' | 'firefox'): Promise<Count> {
  console.log(await bringBrowser(name));
  return { passed: 1, failed: 0 };
}

const total: Count = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  console.log(`\n▸ ${name}`);
  const start = Date.now();
  let count: Count;
  try {
    count = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
