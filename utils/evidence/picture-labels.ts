import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { pictureWords } from '../languages/everywhere/everywhere.ts';
import { once } from '../text/once.ts';

/** What says, in small letters, that somebody took pictures or filmed: 'photos', 'fotograf', 'camera'. */
export const pictureLabels = once(
  (): ReadonlySet<string> => new Set([...pictureWords, ...longLists().pictureJobs, ...longLists().filmWords]),
);
