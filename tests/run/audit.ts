import { spawnSync } from 'node:child_process';
import type { Count } from './steps.ts';

/** What `npm audit --json` says, as far as we read it. `auditReportVersion` is missing where the registry did not answer. */
interface Audit {
  auditReportVersion?: number;
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

/**
 * Asks the registry for known holes in what is shipped, and in what builds and tests it. Only the former fail. Where no
 * registry answers, that is said, and nothing is counted.
 */
export function audit(): Count {
  const shipped = ask('--omit=dev', '--omit=optional');
  if (!shipped) {
    console.log('skipped: the registry does not answer');
    return { passed: 0, failed: 0 };
  }
  const names = Object.keys(shipped);
  for (const name of names) console.error(`shipped: ${name} ${shipped[name]?.range} (${shipped[name]?.severity})`);
  for (const [name, { severity }] of Object.entries(ask() ?? {}))
    if (!names.includes(name)) console.log(`not shipped: ${name} (${severity})`);
  return names.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function ask(...args: string[]): Audit['vulnerabilities'] {
  const command = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=10000', ...args];
  const { stdout } = spawnSync('npm', command, { encoding: 'utf8', shell: process.platform === 'win32' });
  return readAudit(stdout ?? '');
}

/** The holes by package, or undefined if this is no answer. */
export function readAudit(text: string): Audit['vulnerabilities'] {
  try {
    const { auditReportVersion, vulnerabilities }: Audit = JSON.parse(text);
    return auditReportVersion === undefined ? undefined : (vulnerabilities ?? {});
  } catch {
    return undefined; // no npm, or a page of a proxy
  }
}
