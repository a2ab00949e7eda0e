import { describe, expect, test } from 'vitest';

import { type bareNameWeights, enough, scoreOf } from '../../utils/evidence/bare-names.ts';

import { analyzePage } from '../pages/analyze-page.ts';
import { type Page, pageOf } from '../pages/story.ts';

const credited = (page: Page) => analyzePage(pageOf(page)).report.credits.map(({ name }) => name);
const signed = '<p class="byline">By Ana Ruiz</p>';

describe('credited is', () => {
  test.each<[why: string, page: Page, names: string[]]>([
    [
      'who wrote, not who checked',
      { top: `${signed}<p>Fact checked by <a rel="author" href="/leo">Leo Sand</a></p>` },
      ['Ana Ruiz'],
    ],
    [
      'not a physician who reviewed it',
      {
        top: `<div class="author">Ana Ruiz</div><div>Medically reviewed by</div><div class="author">Leo Sand, MD</div>`,
      },
      ['Ana Ruiz'],
    ],
    ['who signs a review that says no more', { top: '<p class="byline">Reviewed by Ana Ruiz</p>' }, ['Ana Ruiz']],
    ['a bare name beside its date', { top: '<p class="meta">Wilf Sandman · 24 April 2026</p>' }, ['Wilf Sandman']],
    [
      'a bare name that a card repeats',
      {
        top: '<div>Wilf Sandman</div>',
        below: '<div><p>Wilf Sandman</p><p>Wilf writes about boats and harbours.</p></div>',
      },
      ['Wilf Sandman'],
    ],
    ['a bare name before its day', { top: '<p><b>Wilf Sandman, April 24, 2026</b></p>' }, ['Wilf Sandman']],
    [
      'who stands in a list below a label',
      { below: '<h4>Author(s)</h4><ul><li>Wilf Sandman</li><li>Ana Ruiz</li></ul><h4>Topics</h4>' },
      ['Wilf Sandman', 'Ana Ruiz'],
    ],
    [
      'who stands below a heading that says so',
      { below: '<h2>Article written by:</h2><h3>Wilf Sandman, MD</h3><h2>Topics</h2>' },
      ['Wilf Sandman'],
    ],
    [
      'who signs below the last title of a list',
      {
        top: '<ul><li><h3><a href="/views">Views of the harbour before and after the storm</a></h3></li></ul><div class="row"><div class="byline">By <a href="/author/wilf">Wilf Sandman</a></div></div>',
      },
      ['Wilf Sandman'],
    ],
    [
      'nobody below a title in one card',
      {
        top: `${signed}<div class="card"><h3><a href="/views">Views of the harbour before and after the storm</a></h3><p>By Wilf Sandman</p></div>`,
      },
      ['Ana Ruiz'],
    ],
    [
      'no entry of the menu in an element called author',
      {
        top: '<div class="author"><a href="/harbour-people/">Harbour People</a></div>',
        below: '<nav><a href="/harbour-people/">Harbour People</a></nav>',
      },
      [],
    ],
    [
      'no crumbs of a trail',
      { top: '<div class="breadcrumbs author"><a href="/">Startseite</a> <a href="/s">Schweiz</a></div>' },
      [],
    ],
    [
      'not the account that is called as the site',
      { top: '<p class="byline">by <a href="/author/admin/">Pelican P</a></p><p>WILF SANDMAN</p><p>24 April 2026</p>' },
      ['Wilf Sandman'],
    ],
    ['no bare rubric', { top: '<div>Harbour Stories</div><div>24 April 2026</div>' }, []],
    ['nobody whom the story is about', { top: '<div>Odile Marran</div><div>24 April 2026</div>' }, []],
    [
      'no author of a book in a box',
      { top: signed, end: '<p><b>The Long Pier</b><br>By Leo Sand<br>Harbour Press, 212 pp., $21</p>' },
      ['Ana Ruiz'],
    ],
    [
      'nobody of a reviewed play',
      { top: `${signed}<p><b>The Long Pier</b><br>By Leo Sand, directed by Ida Moor<br>Old Theatre</p>` },
      ['Ana Ruiz'],
    ],
    ['nobody who comments', { top: signed, below: '<p>Comment by Mia</p>' }, ['Ana Ruiz']],
    [
      'no author of a story that a link announces',
      { top: `${signed}<p><a href="/other">Analysis: A pier for nobody in the long winter, by Leo Sand</a></p>` },
      ['Ana Ruiz'],
    ],
    [
      'a name in small letters that the head confirms',
      {
        head: '<meta property="og:type" content="article"><meta name="author" content="ana ruiz">',
        top: '<div class="byline">By <a class="author" href="/ana">Ana ruiz</a></div>',
      },
      ['Ana ruiz'],
    ],
    [
      'who closes the column with nothing but names',
      { end: '<p><em>Wilf Sandman, Ana Ruiz</em></p>' },
      ['Wilf Sandman', 'Ana Ruiz'],
    ],
    ['nobody whom the story spoke of', { end: '<p>Odile Marran, Ana Ruiz</p>' }, []],
    ['nobody in a line of tags', { end: '<p><a href="/tag/sandman">Wilf Sandman</a></p>' }, []],
    [
      'nobody in a linked title below',
      { top: signed, below: '<div><a href="/bell">煙突の影で時計をつくった会社（文・鈴木花子）</a></div>' },
      ['Ana Ruiz'],
    ],
    ...[
      'By Ana Ruiz and Leo Sand',
      'Von Ana Ruiz und Leo Sand',
      'Por Ana Ruiz y Leo Sand',
      'Ana Ruiz · Leo Sand',
      'Ana Ruiz, Leo Sand – Kestrel',
    ].map((line): [string, Page, string[]] => [
      `both whom the head names and one line has, below the standfirst and its buttons: ${line}`,
      {
        head: '<meta property="og:type" content="article"><meta name="author" content="Ana Ruiz"><meta name="author" content="Leo Sand">',
        top: `<p>A wall that was built for the grandchildren of the pilots is to be paid for by nobody at all, and the town would like to know why.</p><div><button>Hand on</button></div><div><button>412</button></div><div>Image</div><div><div>${line}</div></div>`,
      },
      ['Ana Ruiz', 'Leo Sand'],
    ]),
    [
      'each of a glued row',
      { top: '<p>By <a href="/a">Ana Ruiz</a><a href="/b">Leo Sand</a></p>' },
      ['Ana Ruiz', 'Leo Sand'],
    ],
  ])('%s', (_, page, names) => {
    expect(credited(page)).toEqual(names);
  });
});

describe('a bare name is believed', () => {
  test.each<[found: (keyof typeof bareNameWeights)[], believed: boolean]>([
    [['besideDate', 'rightBelowHeadline', 'soundsLikeName'], true],
    [['rightBelowHeadline', 'soundsLikeName', 'atEnd'], true],
    [['soundsLikeName', 'besideDate'], false],
    [['besideDate', 'rightBelowHeadline', 'soundsLikeName', 'inStory'], false],
    [['besideDate', 'rightBelowHeadline', 'soundsLikeNone'], false],
    [['rightBelowHeadline', 'soundsLikeName', 'authorLink', 'heading'], true],
    [['besideDate', 'rightBelowHeadline', 'soundsLikeName', 'otherLink'], false],
    [['besideDate', 'rightBelowHeadline', 'soundsLikeName', 'linked'], true],
    [['besideDate', 'rightBelowHeadline', 'mayBeName'], true],
    [['besideDate', 'rightBelowHeadline', 'mayBeName', 'linked'], false],
  ])('%j: %s', (found, believed) => {
    expect(scoreOf(found) >= enough).toBe(believed);
  });
});
