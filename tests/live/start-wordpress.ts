import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { until } from '../e2e/driver/until.ts';
import { freePort } from './free-port.ts';
import { databasePrograms, openServices, startDatabase } from './services.ts';

export interface WordPress {
  /** The invented story's address. */
  url: string;
  /** Shows the site in another theme. */
  wear(theme: string): void;
  stop(): Promise<void>;
}

/** Where Debian's packages put what is needed. */
const source = '/usr/share/wordpress';
const programs = [...databasePrograms, '/usr/bin/php'];

/** What WordPress needs and this machine has not; undefined if it has all. */
export const missingForWordPress = (themes: readonly string[]): string | undefined =>
  [source, ...programs, ...themes.map((theme) => `${source}/wp-content/themes/${theme}`)].find(
    (path) => !existsSync(path),
  );

/** Starts a site of its own in a temporary folder, with a database of its own that listens on no port. */
export async function startWordPress(story: { title: string; paragraphs: readonly string[] }): Promise<WordPress> {
  const services = openServices('wordpress');
  const { stop } = services;
  const site = join(services.folder, 'site');
  const php = (...args: string[]) =>
    execFileSync('/usr/bin/php', [resolve('tests/live/story.php'), site, ...args], {
      encoding: 'utf8',
      input: JSON.stringify(story),
    }).trim();
  try {
    const socket = await startDatabase(services);
    cpSync(source, site, { recursive: true, dereference: true });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), configOf(origin, socket));
    const path = php('install');
    services.start('/usr/bin/php', ['-S', `127.0.0.1:${port}`, '-t', site], { cwd: site });
    await until('the site', async () => (await fetch(origin)).ok, 30_000);
    return { url: origin + path, wear: (theme) => void php('wear', theme), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const configOf = (origin: string, socket: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_SITEURL', '${origin}');
define('WP_HOME', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
