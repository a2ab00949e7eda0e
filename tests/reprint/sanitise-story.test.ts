// needs a page
import { describe, expect, test } from 'vitest';
import { sanitiseStory } from '../../utils/reprint/sanitise-story.ts';

function safe(html: string): string {
  const box = document.createElement('div');
  box.append(sanitiseStory(html));
  return box.innerHTML;
}

test('keeps what a story is made of', () => {
  const html =
    '<h2>Stone</h2><p lang="fr" dir="ltr">One <em>two</em> <strong>three</strong></p><ul><li>a</li></ul><ol start="3"><li>b</li></ol>' +
    '<blockquote><p>c</p></blockquote><table><tbody><tr><th colspan="2">d</th></tr></tbody></table><figure><figcaption>e</figcaption></figure>';
  expect(safe(html)).toBe(html);
});

test('links lead out without saying from where, and pictures come without a word', () => {
  expect(safe('<a href="https://pelican-post.example/a">a</a>')).toBe(
    '<a href="https://pelican-post.example/a" target="_blank" rel="noopener noreferrer">a</a>',
  );
  expect(safe('<img src="https://pelican-post.example/a.jpg" alt="A wall">')).toBe(
    '<img src="https://pelican-post.example/a.jpg" alt="A wall" referrerpolicy="no-referrer" loading="lazy">',
  );
});

test.each([
  ['https://pelican-post.example@coral.example/a', 'https://coral.example/a'],
  ['https://ana:secret@coral.example/a', 'https://coral.example/a'],
  ['https://coral.example/@ana?b=c@d', 'https://coral.example/@ana?b=c@d'],
])('a link to %s names nobody but its host', (href, shown) => {
  expect(safe(`<a href="${href}">a</a>`)).toContain(`<a href="${shown}"`);
});

test('what turns or hides characters is gone, and joiners and marks of direction stay', () => {
  const box = document.createElement('div');
  box.append(
    sanitiseStory(
      '<p>By \u202eAna\u202c \u2067Ruiz\u2069\u0007 کشتی\u200cها\u200f</p><img src="https://a.example/b" alt="\u202ec">',
    ),
  );
  expect(box.textContent).toBe('By Ana Ruiz کشتی\u200cها\u200f');
  expect(box.querySelector('img')?.alt).toBe('c');
});

describe('takes out', () => {
  test.each<[string, string]>([
    ['scripts', '<p>a</p><script>alert(1)</script>'],
    ['handlers', '<p onclick="alert(1)">a</p>'],
    ['addresses of scripts', '<p><a href="javascript:alert(1)">a</a></p>'],
    ['addresses of scripts behind blanks', '<p><a href=" java\tscript:alert(1)">a</a></p>'],
    ['frames', '<p>a</p><iframe src="https://pelican-post.example/"></iframe>'],
    ['objects', '<p>a</p><object data="x.swf"></object><embed src="x.swf">'],
    ['styles', '<style>p{color:red}</style><p style="color:red" class="x" id="y">a</p>'],
    ['forms', '<form action="https://pelican-post.example/"><p>a</p><input name="b"></form>'],
    ['foreign markup', '<p>a</p><svg><a href="javascript:alert(1)"></a></svg><math><mi>b</mi></math>'],
    ['pictures out of data', '<p>a</p><img src="data:image/svg+xml,<svg/>">'],
    ['pictures with handlers', '<p>a</p><img src=x onerror="alert(1)">'],
    [
      'addresses of this extension and of files',
      '<p><a href="chrome-extension://abc/options.html">a</a><a href="file:///b"></a></p>',
    ],
    [
      'markup that parses otherwise the second time',
      '<p>a</p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    ],
    [
      'base, meta and link',
      '<base href="https://other.example/"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="/x.css"><p>a</p>',
    ],
  ])('%s', (_, html) => {
    const left = safe(html);
    expect(left).toContain('a');
    expect(left).not.toMatch(
      /script|onerror|onclick|iframe|object|embed|style|class|form|input|svg|math|data:|extension:|file:|alert|base|meta|link|noscript|title/,
    );
  });
});
