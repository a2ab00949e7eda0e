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
  | 'talk'
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
  | 'appeals'
  | 'sign-off'
  | 'body'
  | 'position';

/**
 * Judges who go by names, by place, or by what another extractor thought: such a hint is good for a label, a list of links or a box,
 * never for the story's prose. The others go by what stands there: its words, its links, its form.
 */
export const judgesOfHints: ReadonlySet<JudgeName> = new Set(['names', 'repeats', 'body', 'position']);

/** What one judge says of a run of blocks. */
export interface Vote {
  /** Index of the first and last block, inclusive. */
  first: number;
  last: number;
  kind: BoilerplateKind;
  judge: JudgeName;
  /**
   * What of the page spoke, for people who ask why: the theme's name, the kind of a phrase, 'row'. Nothing is decided on it, and a
   * judge who looks for one thing gives none.
   */
  reason?: string;
  strength: Strength;
  /** True if the judge cannot tell boilerplate from a list of links that belongs to the story. */
  vague?: boolean;
  /** True if the element itself is named for what it is: that outweighs even a caption. */
  named?: boolean;
  /** True if the sign is about a closed structure (a comment list, an author box), so that prose in it is not the story. */
  encloses?: boolean;
}

/** Votes of one kind on all blocks of which something is true. */
export const votesOn = (
  { blocks }: Scene,
  isMeant: (block: Scene['blocks'][number], i: number) => boolean,
  vote: Omit<Vote, 'first' | 'last'>,
): Vote[] => blocks.flatMap((block, i) => (isMeant(block, i) ? [{ first: i, last: i, ...vote }] : []));

/** A judge looks at the page from one side only, and votes. It never decides. */
export type Judge = (scene: Scene, article: Article, known: Known) => Vote[];
