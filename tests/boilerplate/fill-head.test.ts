import { expect, test } from 'vitest';
import type { Decision } from '../../utils/boilerplate/decide.ts';
import { fillHead } from '../../utils/boilerplate/fill-head.ts';
import type { Box } from '../../utils/model.ts';
import { type Line, plainArticle } from '../pages/plain-article.ts';
import { sceneOf } from './article-of.ts';

const line = (text: string, more = {}): Line => ({ text, prose: false, readable: false, ...more });
const away = { zone: 'outside' } as const;

/** What goes of "News", "Sport", "Weather" above the headline, of which the last two were to go. */
function going(first: Line, box: Partial<Box>, firstGoes = false): string[] {
  const article = plainArticle({
    above: [first, line('Sport'), line('Weather')],
    groups: [['News', 'Weather', box]],
  });
  const decisions = article.blocks.map((_, i): Decision | undefined =>
    i < 3 && (i > 0 || firstGoes) ? { kind: 'tags', rule: '+', strength: 3, content: 1 } : undefined,
  );
  fillHead(sceneOf(article), decisions, () => true);
  return article.blocks.flatMap(({ text }, i) => (decisions[i] ? [text] : []));
}

test('a menu that begins outside the head of the story stays as a whole', () => {
  for (const tag of ['ul', 'ol', 'nav']) expect(going(line('News', away), { tag })).toEqual([]);
});

test('one that begins outside and goes there goes on', () => {
  expect(going(line('News', away), { tag: 'ul' }, true)).toEqual(['News', 'Sport', 'Weather']);
});

test('one that begins in the head, or is no list, is none of those', () => {
  expect(going(line('News'), { tag: 'nav' })).toContain('Weather');
  expect(going(line('News', away), { tag: 'div' })).toEqual(['Sport', 'Weather']);
});
