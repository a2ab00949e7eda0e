import type { Article, BoilerplateKind } from '../../model.ts';
import type { Scene } from '../scene.ts';

/** How much a judge's word weighs: 1 a hint, 2 a good sign, 4 enough alone where no prose of the story is at stake. */
export type Strength = 1 | 2 | 3 | 4;

/** What one judge says of a run of blocks. */
export interface Vote {
  /** Index of the first and last block, inclusive. */
  first: number;
  last: number;
  kind: BoilerplateKind;
  /** 'theme:jannah', 'phrase:related', 'names:share' … The judge is the part before the colon. */
  rule: string;
  strength: Strength;
  /** True if the sign is about a closed structure (a comment list, an author box), so that prose in it is not the story. */
  encloses?: boolean;
}

/** What the other rooms know of the blocks. */
export interface Known {
  /** Ids of blocks that stay whatever the judges say: credits, datelines, byline, headline, date. */
  spared: ReadonlySet<string>;
  /** Ids of blocks that say that the text came from elsewhere. */
  notices: ReadonlySet<string>;
  /** Ids of blocks in which a byline stands. */
  bylineBlocks: ReadonlySet<string>;
}

/** A judge looks at the page from one side only, and votes. It never decides. */
export type Judge = (scene: Scene, article: Article, known: Known) => Vote[];
