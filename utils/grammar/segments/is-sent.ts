import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import type { Token } from '../words/token.ts';

/** "correspondent in Mosul", "envoyée spéciale à Goma": jobs that are done at a place. */
export const isSent = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }) => longLists().sentJobs.some((job) => key.includes(job)));
