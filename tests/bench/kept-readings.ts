import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isProse } from '../../utils/article/is-prose.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import type { Article, Reading } from '../../utils/model.ts';

/** Ids of the pages of which take-readings.ts kept a reading in a folder. */
export const keptIds = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? basename(name, '.json') : []));

/**
 * A page as take-readings.ts kept it, with what the background adds first. Older readings had that already, and lacked what blocks
 * say of themselves.
 */
export function keptArticle(folder: string, id: string): Article {
  const kept: Article | Reading = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
  const article = 'stated' in kept ? completeArticle(kept) : kept;
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, prose: block.prose ?? isProse(block) })) };
}
