import { describe, expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page.ts';
import { type Page, pageOf } from '../pages/story.ts';

const verdictOf = (page: Page) => analyzePage(pageOf(page)).report.verdict;
const named = (name: string) =>
  `<meta property="og:type" content="article"><meta property="og:site_name" content="${name}">`;
const signed = '<p class="byline">By <a rel="author" href="/author/ana/">Ana Ruiz</a></p>';

describe('the site’s own story is one', () => {
  test.each<[why: string, page: Page]>([
    [
      'with a picture credited to several',
      {
        top: `${signed}<table><tr><td><img src="/n.jpg"></td></tr><tr><td>CREDIT: S. Holm (CfA+ISU); Reef Agency; Port/Archive; NOAO.</td></tr></table>`,
      },
    ],
    [
      'with somebody’s job at a syndicate',
      { top: signed, below: '<div><h4>Ana Ruiz</h4><p>Climate Desk Associate Producer</p></div>' },
    ],
    [
      'with ways to cite it',
      {
        end: '<p>Written by Ana Ruiz</p>',
        below:
          '<div><b>MLA</b><br>Ruiz, Ana. "Port Ellery." 7 Jun. 2031. Web.<br><b>APA</b><br>Ruiz, A. (2031, June 7). "Port Ellery." Retrieved.</div>',
      },
    ],
    [
      'by a writer of the house under its short name',
      {
        head: named('Tolland Inquirer'),
        url: 'https://tollandnews.example/wall',
        top: '<p class="byline">Ana Ruiz, Inquirer Staff Writer</p>',
      },
    ],
    [
      'with an agency below a picture of a gallery',
      {
        top: '<div class="info"><p class="source-org">Pelican Post</p></div><ul><li><div><img src="/a.jpg" width="600" height="400"></div><div class="summary"><p class="source">AP</p></div></li></ul>',
      },
    ],
    [
      'on a wire’s own site, with a tail of its own',
      {
        url: 'https://www.reuters.com/article/breakwater',
        head: named('Reuters'),
        opening: 'PORT ELLERY (Reuters) - ',
        end: '<p>(Reporting by Ana Ruiz in Tolland and Leo Sand in Lima; Editing by Ida Holm)</p>',
      },
    ],
    [
      'with the rights of the company that owns the title',
      {
        url: 'https://online.wsj.com/article/breakwater.html',
        head: named('WSJ.com'),
        top: signed,
        below: '<p>Copyright 2031 Dow Jones &amp; Company, Inc. All Rights Reserved</p>',
      },
    ],
  ])('%s', (_, page) => {
    expect(verdictOf(page).status).toBe('original');
  });
});

describe('a story is partly an agency’s', () => {
  test.each<[why: string, page: Page, source?: string]>([
    ['that contributed, though nobody signs', { end: '<p>Reuters contributed to this report</p>' }, 'Reuters'],
    ['in the smallest of headings', { end: '<h6>With reporting by AFP, AP, and Reuters</h6>' }, 'Agence France-Presse'],
    ['that is not named', { top: '<div class="byline">Staff, news services</div>' }],
    [
      'beside the site itself',
      { end: '<p>Pelican Post and The Associated Press contributed to this report.</p>' },
      'The Associated Press',
    ],
  ])('%s', (_, page, source) => {
    const verdict = verdictOf(page);
    expect([verdict.status, verdict.source]).toEqual(['partly', source]);
  });
});

describe('a story is another house’s', () => {
  test.each<[why: string, page: Page, source: string, kind: string]>([
    [
      'whose name a database joined by lines',
      { top: '<p class="byline"><span class="fn">By ANA RUIZ</span> <span class="org">The_Miami_Herald</span></p>' },
      'Miami Herald',
      'partner',
    ],
    [
      'in an element for the organization that the story is from',
      {
        top: '<div class="info"><p>By Ana Ruiz</p><div itemprop="sourceOrganization"><a href="https://www.reefscience.example/">Reef Science News Service</a></div></div>',
      },
      'Reef Science News Service',
      'partner',
    ],
    [
      'that is called as its address, though the page has the word elsewhere',
      {
        top: '<div class="info"><p>By Ana Ruiz</p><p class="source-org"><a href="http://www.space.com/">Space.com</a></p></div>',
        below: '<p><a href="/air-and-space">Air &amp; Space</a></p>',
      },
      'Space.com',
      'partner',
    ],
  ])('%s', (_, page, source, kind) => {
    expect(verdictOf(page)).toMatchObject({ status: 'syndicated', source, kind });
  });
});
