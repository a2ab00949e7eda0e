import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusPage, loadCorpus } from '../bench/corpus.ts';
import { portalHtml, portalPages } from '../pages/portals.ts';

const sample: CorpusPage = {
  id: 'sample',
  url: 'https://newsriver24.example/grain-ships-move-again/',
  html: readFileSync('public/sample.html', 'utf8'),
};

/** A copy with all that themes put around it, and portals. */
export const inventedPages: readonly CorpusPage[] = [
  sample,
  ...portalPages.map((page) => ({ id: page.name, url: page.url, html: portalHtml(page) })),
];

/** Real pages where a corpus lies, else the invented ones of these tests. */
export function pagesToFuzz(corpus: string): CorpusPage[] {
  if (!existsSync(corpus)) return [...inventedPages];
  const folders = readdirSync(corpus).map((name) => join(corpus, name));
  return loadCorpus(folders.filter((folder) => isCorpus(folder)));
}

/** A folder that holds folders of pages. */
const isCorpus = (folder: string) =>
  existsSync(folder) &&
  !/\.\w+$/.test(folder) &&
  readdirSync(folder).some((name) => existsSync(join(folder, name, 'page.html')));
