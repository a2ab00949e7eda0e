import { describe, expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { type Page, pageOf } from '../pages/story';

const verdictOf = (page: Page) => analyzePage(pageOf(page)).report.verdict;
const signed = '<p class="byline">By Ines Calloway</p>';
const long =
  'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern breakwater after a dispute of eleven years over the cost.';
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;

describe('a site’s own story is its own', () => {
  test.each<[what: string, page: Page]>([
    [
      'a footnote',
      { end: `<p>Quelle: ${link('http://www.sayings.example/', 'www.sayings.example')} [↩]</p>`, lang: 'de' },
    ],
    ['a photographer behind a house', { end: '<p>Quelle: ARD/Marek Holub</p>', lang: 'de' }],
    ['a person with a home page', { end: `<p>Source: ${link('http://tidepool.example/', 'Marek Holub')}</p>` }],
    ['a maker’s paper', { end: `<p>Source: ${link('https://tolland.example/press/stone.pdf', 'Tolland Stone')}</p>` }],
    ['an institute under a signed story', { top: signed, end: '<p>Source: Institute of Tides</p>' }],
    ['pictures of an agency', { end: '<p>(Reporting by Ines Calloway in Port Ellery. Photos by AFP)</p>' }],
    ['whose pictures were taken from elsewhere', { lang: 'zh', end: '<p>图片转自：珊瑚晚报</p>' }],
    ['a desk’s name behind a bar', { top: '<p class="byline">Ines Calloway | Pelican News Service</p>' }],
    ['who wrote it', { end: '<p>This article was produced by Ann Holm and is republished every spring.</p>' }],
    ['its own programme', { end: '<p>Provided by the Pelican Post content-sharing initiative</p>' }],
    ['its own rights department', { end: '<p>Source: Pelican Post Article Rights</p>' }],
    ['a network', { end: '<p>Source: Twitter</p>' }],
    ['several institutes', { end: '<p>Sources: World Bank, IMF, OECD</p>' }],
    ['a table', { opening: `${long}</p><table><tr><td>1</td></tr></table><p>Source: Reuters</p><p>` }],
    ['the site itself', { top: '<p>© 2026 Bay Courier</p>', end: '<p>Source: Bay Courier</p>' }],
    ['degrees', { top: '<p class="byline">By Ines Calloway, MS, RD, FAND</p>' }],
    [
      'degrees on a platform, where bylines name outlets',
      {
        url: 'https://www.linkedin.com/pulse/breakwater-vote-port-ellery-ines-calloway/',
        top: '<p class="byline">By Ines Calloway, MS, RD, FAND</p>',
      },
    ],
    ['a control', { top: '<p class="byline">By Ines Calloway, For subscribers</p>' }],
    ['a company', { top: '<p class="byline">By Ines Calloway, Chief Marketing Officer, AI at Tolland</p>' }],
    ['its programme', { top: '<p class="byline">By Ines Calloway, Pelican Youth Program</p>' }],
    [
      'its initials',
      { top: '<p class="byline">By Ines Calloway, PBT Columnist</p>', head: siteNamed('Pelican Bay Trader') },
    ],
    ['its owner', { top: '<p class="byline">By Ines Calloway, Bay Media Group for pelican-post.example</p>' }],
    ['an everyday word that is a paper’s name, too', { top: '<p class="byline">Science &amp; Technology</p>' }],
    [
      'its author’s other address',
      {
        url: 'https://marekholub.letters.example/news/breakwater-vote/',
        head: '<meta property="og:type" content="article"><link rel="canonical" href="https://map.marekholub.example/p/breakwater-vote">',
      },
    ],
  ])('%s', (_, page) => {
    expect(verdictOf(page)).toMatchObject({ status: 'original' });
  });
});

describe('a copy is one, and names its source as the page prints it', () => {
  const at = 'https://www.coralcourier.example/2026/03/breakwater-vote';
  test.each<[what: string, page: Page, expected: Record<string, unknown>]>([
    [
      'the last word of an unsigned story',
      { end: '', below: '<p>Source: Actual Bay</p>' },
      { status: 'syndicated', source: 'Actual Bay' },
    ],
    [
      'the same headline elsewhere',
      { end: `<p>Source: ${link(at, 'Institute of Tides')}</p>` },
      { status: 'syndicated', source: 'Institute of Tides', originalUrl: at },
    ],
    [
      'the same headline elsewhere, above the last paragraph',
      { opening: `${long}</p><p>Source: ${link(at, 'Institute of Tides')}</p><p>` },
      { status: 'syndicated', originalUrl: at },
    ],
    [
      'a house by its form',
      { top: '<p class="byline">By Ines Calloway, Kestrel Observer</p>' },
      { status: 'syndicated', source: 'Kestrel Observer' },
    ],
    [
      'a house that is joined by a word',
      { top: '<p class="byline">By Ines Calloway of the Kestrel Observer</p>' },
      { status: 'syndicated', source: 'Kestrel Observer' },
    ],
    [
      'a house behind a reporter of a programme',
      { top: '<p class="byline">By Ines Calloway, Local Journalism Initiative Reporter, Kestrel Observer</p>' },
      { status: 'syndicated', source: 'Kestrel Observer' },
    ],
    [
      'a house that nobody can be called like',
      {
        top: '<p class="note">This article was produced by Harbor Main. It is republished here with permission.</p>',
      },
      { status: 'syndicated', source: 'Harbor Main' },
    ],
    [
      'a note that names the site as the house’s partner',
      {
        top: `<p>Editor’s note: This story originally appeared in ${link(at, 'Kestrel Observer')}, a partner of the Pelican Post.</p>`,
        head: siteNamed('Pelican Post'),
      },
      { status: 'syndicated', source: 'Kestrel Observer', originalUrl: at },
    ],
    [
      'a sentence that goes on for long',
      {
        end: '<p>This story was first published in the Kestrel Observer and is made available through the Report for the Reef collaborative.</p>',
      },
      { status: 'syndicated', source: 'Kestrel Observer' },
    ],
    [
      'the original on',
      { top: signed, end: `<p>${link(at, 'Read the original on Coral Courier')}</p>` },
      { status: 'syndicated', source: 'Coral Courier', originalUrl: at },
    ],
    [
      'the original at',
      { top: signed, end: `<p>${link(at, 'View the original at Coral Courier')}</p>` },
      { status: 'syndicated', source: 'Coral Courier' },
    ],
    [
      'more at',
      { top: signed, end: `<p>${link(at, 'Read more at Coral Courier')}</p>` },
      { status: 'syndicated', source: 'Coral Courier' },
    ],
    [
      'a canonical whose house the page prints',
      {
        top: '<div>Coral Courier</div>',
        head: `<meta property="og:type" content="article"><link rel="canonical" href="${at}">`,
      },
      { status: 'syndicated', source: 'Coral Courier', originalUrl: at, originalKind: 'original' },
    ],
    [
      'a foundation that licenses its work',
      {
        end: '<p>Content created by the Bay News Foundation is available without charge to any eligible publisher.</p>',
      },
      { status: 'syndicated', source: 'Bay News Foundation' },
    ],
    [
      'a house and an agency',
      { top: signed, end: '<p>MDF (lja)/dpa</p>', lang: 'de' },
      { status: 'partly', source: 'dpa' },
    ],
    [
      'a house, an agency',
      { top: signed, end: '<p>MDF (lja), dpa</p>', lang: 'de' },
      { status: 'partly', source: 'dpa' },
    ],
    [
      'a house and a name',
      { top: signed, end: '<p>QWX/Bloomberg</p>', lang: 'de' },
      { status: 'partly', source: 'Bloomberg' },
    ],
    ['an agency, a house', { top: signed, end: '<p>(epd, QW)</p>', lang: 'de' }, { status: 'partly', source: 'epd' }],
    [
      'a person and agencies',
      { top: '<p class="byline">Ada Brenner in Leeds and agencies</p>' },
      { status: 'partly', kind: 'wire' },
    ],
    [
      'inputs from agencies',
      { top: signed, end: '<p>(With inputs from agencies)</p>' },
      { status: 'partly', kind: 'wire' },
    ],
    [
      'a house, and who carried it',
      { top: '<p class="byline">By Ida Holm, Coral Courier via AP</p>' },
      { status: 'syndicated', source: 'Coral Courier', distributor: 'The Associated Press' },
    ],
    ['two codes', { top: signed, end: '<p>QWZ/epd</p>', lang: 'de' }, { status: 'partly', source: 'epd' }],
    [
      'an agency’s desk',
      { top: '<p class="byline">By Reuters Staff</p>' },
      { status: 'syndicated', kind: 'wire', source: 'Reuters' },
    ],
    [
      'a folder of the address',
      { url: 'https://pelican-post.example/reuters/port-ellery-votes-to-rebuild-its-breakwater-48123' },
      { status: 'syndicated', kind: 'wire', source: 'Reuters' },
    ],
  ])('%s', (_, page, expected) => {
    expect(verdictOf(page)).toMatchObject(expected);
  });

  test('only another copy is known', () => {
    const portal = 'https://www.msn.com/en-us/news/breakwater-vote/ar-AA1';
    const head = `<meta property="og:type" content="article"><link rel="canonical" href="${portal}">`;
    expect(verdictOf({ head })).toMatchObject({ originalUrl: portal, originalKind: 'copy' });
  });
});

function siteNamed(name: string): string {
  return `<meta property="og:type" content="article"><meta property="og:site_name" content="${name}">`;
}
