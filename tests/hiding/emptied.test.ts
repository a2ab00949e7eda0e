// needs a page
import { describe, expect, test } from 'vitest';
import { emptied } from '../../utils/hiding/emptied.ts';
import { documentOf } from '../pages/lent-window.ts';

/** The classes of what is emptied where all that is marked goes. */
function left(body: string): string {
  const document = documentOf(`<body>${body}</body>`);
  const found = emptied(new Set(document.querySelectorAll('[data-gone]')));
  return [...found].map((element) => element.className || element.tagName.toLowerCase()).join(' ');
}

const gone = '<p data-gone>Share</p>';

describe('what holds nothing but what is hidden is emptied', () => {
  test.each([
    ['a frame', `<div class="a">${gone}</div><p>Story</p>`, 'a'],
    [
      'frames in frames',
      `<div class="a"><div class="b">${gone}</div>\n<div class="c">${gone}</div></div><p>x</p>`,
      'b c a',
    ],
    ['the entry of a list, with its bullet', `<ul><li class="a"><a data-gone>Share</a></li><li>Story</li></ul>`, 'a'],
    ['a list of such entries', `<ul class="a"><li data-gone>1</li><li data-gone>2</li></ul><p>x</p>`, 'a'],
    [
      'beside scripts, remarks and breaks',
      `<div class="a"><script>1</script><!-- x --> <br>${gone}</div><p>x</p>`,
      'a',
    ],
    [
      'a row of cells',
      `<table class="t"><tr class="a"><td><b data-gone>1</b></td><td data-gone>2</td></tr><tr><td>x</td></tr></table>`,
      'a',
    ],
  ])('%s', (_, body, expected) => expect(left(body)).toBe(expected));
});

describe('what holds something else is not', () => {
  test.each([
    ['text', `<div>${gone} and more</div>`],
    ['another element', `<div>${gone}<p>Story</p></div>`],
    ['a picture', `<div>${gone}<img src="a.jpg"></div>`],
    ['an empty place, to which a player may come', `<div>${gone}<div id="player"></div></div>`],
    ['a field', `<div>${gone}<input name="q"></div>`],
    ['a cell', '<table><tr><td><b data-gone>1</b></td><td>x</td></tr></table>'],
    ['the page', gone],
  ])('%s', (_, body) => expect(left(body)).toBe(''));
});

test('a hidden break counts for nothing', () => {
  expect(left('<div class="a"><b data-gone>x</b><br data-gone><i>Story</i></div>')).toBe('');
});
