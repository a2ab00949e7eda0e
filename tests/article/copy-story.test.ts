import { describe, expect, test } from 'vitest';
import { cleanStory } from '../../utils/hiding/clean-story.ts';
import { openPage } from '../../utils/hiding/page-session.ts';
import { brain } from '../pages/brain.ts';
import { sheet } from '../pages/sheet.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

/** The story of an invented page as markup, the way the clean page asks for it. */
async function copied(page: Page): Promise<string> {
  const session = openPage(pageOf(page), { brain, onChange: () => {}, sheet });
  const { html } = await session.look(cleanStory);
  session.close();
  return html;
}

const story = (at: number, markup: string) =>
  paragraphs.flatMap((text, index) => (index === at ? [text, markup] : [text]));
/** What the page's own paragraphs hold: `pageOf` puts each into a <p>, so blocks are given as what closes and opens one. */
const between = (markup: string) => `</p>${markup}<p>`;

test('has every paragraph in its order, and nothing of what stands around', async () => {
  const html = await copied({
    top: '<div class="share-buttons"><a href="#f">Facebook</a> <a href="#x">Share on X</a></div>',
    end: '<p>By Odile Marran</p>',
    below:
      '<div id="related"><h3>Related Articles</h3><ul><li><a href="/1/">Ferry line adds a crossing</a></li></ul></div>',
  });
  expect(html.match(/<p>[^<]+<\/p>/g)).toEqual(paragraphs.map((text) => `<p>${text}</p>`));
  for (const other of ['Facebook', 'Related', 'Ferry line', 'World', 'all the news of the bay'])
    expect(html).not.toContain(other);
});

describe('keeps what means something', () => {
  test.each<[string, string, string]>([
    ['a heading', '<h2>Three years of stone</h2>', '<h2>Three years of stone</h2>'],
    ['a quotation', `<blockquote><p>“${paragraphs[2]}”</p></blockquote>`, '<blockquote><p>“'],
    [
      'a list',
      '<ul><li>Stone from the quarries of Tolland Head</li><li>Barges and cranes from abroad</li></ul>',
      '<ul><li>Stone from the quarries of Tolland Head</li><li>',
    ],
    [
      'a table',
      '<table><tr><th colspan="2">Metres that the storms took</th></tr><tr><td>In the winter of 2024</td><td>14 metres</td></tr></table>',
      '<th colspan="2">Metres that',
    ],
    [
      'a link, absolute',
      `<p>${paragraphs[0]} See <a href="/budget/">the budget</a>.</p>`,
      '<a href="https://pelican-post.example/budget/">the budget</a>',
    ],
    ['emphasis', `<p>${paragraphs[0]} <em class="x" onclick="y()">At last</em>.</p>`, '<em>At last</em>'],
    [
      'a picture with its caption',
      '<figure><img src="/wall.jpg" alt="A wall"><figcaption>Waves over the breakwater in January.</figcaption></figure>',
      '<figure><img src="https://pelican-post.example/wall.jpg" alt="A wall"><figcaption>Waves over',
    ],
    [
      'a picture whose address comes late',
      '<img src="data:image/gif;base64,R0" data-src="/late.jpg" width="600" height="400">',
      '<img src="https://pelican-post.example/late.jpg" alt="">',
    ],
    [
      'a video, as a link',
      '<figure class="video"><iframe src="https://tube.example/embed/7"></iframe></figure>',
      '<p><a href="https://tube.example/embed/7">▶ tube.example</a></p>',
    ],
    [
      'marks that mean something in HTML',
      `<p>${paragraphs[0]} It said: 5 &lt; 7 &amp; "so on".</p>`,
      '5 &lt; 7 &amp; &quot;so on&quot;',
    ],
  ])('%s', async (_, markup, expected) => {
    expect(await copied({ story: story(1, between(markup)) })).toContain(expected);
  });
});

describe('leaves out', () => {
  test.each<[string, Page, string]>([
    ['an icon', { story: story(1, between('<img src="/icon.png" width="16" height="16">')) }, 'icon.png'],
    ['a picture of a script', { story: story(1, between('<img src="javascript:alert(1)">')) }, 'javascript'],
    [
      'a picture beside a related story',
      {
        below:
          '<div id="related"><h3>Related Articles</h3><ul><li><img src="/ferry.jpg"><a href="/1/">Ferry line adds a crossing</a></li></ul></div>',
      },
      'ferry.jpg',
    ],
    [
      'scripts and styles in the story',
      { story: story(1, between('<script>track()</script><style>p{}</style>')) },
      'track',
    ],
    ['forms', { story: story(1, between('<form><input name="a"><button>Send it</button></form>')) }, 'Send it'],
    [
      'handlers, classes and styles',
      { story: story(1, between(`<p class="lead" style="color:red" onclick="x()">${paragraphs[0]}</p>`)) },
      'onclick',
    ],
    [
      'a frame that is no embed',
      { story: story(1, between('<iframe src="https://ads.example/1"></iframe>')) },
      'ads.example',
    ],
  ])('%s', async (_, page, word) => {
    const html = await copied(page);
    expect(html).toContain(paragraphs[4]);
    expect(html).not.toContain(word);
  });
});

test('has what a fold keeps from sight until somebody clicks', async () => {
  const folded =
    'The harbour office will post the times of the crossings on its door every Friday until the work is done.';
  const menu = 'Here are all the things that we could offer you if you only told us what it is that you want to read.';
  // jsdom draws nothing, so everything counts as shown there
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('.fold');
  };
  const html = await copied({
    story: story(3, between(`<div class="fold"><p>${folded}</p><div>${menu}</div></div>`)),
  }).finally(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  expect(html).toContain(folded);
  expect(html).not.toContain(menu);
});

test('the same picture stands there once', async () => {
  const picture = '<img src="/wall.jpg" alt="A wall">';
  const html = await copied({ story: story(1, between(`${picture}${picture}`)) });
  expect(html.match(/wall\.jpg/g)).toHaveLength(1);
});

test('a page without a story has none', async () => {
  const document = pageOf({ story: ['Home', 'World'], head: '' });
  const session = openPage(document, { brain, onChange: () => {}, sheet });
  expect(await session.look(cleanStory)).toEqual({ html: '', direction: 'ltr' });
  session.close();
});

test('the page is not touched', async () => {
  const document = pageOf({});
  const before = document.documentElement.outerHTML;
  const session = openPage(document, { brain, onChange: () => {}, sheet });
  await session.look(cleanStory);
  expect(document.documentElement.outerHTML).toBe(before);
  session.close();
});
