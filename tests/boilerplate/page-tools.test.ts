import { describe, expect, test } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import { type Page, paragraphs } from '../pages/story.ts';
import { read } from './article-of.ts';

const onward = '<p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>';
const link = (text: string, href = '/n/4') => `<a href="${href}">${text}</a>`;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** What it is, the page, and the texts that go. No names of elements that say anything. */
const goes: [what: string, page: Page, gone: string[]][] = [
  [
    'rules for those who comment, beside their label',
    {
      lang: 'de',
      below: `<div class="q"><p>Comments</p></div><div class="r"><p>Alle Kommentare werden von uns gelesen, bevor sie hier zu sehen sind, und manche kürzen wir.</p></div>`,
    },
    ['Comments', 'Alle Kommentare werden von uns gelesen, bevor sie hier zu sehen sind, und manche kürzen wir.'],
  ],
  [
    'rules for those who comment, with a link to more of them',
    {
      below: `<div class="q"><p>The crew of this page wants its readers to log in before they send us any comment, ${link('as we say here', '/about/comment-policy')}.</p></div>`,
    },
    ['The crew of this page wants its readers to log in before they send us any comment, as we say here.'],
  ],
  [
    'what stands under a label of comments',
    {
      below:
        '<div class="q"><h3>Comments</h3><p>To take part, log in to an account of your own and write what you think below.</p></div>',
    },
    ['Comments', 'To take part, log in to an account of your own and write what you think below.'],
  ],
  [
    'an author who is not named, under a label of authors',
    {
      below:
        '<div class="q"><h4>About author</h4><p>She lives in the old lighthouse and keeps everybody informed on what the sea is doing to the town.</p></div>',
    },
    [
      'About author',
      'She lives in the old lighthouse and keeps everybody informed on what the sea is doing to the town.',
    ],
  ],
  [
    'buttons for the size of letters, in boxes of their own',
    {
      top: `<div class="q"><div>${link('–', '#')}</div><div>${link('A', '#')}</div><div>${link('+', '#')}</div></div>`,
    },
    ['–', 'A', '+'],
  ],
  [
    'buttons for the size of letters between paragraphs, with a label',
    { end: `<div class="q"><h4>Text size</h4>${list('-', '+', 'reset')}</div>${onward}` },
    ['Text size', '-', '+', 'reset'],
  ],
  [
    'a button beside another, though it could be a name',
    { top: list(link('Print this article', 'javascript:;'), link('Send This Article', 'javascript:;')) },
    ['Print this article', 'Send This Article'],
  ],
  ['words with signs between them, all known', { top: '<div class="q">Share · Print ·</div>' }, ['Share · Print ·']],
  [
    'the way to the story, with its last step',
    {
      above: `<div class="q">You are here: ${link('Home', '/default.aspx')} > ${link('World', '/world.aspx')} > The bay</div>`,
    },
    ['You are here: Home > World > The bay'],
  ],
  [
    'rubrics in a row above the headline',
    {
      above: `<div class="q">→ ${['Environment', 'Science', 'The Tide Desk', 'Top stories'].map((text) => link(text)).join(', ')}</div>`,
    },
    ['→ Environment, Science, The Tide Desk, Top stories'],
  ],
  [
    'where to follow, above the story and between paragraphs',
    {
      top: `<div class="q">Follow ${link('@PelicanCoast', 'https://twitter.com/PelicanCoast')}</div>`,
      end: `<div class="q">${link('Brandt on Twitter', 'https://twitter.com/#!/idabrandt')}</div>${onward}`,
    },
    ['Follow @PelicanCoast', 'Brandt on Twitter'],
  ],
  [
    'other stories in the head, under a label that is known',
    {
      top: `<div class="q"><h4>Related</h4>${list(link('Ferry to Tolland Head runs again after a winter in dock'), link('Why the old pier of Port Ellery had to go at last'))}</div>`,
    },
    [
      'Related',
      'Ferry to Tolland Head runs again after a winter in dock',
      'Why the old pier of Port Ellery had to go at last',
    ],
  ],
  [
    'the days of other stories in the head',
    {
      top: `<div class="related-news"><h4>Related</h4>${list(`${link('Ferry to Tolland Head runs again')}<div>Wed, May 13 2026</div>`, `${link('Why the old pier had to go')}<div>Tue, May 12 2026</div>`)}</div>`,
    },
    [
      'Related',
      'Ferry to Tolland Head runs again',
      'Wed, May 13 2026',
      'Why the old pier had to go',
      'Tue, May 12 2026',
    ],
  ],
  [
    'an offer that says what it is, and leads twice to the same place',
    {
      below: `<div class="q"><div>White paper</div><div>${link('How towns pay for their walls', 'https://papers.example/7')}</div><div>What it takes to keep the sea out, in twelve easy steps that every council can follow.</div><p>${link('Read now', 'https://papers.example/7')}</p></div>`,
    },
    [
      'White paper',
      'How towns pay for their walls',
      'What it takes to keep the sea out, in twelve easy steps that every council can follow.',
      'Read now',
    ],
  ],
  [
    'pictures with a word or two, behind the story',
    {
      below: `<ul>${['Albums', 'Countdowns', 'Charts'].map((text) => `<li><img src="/${text}.jpg" width="200" height="120"><p>${text}</p></li>`).join('')}</ul>`,
    },
    ['Albums', 'Countdowns', 'Charts'],
  ],
  [
    'a copy for one person alone, above the headline',
    {
      above:
        '<ul><li><p>Pelican Reprints: This copy is for your personal, non-commercial use only. To order copies for your colleagues, ask our desk for reprints.</p></li></ul>',
    },
    [
      'Pelican Reprints: This copy is for your personal, non-commercial use only. To order copies for your colleagues, ask our desk for reprints.',
    ],
  ],
];

/** What looks alike and is the story, or says who wrote it and when. */
const stays: [what: string, page: Page, texts: string[]][] = [
  [
    'a sentence with the word, alone',
    { below: '<div class="q"><p>The mayor of Port Ellery declined to comment on the wall before the vote.</p></div>' },
    ['The mayor of Port Ellery declined to comment on the wall before the vote.'],
  ],
  [
    'whom the story says to follow, in a list',
    {
      end: `${list(...['tides', 'walls', 'ferries', 'mussels'].map((what) => link(`@${what} on Twitter`, `https://twitter.com/${what}`)))}${onward}`,
    },
    ['@tides on Twitter', '@mussels on Twitter'],
  ],
  [
    'a name that leads to a network',
    { top: `<div class="byline">By ${link('Ida Brandt', 'https://twitter.com/idabrandt')}</div>` },
    ['By Ida Brandt'],
  ],
  ['signs of a table', { end: `<table><tr><td>A</td><td>+</td><td>–</td></tr></table>${onward}` }, ['A', '+', '–']],
  [
    'a day under the headline',
    { top: list(link('The coast of the bay and its harbours'), 'Wed, May 13 2026') },
    ['Wed, May 13 2026'],
  ],
];

function textsOf(page: Page): { gone: string[]; kept: string[] } {
  const { article } = read(page);
  const { report } = analyze(article);
  const hidden = new Set(report.boilerplate.flatMap(({ blocks }) => blocks));
  const texts = (isGone: boolean) =>
    article.blocks.filter(({ id }) => hidden.has(id) === isGone).map(({ text }) => text);
  return { gone: texts(true), kept: texts(false) };
}

describe('tools of the page, small print, and ways to other pages', () => {
  test.each(goes)('%s', (_what, page, gone) => expect(textsOf(page).gone).toEqual(gone));

  test.each(stays)('%s stays', (_what, page, texts) => {
    const { kept } = textsOf(page);
    for (const text of [...texts, ...paragraphs]) expect(kept).toContain(text);
  });
});
