import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

interface Locked {
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
}

// What a package runs while it is being installed, it may do to everything on the machine.
/** Those that may, and why. */
const allowed: Record<string, string> = {
  'node_modules/fsevents': 'on a Mac, of Vite: watches files while developing; runs nothing in what is shipped',
};

const packages = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '');

test('no package runs a script when it is installed, but for those that may', () => {
  const running = packages.filter(([path, { hasInstallScript }]) => hasInstallScript && !allowed[path]);
  expect(running.map(([path]) => path)).toEqual([]);
});

// Some registries leave hasInstallScript out of what they tell, and npm then out of the lock file.
test('nor says so in the package itself', () => {
  const installed = packages.map(([path]) => path).filter((path) => existsSync(join(path, 'package.json')));
  expect(installed.length).toBeGreaterThan(100);
  const running = installed.filter((path) => !allowed[path] && runs(path));
  expect(running).toEqual([]);
});

function runs(folder: string): boolean {
  const { scripts = {}, gypfile } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const compiles = gypfile !== false && existsSync(join(folder, 'binding.gyp')); // npm then runs node-gyp by itself
  return compiles || ['preinstall', 'install', 'postinstall'].some((name) => scripts[name]);
}

test('every package is from the registry, with a sum of what is in it', () => {
  const loose = packages.filter(
    ([, { integrity = '', resolved = 'https://registry.npmjs.org/' }]) =>
      !integrity.startsWith('sha512-') || !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('versions are written out', () => {
  const wanted = [project, lock.packages['']].map(({ dependencies, devDependencies, optionalDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
  );
  expect(wanted[0]).toEqual(wanted[1]);
  expect(wanted.flat().filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
