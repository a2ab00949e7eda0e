import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { until } from '../e2e/driver/until.ts';

export const databasePrograms = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb'];

/** Programs that run in a temporary folder, which is gone with them. */
export interface Services {
  folder: string;
  start(program: string, args: readonly string[], how?: { cwd?: string; env?: Record<string, string> }): void;
  stop(): Promise<void>;
}

export function openServices(name: string): Services {
  const folder = mkdtempSync(join(tmpdir(), `byline-${name}-`));
  const children: ChildProcess[] = [];
  return {
    folder,
    start(program, args, { cwd = folder, env = {} } = {}) {
      children.push(spawn(program, args, { stdio: 'ignore', cwd, env: { ...process.env, ...env } }));
    },
    async stop() {
      await Promise.all(children.map(ended));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a database that listens on no port. Gives the socket on which it listens. */
export async function startDatabase({ folder, start }: Services): Promise<string> {
  const socket = join(folder, 'db.sock');
  const data = ['--no-defaults', `--datadir=${join(folder, 'db')}`, `--user=${userInfo().username}`];
  const install = [...data, '--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync('/usr/bin/mariadb-install-db', install, { stdio: 'ignore' });
  const listen = [`--socket=${socket}`, '--skip-networking', `--pid-file=${join(folder, 'pid')}`];
  start('/usr/sbin/mariadbd', [...data, ...listen]);
  await until('the database', () => existsSync(socket), 30_000);
  return socket;
}

/** Lets a database do what is written in SQL, and gives what it answers. */
export const query = (socket: string, database: string, sql: string): string =>
  execFileSync('/usr/bin/mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', database], {
    encoding: 'utf8',
    input: sql,
  });

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
