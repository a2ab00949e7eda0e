import type { Box } from '../model.ts';
import { families } from './families.ts';
import { compileWords, type Family } from './family.ts';
import type { Judge, Vote } from './vote.ts';

/** Elements whose ids, classes, roles or labels belong to a family. */
export const judgeNames: Judge = (scene, article) => {
  const headline = article.headline ? Number(article.headline.slice(1)) : -1;
  return scene.boxesApart.flatMap((box): Vote[] => {
    const family = familyOf(box);
    const isKicker = box.last < headline && box.last - box.first < 4 && longest(scene.blocks, box) <= 40;
    if (!family || (family.kicker && !isKicker)) return [];
    const { kind, strength, encloses } = family;
    return [{ first: box.first, last: box.last, kind, rule: `names:${kind}`, strength, ...(encloses && { encloses }) }];
  });
};

const longest = (blocks: readonly { text: string }[], box: Box) =>
  Math.max(...blocks.slice(box.first, box.last + 1).map(({ text }) => text.length));

const compiled = families.map((family) => ({
  family,
  names: compileWords(family.words),
  not: family.not ? compileWords(family.not) : undefined,
}));
/** An id made of a headline ('neue-themen-im-fruehjahr-der-verband-bietet') says what the text is about, not what the element is for. */
const slug = /^(?:[^-]+-){5}|^.{60}/;
const known = new Map<string, Family | undefined>();

/** The family that the names of a box belong to, if any. Remembered, for cards repeat and themes come again. */
export function familyOf({ names }: Pick<Box, 'names'>): Family | undefined {
  if (!names) return undefined;
  if (!known.has(names)) {
    const tokens = names.split(/\s+/).filter((token) => !slug.test(token));
    const found = compiled.find(({ names, not }) => tokens.some((token) => names.test(token) && !not?.test(token)));
    known.set(names, found?.family);
  }
  return known.get(names);
}
