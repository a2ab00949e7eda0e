import { ofAll } from './everywhere/every-language.ts';

/** How words for comments below a story begin, in all languages. Here, and not in everywhere.ts, so that the tables hold them. */
export const commentWords = () => ofAll('commentWords');
