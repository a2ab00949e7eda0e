import { expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { pageOf, paragraphs } from '../pages/story';

const words = 'We have no shareholders. If stories like this should be told, become an Insider from £3 a month.';
const heading = '<h3>Work like this takes months.</h3>';
/** What goes of a page with a box between its third and fourth paragraph. */
function goneWith(box: string, below = ''): string[] {
  const [a = '', b = '', c = '', ...rest] = paragraphs;
  const story = [a, b, `${c}</p>${box}<p>${rest[0]}`, ...rest.slice(1)];
  const { boilerplate } = analyzePage(pageOf({ story, below })).report;
  return boilerplate.map(({ text }) => text);
}

test.each<[what: string, box: string, isGone: boolean]>([
  ['ends in its button', `<div>${heading}<p>${words}</p><a href="/support-us">Support us</a></div>`, true],
  ['ends in nothing', `<div>${heading}<p>${words}</p></div>`, false],
  [
    'ends in a link to a story',
    `<div>${heading}<p>${words}</p><a href="/news/wall-of-ellery/">The wall of Ellery in pictures and figures</a></div>`,
    false,
  ],
  ['has no heading', `<div><p>${words}</p><p>${paragraphs[4]}</p><a href="/support-us">Support us</a></div>`, false],
  [
    'is the story’s',
    `<div>${heading}<p>${paragraphs[3]} ${paragraphs[4]}</p><a href="/support-us">Support us</a></div>`,
    false,
  ],
])('a box for an offer that %s goes: %#', (_what, box, isGone) => {
  expect(goneWith(box).some((text) => text.includes('Work like this takes months'))).toBe(isGone);
});

test.each<[below: string, isGone: boolean]>([
  [
    '<div class="box"><h3>Help us tell your stories</h3><p>If you value independent local journalism from the south, please consider a contribution.</p></div>',
    true,
  ],
  [
    '<div class="box"><h3>The wall of Ellery</h3><p>The wall was built in 1871, and local journalism was younger than it by a hundred years.</p></div>',
    false,
  ],
])('an appeal below the story: %#', (below, isGone) => {
  expect(goneWith('', below).some((text) => text.includes('local journalism'))).toBe(isGone);
});
