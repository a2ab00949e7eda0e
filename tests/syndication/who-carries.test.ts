import { describe, expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { type Page, pageOf } from '../pages/story';

const reportOf = (page: Page) => analyzePage(pageOf(page)).report;
const verdictOf = (page: Page) => reportOf(page).verdict;
const portal = 'https://www.tidepost.example/news/harbour/breakwater-vote/ar-4711';
const named = (name: string) =>
  `<meta property="og:type" content="article"><meta property="og:site_name" content="${name}">`;
const story = 'https://www.coralcourier.example/2026/03/breakwater-vote';
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
const photo = (by: string) =>
  `<figure><img src="/wall.jpg" width="640" height="400"><figcaption>The old wall. ${by}</figcaption></figure>`;

describe('a portal’s page for a house, linked beside the headline, names the source', () => {
  test.each<[what: string, page: Page]>([
    [
      'by its address',
      { above: `<div class="publisher">${link('/channel/source/Coral%20Courier/sr-1', 'Coral Courier')}</div>` },
    ],
    [
      'by its address, with a button beside it',
      { above: `<div class="source">${link('/provider/coral', 'Coral Courier')} <button>Follow</button></div>` },
    ],
    [
      'by a name of its own, and the credit of a picture',
      {
        above: `<div>${link('/@coral-courier-1588', 'Coral Courier')} | 11K followers</div>`,
        top: photo('Photo by Coral Courier'),
      },
    ],
    [
      'below the story, and the line of rights',
      { below: `<p>${link('/media/coral', 'Coral Courier')}</p><p>© 2026 Coral Courier</p>` },
    ],
  ])('%s', (_, page) => {
    const verdict = verdictOf({ url: portal, head: named('Tidepost'), ...page });
    expect(verdict).toMatchObject({ status: 'syndicated', kind: 'partner', source: 'Coral Courier' });
  });

  test('with the way to the original', () => {
    const verdict = verdictOf({
      url: portal,
      head: named('Tidepost'),
      above: `<div class="source">${link('/provider/coral', 'Coral Courier')}</div>`,
      below: `<p>${link(story, 'Read the original story at Coral Courier')}</p>`,
    });
    expect(verdict).toMatchObject({ kind: 'partner', source: 'Coral Courier', originalUrl: story });
    expect(verdict.distributor).toBeUndefined();
  });

  test.each<[what: string, page: Page]>([
    ['a magazine of the site’s own', { above: `<div>${link('/media/tidepost-magazine', 'Tidepost Magazine')}</div>` }],
    ['a press page that nothing else names', { above: `<div>${link('/press/990', 'Coral Courier')}</div>` }],
    ['a rubric', { above: `<div class="source">${link('/source/harbour', 'Harbour')}</div>` }],
    ['a house whose picture it is', { top: photo('Photo: Coral Courier') }],
    ['a link for more beside the headline', { top: `<p>${link(story, 'Read more')}</p>`, head: named('Tidepost') }],
  ])('not %s', (_, page) => {
    expect(verdictOf({ url: portal, head: named('Tidepost'), ...page }).status).toBe('original');
  });
});

describe('the house beside an agency made it together with what was sent', () => {
  test.each<[string, Page]>([
    ['Door Pelican Post/ANP', { top: '<div class="author">Door Pelican Post/ANP</div>', lang: 'nl' }],
    ['Źródło: PAP, Pelican Post', { below: '<div>Źródło: PAP, Pelican Post</div>', lang: 'pl' }],
    [
      'المصدر: المرفأ + الفرنسية',
      { below: '<div>المصدر: المرفأ + الفرنسية</div>', lang: 'ar', head: named('المرفأ نت') },
    ],
  ])('%s', (_, page) => {
    expect(verdictOf(page)).toMatchObject({ status: 'partly', kind: 'wire' });
  });

  test('not below a picture', () => {
    const page: Page = { top: photo('Foto: Pelican Post/ANP'), lang: 'nl' };
    expect(verdictOf(page).status).toBe('original');
  });
});

describe('what sort of copy it is', () => {
  test.each<[what: string, page: Page, expected: Record<string, unknown>]>([
    [
      'a place beside the agency',
      { top: '<div class="credit">Source: Port Ellery - Reuters</div>' },
      { kind: 'wire', source: 'Reuters' },
    ],
    [
      'the number of this page in another title’s address',
      {
        url: 'https://www.pelican-post.example/harbour/breakwater-zr-94011233.html',
        head: `${named('Pelican Post')}<link rel="canonical" href="https://www.reef-merkur.example/harbour/breakwater-94011233.html">`,
      },
      { kind: 'sister-title' },
    ],
    [
      'a day in both addresses is no number',
      {
        url: 'https://www.pelican-post.example/20260302/breakwater.html',
        head: `${named('Pelican Post')}<link rel="canonical" href="https://www.reef-merkur.example/20260302/breakwater.html">`,
      },
      { kind: 'republished' },
    ],
    [
      'a name behind the link to the source',
      { end: `<p>${link(story, 'Source link')} | Coral Courier</p>` },
      { kind: 'scraped', source: 'Coral Courier', originalUrl: story },
    ],
    [
      'an outlet that a wire distributes',
      {
        top: '<p class="byline">Ines Calloway, CNN</p>',
        below: '<p>The-CNN-Wire™ &amp; © 2026 Cable News Network, Inc., a Warner Bros. Discovery Company.</p>',
      },
      { kind: 'wire' },
    ],
    [
      'a wire’s story on anybody’s blog',
      {
        head: `${named('Pelican Post')}<meta name="generator" content="blogger">`,
        opening: 'PORT ELLERY (AFP) - ',
      },
      { kind: 'scraped', source: 'Agence France-Presse' },
    ],
    [
      'an institute’s release, with a day behind its label',
      {
        top: '<p>News Release 5-Nov-2026</p><p>University of Tolland</p>',
        end: '<p>Media Contact</p><p>Ida Holm, University of Tolland, press@tolland.example</p>',
      },
      { kind: 'press-release', source: 'University of Tolland' },
    ],
    [
      'the original above a wire’s story',
      {
        top: `<div>March 2, 2026 ${link(story, 'View original')}</div>`,
        opening: 'PORT ELLERY (AFP) - ',
      },
      { kind: 'wire', source: 'Agence France-Presse', originalUrl: story },
    ],
  ])('%s', (_, page, expected) => {
    expect(verdictOf(page)).toMatchObject({ status: 'syndicated', ...expected });
  });
});

describe('no copy', () => {
  test.each<[what: string, page: Page]>([
    [
      'a tail of the house’s own reporters',
      {
        opening:
          '<span class="byline">By Ines Calloway and Marek Holub</span></p><p>Ines Calloway reported from Port Ellery, and Marek Holub from Tolland.</p><p>',
      },
    ],
    [
      'an issue of its own',
      { end: '<p>This article first appeared in the November print edition of the Pelican Post.</p>' },
    ],
    ['a month', { end: '<p>This article was first published in November.</p>' }],
  ])('%s', (_, page) => {
    expect(verdictOf(page).status).toBe('original');
  });
});

describe('nobody', () => {
  test('who posted a wire’s story', () => {
    const page: Page = { opening: 'PORT ELLERY (AFP) - ', end: '<p>Posted by tidefan at 7:14 AM</p>' };
    expect(reportOf(page).credits).toEqual([]);
  });

  test('the company above its press release', () => {
    const page: Page = {
      top: '<p>News provided by</p><div class="author">Tolland Therapeutics</div>',
      opening: 'PORT ELLERY, March 2, 2026 /HarbourWire/ -- ',
      end: '<p>About Tolland</p><p>SOURCE Tolland Therapeutics</p>',
    };
    const { verdict, credits } = reportOf(page);
    expect(verdict.kind).toBe('press-release');
    expect(credits).toEqual([]);
  });
});
