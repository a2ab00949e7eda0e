import { styleBehindName } from '../languages/en/origin-forms.ts';
import type { Article } from '../model.ts';
import { indexOf } from '../text/block-index.ts';

/** How scholars cite; one of them is called as an agency is. */
const styles = new Set(['MLA', 'APA', 'Chicago', 'Harvard', 'Vancouver', 'AMA', 'IEEE', 'BibTeX', 'RIS', 'Turabian']);
const furthest = 5;

/** Whether a line is the name of a style in which the page offers to be cited: 'APA' with 'MLA' near it. */
export function isCitationStyle({ blocks }: Article, block: string, text: string): boolean {
  const name = (some: string) => some.replace(styleBehindName, '');
  if (!styles.has(name(text))) return false;
  const at = indexOf(block);
  return blocks
    .slice(Math.max(0, at - furthest), at + furthest + 1)
    .some((other) => name(other.text) !== name(text) && styles.has(name(other.text)));
}
