import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../e2e/driver/until.ts';
import { freePort } from './free-port.ts';
import { databasePrograms, openServices, query, startDatabase } from './services.ts';

export interface Story {
  title: string;
  author: string;
  paragraphs: readonly string[];
}

export interface FeedReader {
  /** Its address, at which the feed's items are shown. */
  url: string;
  /** Stories below one another, or a list with a pane for one of them. */
  show(how: 'below' | 'pane'): void;
  stop(): Promise<void>;
}

/** Where Debian's package puts what is needed. */
const source = '/usr/share/tt-rss/www';
const schema = '/usr/share/tt-rss/schema/ttrss_schema_mysql.sql';

/** What Tiny Tiny RSS needs and this machine has not; undefined if it has all. */
export const missingForTtRss = (): string | undefined =>
  [source, schema, ...databasePrograms, '/usr/bin/php'].find((path) => !existsSync(path));

/** Starts a reader of its own in a temporary folder, which has read a feed with these stories, the newest first. */
export async function startTtRss(feed: string, stories: readonly Story[]): Promise<FeedReader> {
  const services = openServices('tt-rss');
  const { folder, stop } = services;
  const root = join(folder, 'root');
  const site = join(root, 'tt-rss');
  try {
    const socket = await startDatabase(services);
    query(socket, 'mysql', 'CREATE DATABASE ttrss');
    query(socket, 'ttrss', readFileSync(schema, 'utf8'));
    const isThere = (path: string) => existsSync(path); // config.php and the icons lead out of the package
    cpSync(source, site, { recursive: true, dereference: true, filter: isThere });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    for (const name of ['lock', ...caches]) mkdirSync(join(folder, name), { recursive: true });
    mkdirSync(join(site, 'plugins.local/invented'), { recursive: true });
    writeFileSync(join(site, 'config.php'), configOf(`${origin}/tt-rss/`, folder));
    writeFileSync(join(site, 'plugins.local/invented/init.php'), pluginOf(rssOf(feed, stories)));
    query(
      socket,
      'ttrss',
      `INSERT INTO ttrss_feeds (owner_uid, title, feed_url, site_url) VALUES (1, '${feed}', '${home}feed', '${home}')`,
    );
    // It was written for an older PHP, and does not like to run as root.
    const quiet = ['error_reporting=0', 'display_errors=0', 'disable_functions=posix_getuid'];
    const options = [...quiet, `pdo_mysql.default_socket=${socket}`].flatMap((option) => ['-d', option]);
    const update = (...args: string[]) =>
      execFileSync('/usr/bin/php', [...options, 'update.php', ...args], { cwd: site, stdio: 'ignore' });
    update('--update-schema=force-yes');
    update('--update-feed', '1');
    services.start('/usr/bin/php', [...options, '-S', `127.0.0.1:${port}`, '-t', root], {
      cwd: site,
      env: { PHP_CLI_SERVER_WORKERS: '4' },
    });
    const url = `${origin}/tt-rss/`;
    await until('the reader', async () => (await fetch(url)).ok, 30_000);
    const show = (how: 'below' | 'pane') =>
      void query(
        socket,
        'ttrss',
        `UPDATE ttrss_user_prefs SET value = '${how === 'below'}' WHERE pref_name = 'COMBINED_DISPLAY_MODE'`,
      );
    return { url: `${url}#f=1&c=0`, show, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const home = 'https://coral-courier.example/';
const caches = ['images', 'feeds', 'export', 'upload', 'simplepie', 'js'].map((name) => `cache/${name}`);

/** It reads no feed at an address of this machine, so a plug-in hands it over. */
const pluginOf = (rss: string) => `<?php
class Invented extends Plugin {
  function about() { return [1, 'An invented feed', 'Byline']; }
  function api_version() { return 2; }
  function init($host) { $host->add_hook($host::HOOK_FETCH_FEED, $this); }
  function hook_fetch_feed($data, $url, $owner, $feed) { return base64_decode('${Buffer.from(rss).toString('base64')}'); }
}
`;

const rssOf = (feed: string, stories: readonly Story[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${feed}</title><link>${home}</link><description>News</description>
${stories
  .map(
    ({ title, author, paragraphs }, i) => `<item><title>${title}</title><link>${home}${i}</link><guid>${home}${i}</guid>
<dc:creator>${author}</dc:creator><pubDate>Mon, 02 Mar 2026 0${9 - i}:15:00 GMT</pubDate>
<content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item>`,
  )
  .join('\n')}
</channel></rss>`;

const configOf = (url: string, folder: string) => {
  const settings = {
    ...{ DB_TYPE: 'mysql', DB_HOST: 'localhost', DB_PORT: '', DB_USER: 'root', DB_NAME: 'ttrss', DB_PASS: '' },
    ...{ MYSQL_CHARSET: 'UTF8', SELF_URL_PATH: url, SINGLE_USER_MODE: true, SIMPLE_UPDATE_MODE: false },
    ...{ PHP_EXECUTABLE: '/usr/bin/php', LOCK_DIRECTORY: join(folder, 'lock'), CACHE_DIR: join(folder, 'cache') },
    ...{ ICONS_DIR: 'feed-icons', ICONS_URL: 'feed-icons', AUTH_AUTO_CREATE: true, AUTH_AUTO_LOGIN: true },
    ...{ FORCE_ARTICLE_PURGE: 0, ENABLE_REGISTRATION: false, REG_NOTIFY_ADDRESS: '', REG_MAX_USERS: 0 },
    ...{ SESSION_COOKIE_LIFETIME: 86400, SMTP_FROM_NAME: '', SMTP_FROM_ADDRESS: '', DIGEST_SUBJECT: '' },
    ...{ CHECK_FOR_UPDATES: false, ENABLE_GZIP_OUTPUT: false, PLUGINS: 'auth_internal, invented' },
    ...{ LOG_DESTINATION: '', CONFIG_VERSION: 26 },
  };
  return `<?php\n${Object.entries(settings)
    .map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`)
    .join('\n')}\n`;
};
