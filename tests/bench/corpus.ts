import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BoilerplateKind, Role, VerdictKind, VerdictStatus } from '../../utils/model.ts';

/** What a careful reader would say of a page. Block lists are index ranges: '3,7-9'. */
export interface Labels {
  verdict: Exclude<VerdictStatus, 'not-an-article'> | 'not-article';
  kind: VerdictKind | null;
  source: string | null;
  distributor: string | null;
  host: string | null;
  originalUrl: string | null;
  credits: { name: string; role: Role; place?: string | null; outlet?: string | null }[];
  orgCredits: string[];
  dateline: { place: string | null; agency?: string | null } | null;
  published: string | null;
  blocks: Partial<Record<'title' | 'body' | 'caption' | 'credit' | 'date', string>> & {
    hide?: Partial<Record<BoilerplateKind, string>>;
  };
  /** Sentences that machine rewording broke; only where they were labelled. */
  damage?: string[];
}

export interface CorpusPage {
  id: string;
  url: string;
  html: string;
  labels?: Labels;
  /** The page's text blocks as they were labelled. */
  blocks?: { i: number; path?: string; text: string; visible: boolean }[];
}

/** Reads folders that hold one folder per page: page.html and meta.json; labels.json and blocks.json where it is labelled. */
export function loadCorpus(folders: string[]): CorpusPage[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
      .filter((dir) => existsSync(join(dir, 'page.html')))
      .map(loadPage),
  );
}

function loadPage(dir: string): CorpusPage {
  const json = (name: string) => {
    const path = join(dir, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  };
  const id = basename(dir);
  const meta: { url?: string; host?: string } = json('meta.json') ?? {};
  const labels = json('labels.json');
  const blocks = json('blocks.json');
  return {
    id,
    // A few stored pages have lost their address; a root path would not pass for an article.
    url: meta.url || `https://${meta.host ?? 'unknown.example'}/${encodeURIComponent(id)}.html`,
    html: readFileSync(join(dir, 'page.html'), 'utf8'),
    ...(labels && { labels }),
    ...(blocks && { blocks }),
  };
}

/** '3,7-9' → [3, 7, 8, 9] */
export function indices(ranges: string | undefined): number[] {
  return (ranges ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}
