import { describe, expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

const reportOf = (page: Page) => analyzePage(pageOf(page)).report;
const credited = (page: Page) => reportOf(page).credits.map(({ name, role }) => `${name} ${role}`);
const captioned = (words: string) =>
  `<div class="picture"><img src="/wall.jpg"><p class="caption">${words} ${'The old wall stood for two hundred years before the winter took it. '.repeat(2)}</p></div>`;

describe('who signs among the paragraphs is', () => {
  test.each<[why: string, page: Page, names: string[]]>([
    [
      'below a box of facts, above the story',
      {
        story: [
          'What to know about the wall: it is forty metres long, and it will be higher than the tide of the year 2000.',
          'By ANA RUIZ',
          ...paragraphs,
        ],
      },
      ['Ana Ruiz reporter'],
    ],
    [
      'behind the last paragraph, with notes below',
      {
        end: `<p>Written by Ana Ruiz</p><p>Not to be shown elsewhere</p><div class="tab"><ul><li><a href="#t1">References</a></li></ul><p>${paragraphs[0]}</p></div>`,
      },
      ['Ana Ruiz reporter'],
    ],
    [
      'in a tail that pictures with captions follow',
      {
        top: '<p class="byline">By Ana Ruiz</p>',
        end: `<p>To contact the editor responsible for this story: Leo Sand at lsand@pelican-post.example</p>${['First.', 'Second.', 'Third.', 'Fourth.', 'Fifth.', 'Sixth.', 'Seventh.', 'Eighth.'].map(captioned).join('')}`,
      },
      ['Ana Ruiz reporter', 'Leo Sand editor'],
    ],
  ])('%s', (_, page, names) => {
    expect(credited(page)).toEqual(names);
  });
});

describe('beside the headline', () => {
  test.each<[why: string, page: Page, names: string[]]>([
    [
      'a card that opens over the name says it once more',
      {
        top: '<div class="meta"><div class="author-name"><a rel="author" href="/author/ana/">Ana Ruiz</a></div><div class="card"><div class="author-name"><a rel="author" href="/author/ana/">Ana Ruiz</a></div></div></div>',
      },
      ['Ana Ruiz reporter'],
    ],
    [
      'rubrics behind their label are nobody',
      {
        top: '<div class="byline"><h6>Written by</h6><h5>For the Post</h5></div><div class="byline"><h6>Written by</h6> <b>For the Post</b> <h6>Filed under</h6> <a href="/life">Harbour Life</a> <a href="/life/tolland">Tolland County</a></div>',
      },
      [],
    ],
    [
      'the site’s own name before the author’s, and the day',
      { top: '<div class="date">Pelican Post | Wilf Sandman | Thursday, June 6, 2031</div>' },
      ['Wilf Sandman reporter'],
    ],
    [
      'a month in a cell of its own is nobody',
      {
        top: '<div class="credit">(<span class="who">Posted by palosbay,</span> <a href="/community/">Community Contributor</a> / <span>May</span> <span>15</span><span>, 2031</span>)</div>',
      },
      [],
    ],
  ])('%s', (_, page, names) => {
    expect(credited(page)).toEqual(names);
  });

  test('a rubric that the page lies in is no place, and a house is no place', () => {
    const people = (top: string, url: string) =>
      reportOf({ top, url }).credits.map(({ name, place, outlet }) => [name, place, outlet]);
    const url = 'https://pelican-post.example/gadgets/2031/a-camera-for-the-harbour';
    const by = (words: string) => `<p class="byline">by <a rel="author" href="/author/ana/">Ana Ruiz</a> ${words}</p>`;
    expect(people(by('— in <a href="/gadgets/">Gadgets</a>'), url)).toEqual([['Ana Ruiz', undefined, undefined]]);
    expect(people(by('— in <a href="/lima/">Lima</a>'), url)[0]?.[1]).toBe('Lima');
    expect(
      people('<p class="byline">Ana Ruiz, <a href="https://www.blinkwise.example/">Blinkwise</a></p>', url),
    ).toEqual([['Ana Ruiz', undefined, 'Blinkwise']]);
  });
});
