import { expect, test } from 'vitest';
import { drawCosts } from './speed/draw-costs.ts';

const draw = (costs: Parameters<typeof drawCosts>[0]) =>
  new DOMParser().parseFromString(drawCosts(costs, ['old', 'new']), 'image/svg+xml');

test('every cost is a dot within the picture: the larger page to the right, the dearer one above', () => {
  const picture = draw([
    { bytes: 20_000, ratio: 12, build: 0 },
    { bytes: 900_000, ratio: 1.5, build: 1 },
  ]);
  const [old, young] = [...picture.querySelectorAll('circle')].map((dot) => ({
    x: Number(dot.getAttribute('cx')),
    y: Number(dot.getAttribute('cy')),
    fill: dot.getAttribute('fill'),
  }));
  expect(old && young && old.x < young.x && old.y < young.y).toBe(true);
  expect(old?.fill).not.toBe(young?.fill);
  expect(picture.documentElement.textContent).toContain('new');
});

test.each([[[]], [[{ bytes: 1000, ratio: 1, build: 0 }]]])('%j can be drawn', (costs) => {
  expect(drawCosts(costs, ['old'])).not.toMatch(/NaN|Infinity/);
});
