import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { readZip, type Zipped } from './driver/read-zip.ts';
import { compareFiles, packageFiles, sourceFiles } from './package-files.ts';

// The build of .output is the first. The second is made here, Chrome's from nothing but the sources that are handed to Mozilla, in
// another folder and another time zone.
const folder = mkdtempSync(join(tmpdir(), 'byline-packages-'));
const elsewhere = join(folder, 'another place');
const out = join(folder, 'out');

/** Runs a script of Node's in the project that lies in `root`. */
function node(root: string, ...args: string[]): void {
  const { NODE_ENV: _, ...env } = process.env; // Vitest's would make it a build for tests
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...env, TZ: 'Asia/Tokyo' } });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}

const zip = (root: string, browser: string) => node(root, resolve('tests/run/zip-to.ts'), browser, out);
const packed = (what: string) => readZip(readFileSync(join(out, `byline-${project.version}-${what}.zip`)));
const namesOf = (files: Zipped[]) => files.map((file) => file.name);

beforeAll(() => {
  zip('.', 'firefox');
  for (const { name, content } of packed('sources')) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), content);
  }
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  node(elsewhere, 'node_modules/wxt/bin/wxt.mjs', 'prepare'); // as npm ci does there
  zip(elsewhere, 'chrome');
}, 600_000); // three builds, which take a slow and busy machine minutes
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  test('holds the files that it should, and no others', () => {
    expect(compareFiles(namesOf(packed(browser)), packageFiles)).toEqual({ unexpected: [], missing: [] });
  });

  test('is the same to the byte when it is built again', () => {
    const first = resolve('.output', `${browser}-mv3`);
    const files = readdirSync(first, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const names = files.map((file) =>
      join(file.parentPath, file.name)
        .slice(first.length + 1)
        .replaceAll('\\', '/'),
    );
    const again = packed(browser);
    expect(namesOf(again)).toEqual(names.sort());
    expect(
      again.filter(({ name, content }) => !content.equals(readFileSync(join(first, name)))).map(({ name }) => name),
    ).toEqual([]);
    expect(again.filter(({ time }) => time !== 0)).toEqual([]); // it would be the hour of the build
  });

  test('holds the licence of everything that is in it', () => {
    const text =
      packed(browser)
        .find(({ name }) => name === 'licences.txt')
        ?.content.toString() ?? '';
    for (const [name, version] of Object.entries(project.dependencies))
      expect(text).toContain(`\n${name} ${version}, `);
    for (const holder of ['The Byline developers', 'Jason Miller', 'Kevin Decker', 'Aaron'])
      expect(text).toMatch(new RegExp(`^Copyright \\(c\\) .*${holder}`, 'm'));
    expect(text).toContain('END OF TERMS AND CONDITIONS');
  });
});

test('the sources are those of the product, without tests', () => {
  expect(compareFiles(namesOf(packed('sources')), sourceFiles)).toEqual({ unexpected: [], missing: [] });
});
