// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { disarm } from '../../utils/article/disarm.ts';
import { readBodyRegion } from '../../utils/article/read-body-region.ts';
import { pageOf, paragraphs } from '../pages/story.ts';

test('a clone has no handlers and no styles, and hides what it hid', () => {
  document.body.innerHTML =
    '<p onclick="a()" once="b">One</p><p style="color:red">Two</p><p style="display:none" ONERROR="c()">Three</p>';
  const clone = document.cloneNode(true) as Document;
  disarm(clone, (element) => (element as HTMLElement).style.display !== 'none');
  expect(clone.body.innerHTML).toBe('<p>One</p><p>Two</p><p hidden="">Three</p>');
  expect(document.body.innerHTML).toContain('onclick="a()"');
});

test('the body is found all the same, without what its styles hide', () => {
  const hidden =
    'These words are long enough for a sentence of the story, but nobody sees them, since a style hides them.';
  const page = pageOf({ end: `<p style="display: none">${hidden}</p>` });
  for (const p of page.querySelectorAll('p')) p.setAttribute('onclick', 'read()');
  const region = [...(readBodyRegion(page) ?? [])].map((text) => text.data);
  expect(paragraphs.filter((text) => !region.includes(text))).toEqual([]);
  expect(region).not.toContain(hidden);
});
