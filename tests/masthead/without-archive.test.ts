import { expect, test } from 'vitest';
import { withoutArchive } from '../../utils/masthead/without-archive.ts';
import type { Reading } from '../../utils/model.ts';

const kept = 'https://web.archive.org/web/20220721144021';
const link = (href: string) => ({ text: 'Coral Courier', href });
const reading = (prefix: string, canonical = 'https://kestrel.example/story'): Reading =>
  ({
    metadata: { canonical: prefix + canonical, ogUrl: prefix + canonical },
    blocks: [{ id: 'b0', links: [link(`${prefix}https://coralcourier.example/story`)] }],
    bylines: [{ text: 'Ana Ruiz', links: [link(`${prefix}https://kestrel.example/ana`)] }],
    counters: [{ src: `${prefix}https://counter.example/1.gif` }],
  }) as unknown as Reading;

test('addresses that lead through an archive are those of the pages that it shows', () => {
  expect(withoutArchive(reading(`${kept}/`))).toEqual(reading(''));
  expect(withoutArchive(reading(`${kept}im_/`))).toEqual(reading(''));
  expect(withoutArchive(reading('https://archive.ph/20240102/'))).toEqual(reading(''));
});

test('one link through an archive is enough, and all others stay', () => {
  const page = reading('');
  page.blocks[0]?.links.unshift(link(`${kept}/https://coralcourier.example/other`));
  expect(withoutArchive(page).blocks[0]?.links.map(({ href }) => href)).toEqual([
    'https://coralcourier.example/other',
    'https://coralcourier.example/story',
  ]);
});

test('a page outside archives is the same', () => {
  const page = reading('');
  expect(withoutArchive(page)).toBe(page);
});

test('what names no address behind the archive stays', () => {
  const page = reading('', 'https://web.archive.org/web/2022/nothing');
  expect(withoutArchive(page)).toBe(page);
});
