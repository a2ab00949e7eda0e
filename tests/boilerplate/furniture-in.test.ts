import { expect, test } from 'vitest';
import { furnitureIn } from '../../utils/boilerplate/furniture-in.ts';
import { plainArticle } from '../pages/plain-article.ts';

test('boxes that a theme or their names call furniture are told by their number, and as what', () => {
  const { boxes } = plainArticle({
    tail: [
      { text: 'a', boxed: { names: 'related-posts' } },
      { text: 'b', boxed: { names: 'zzz' } },
      { text: 'c', boxed: { names: 'zzz', furniture: { kind: 'promo', theme: 'gull' } } },
      { text: 'd', boxed: { names: 'kicker' } },
    ],
  });
  const at = (text: number) => boxes.findIndex(({ first, last }) => first === text && last === text);
  expect(furnitureIn(boxes)).toEqual([
    [at(6), 'related'],
    [at(8), 'promo'],
  ]);
});
