import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const folder = '.github/store';
const screenshots = readdirSync(join(folder, 'screenshots')).map((name) => join('screenshots', name));

// what both stores ask for
test.each<[name: string, width: number, height: number]>([
  ['promo.png', 440, 280],
  ['before-after.png', 1280, 800],
  ...screenshots.map((name): [string, number, number] => [name, 1280, 800]),
])('%s is %i × %i, and shows through nowhere', async (name, width, height) => {
  expect(await sharp(join(folder, name)).metadata()).toMatchObject({ format: 'png', width, height, hasAlpha: false });
});

test('the icon of 128 has the margin of 16 that the Chrome Web Store wants', async () => {
  const { data, info } = await sharp(join(folder, 'icon-128.png'))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 128, height: 128 });
  const isMargin = (at: number) => at < 16 || at >= 112;
  const seen = Array.from({ length: 128 * 128 }, (_, pixel) => pixel)
    .filter((pixel) => (data[pixel * 4 + 3] ?? 0) > 0)
    .filter((pixel) => isMargin(pixel % 128) || isMargin(Math.floor(pixel / 128)));
  expect(seen).toEqual([]);
});
