import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folders of packages from which a part of the build was taken. */
const bundled = new Set<string>();

/**
 * Notes which packages go into what is built, by the modules that are left when everything unused is gone. WXT builds a page,
 * the background and each script by itself, so that only all of them together know.
 */
export function notesPackages(): Plugin {
  return {
    name: 'notes-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'asset') continue;
        for (const id of chunk.moduleIds) {
          // /home/ida/byline/node_modules/@example/part/dist/part.js
          const folder = /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
          if (folder) bundled.add(folder);
        }
      }
    },
  };
}

/** Our own licence, which is the MIT licence, and those of all that is in the build, as one text. Throws if a package has none. */
export function licenceTexts(): string {
  const own = readFileSync('LICENSE', 'utf8');
  const parts = [...bundled].map((folder) => licenceOf(folder, own)).sort();
  return [
    `Byline is free software. Its licence comes first, then those of the work of others that it contains.
The list of domain endings is the Public Suffix List (https://publicsuffix.org), which is under the Mozilla Public License 2.0
(https://mozilla.org/MPL/2.0/).`,
    `Byline\n\n${own.trim()}`,
    ...parts,
  ]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** Name, version and licence of a package, then the text of its licence. */
function licenceOf(folder: string, mit: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // A second file, as LICENSE-MPL beside LICENSE, is another licence from which one may choose.
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : withoutFile(name, license, mit);
  return `${name} ${version}, ${license}\n\n${text.trim()}`;
}

/** WXT and its modules come without the text of their licence, which is in https://github.com/wxt-dev/wxt/blob/main/LICENSE. */
function withoutFile(name: string, license: string, mit: string): string {
  if (!/^(?:wxt$|@wxt-dev\/)/.test(name) || license !== 'MIT') throw new Error(`${name} has no text of its licence.`);
  return mit.replace(/^Copyright .*$/m, 'Copyright (c) 2023 Aaron');
}
