import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { once } from '../text/once.ts';

/** What says, in small letters, that somebody took pictures or filmed: 'photos', 'fotograf', 'camera'. */
export const pictureLabels = once((): ReadonlySet<string> => {
  const { pictureWords, pictureJobs, filmWords } = longLists();
  return new Set([...pictureWords, ...pictureJobs, ...filmWords]);
});
