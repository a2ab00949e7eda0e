import type { Article, Link, Sign } from '../model.ts';

/** The links of the row or paragraph that a sign stands in. */
export const linksBeside = ({ bylines, blocks }: Article, { evidence }: Sign): Link[] => [
  ...bylines.filter(({ block }) => block === evidence.block).flatMap(({ links }) => links),
  ...blocks.filter(({ id }) => id === evidence.block).flatMap(({ links }) => links),
];
