import { filmWords, pictureJobs, pictureWords } from '../languages/everywhere/everywhere.ts';

/** What says, in small letters, that somebody took pictures or filmed: 'photos', 'fotograf', 'camera'. */
export const pictureLabels: ReadonlySet<string> = new Set([...pictureWords, ...pictureJobs, ...filmWords]);
