import type { Article, BoilerplateKind, Known } from '../../model.ts';
import type { Scene } from '../scene.ts';

/** How much a judge's word weighs: 1 a hint, 2 a good sign, 4 enough alone where no prose of the story is at stake. */
export type Strength = 1 | 2 | 3 | 4;

/** Who votes. A phrase over a section speaks twice: for itself, and as the heading of what stands below it. */
export type JudgeName =
  | 'theme'
  | 'names'
  | 'form'
  | 'links'
  | 'cards'
  | 'headlines'
  | 'biography'
  | 'author-box'
  | 'breadcrumbs'
  | 'repeats'
  | 'phrase'
  | 'heading'
  | 'threads'
  | 'networks'
  | 'prompts'
  | 'offers'
  | 'controls'
  | 'slogan'
  | 'arrows'
  | 'anchors'
  | 'cross-links'
  | 'insets'
  | 'follow-lines'
  | 'tag-lines'
  | 'dead-links'
  | 'press-contacts'
  | 'doors'
  | 'own-address'
  | 'channels'
  | 'questions'
  | 'letters'
  | 'own-name'
  | 'sign-off'
  | 'aftermath'
  | 'body'
  | 'position';

/**
 * Judges who go by what stands there: its words, its links, its form. The others go by names, by place, or by what another
 * extractor thought; such a hint is good for a label, a list of links or a box, never for prose.
 */
export const judgesOfContent: ReadonlySet<JudgeName> = new Set([
  'theme',
  'form',
  'links',
  'cards',
  'headlines',
  'biography',
  'author-box',
  'phrase',
  'heading',
  'threads',
  'networks',
  'prompts',
  'offers',
  'controls',
  'slogan',
  'arrows',
  'anchors',
  'cross-links',
  'insets',
  'follow-lines',
  'tag-lines',
  'dead-links',
  'press-contacts',
  'doors',
  'own-address',
  'channels',
  'questions',
  'letters',
  'own-name',
  'sign-off',
]);

/** What one judge says of a run of blocks. */
export interface Vote {
  /** Index of the first and last block, inclusive. */
  first: number;
  last: number;
  kind: BoilerplateKind;
  judge: JudgeName;
  /** What of the page spoke, for people who ask why: the theme's name, the kind of a phrase, 'row'. Nothing is decided on it. */
  reason: string;
  strength: Strength;
  /** True if the judge cannot tell boilerplate from a list of links that belongs to the story. */
  vague?: boolean;
  /** True if the element itself is named for what it is: that outweighs even a caption. */
  named?: boolean;
  /** True if the sign is about a closed structure (a comment list, an author box), so that prose in it is not the story. */
  encloses?: boolean;
}

/** A judge looks at the page from one side only, and votes. It never decides. */
export type Judge = (scene: Scene, article: Article, known: Known) => Vote[];
