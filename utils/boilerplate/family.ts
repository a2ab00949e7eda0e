import type { BoilerplateKind } from '../model.ts';
import type { Strength } from './vote.ts';

/** A family of class names and ids that many sites share for the same furniture. */
export interface Family {
  kind: BoilerplateKind;
  /**
   * Words of which one must be a part of a name, space-separated: 'share' is in 'post-share', 'share_buttons' and 'sharebar'.
   * A hyphen in a word stands for a hyphen, an underscore, or nothing. `*` at the end lets the word go on.
   */
  words: string;
  /** Names with one of these words in them are something else. */
  not?: string;
  strength: Strength;
  /** True if what stands in such an element is never the story, even where it reads like it. */
  encloses?: boolean;
  /** True if the names say so only of a short label above the headline. */
  kicker?: boolean;
}

/** What a family's word may follow or be followed by without a hyphen: 'articletags', 'sharebar', 'tagscontainer'. */
const before =
  'article|post|posts|story|entry|page|single|news|content|inline|instory|item|top|bottom|fb|js|block|mobile|desktop';
const after =
  's|list|lists|bar|box|boxes|block|blocks|button|buttons|btn|btns|icon|icons|link|links|item|items|wrap|wrapper|container|cont|' +
  'label|title|head|heading|header|area|section|widget|module|tool|tools|menu|row|rows|group|inner|holder|panel|form|cloud|grid|' +
  'article|articles|post|posts|story|stories|news|content|contents|text|top|bottom|left|right|mobile|desktop|count|counter|count|info|nav|ul|list';

/** Compiles a list of words to one test of a name. */
export function compileWords(words: string): RegExp {
  const stems = words.split(/\s+/).map((word) => {
    const open = word.endsWith('*');
    const stem = (open ? word.slice(0, -1) : word).replaceAll('-', '[-_]{0,2}');
    return open ? `${stem}\\w*` : stem;
  });
  return new RegExp(`(?:^|[-_:./])(?:${before})?(?:${stems.join('|')})(?:${after}){0,2}(?:$|[-_:./\\d])`);
}
