import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Count {
  passed: number;
  failed: number;
}

/** Runs a tool of node_modules with the Node that runs us; its output goes through. Gives the exit status. */
function run(tool: string, ...args: string[]): number {
  const done = spawnSync(process.execPath, [join('node_modules', tool), ...args], { stdio: 'inherit' });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

/** One check: it passes or it fails. */
export function check(tool: string, ...args: string[]): Count {
  return run(tool, ...args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What Vitest's JSON reporter writes, as far as we read it. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs one of the Vitest projects and counts its tests. A file that could not even be loaded counts as a failure. */
export function vitest(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'byline-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const status = run('vitest/vitest.mjs', 'run', '--project', project, ...reporters);
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = report.testResults.filter(
      (result) => result.status === 'failed' && !result.assertionResults.some((one) => one.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + unloaded;
    return { passed: report.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface LintReport {
  errors: { code: string; file?: string; message: string }[];
  warnings: { code: string; file?: string; message: string }[];
}

/**
 * web-ext lint: no errors, and no warnings but what third-party code brings: Preact assigns innerHTML where it is asked to.
 */
export function lintForFirefox(folder: string): Count {
  const tool = join('node_modules', 'web-ext/bin/web-ext.js');
  const args = [tool, 'lint', '-s', folder, '--output', 'json', '--boring'];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.error) throw done.error;
  const report: LintReport = JSON.parse(done.stdout.slice(done.stdout.indexOf('{')));
  const surprising = [...report.errors, ...report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')];
  for (const { code, file, message } of surprising) console.error(`${code} ${file ?? ''}: ${message}`);
  return surprising.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
