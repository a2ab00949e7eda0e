import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Link } from '../model.ts';

/** Longer than this the words of a link are a title rather than a name. */
export const longestNamed = 25;

/** Whether a link has the words of a title, and leads to nobody's own page: another story's card begins so. */
export const isTitleLink = ({ text, href }: Link): boolean => text.length > longestNamed && !isAuthorLink(href);
