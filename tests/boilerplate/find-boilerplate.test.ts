import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../utils/boilerplate/find-boilerplate.ts';
import { knownBlocks } from '../../utils/boilerplate/known-blocks.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { Block, Credit } from '../../utils/model.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { type Line, plainArticle } from '../pages/plain-article.ts';
import { readArticle } from '../pages/read-article.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';
import { blockOf, nothingKnown, read } from './article-of.ts';

const cards = (box: string) =>
  `<div class="${box}"><ul>${['Ferry to Tolland Head runs again', 'Why the old pier had to go', 'Mussels are back']
    .map((title) => `<li class="card"><a href="/n/${title.length}">${title}</a></li>`)
    .join('')}</ul></div>`;

const thread = (heading: string, button: string) =>
  `<div class="q7"><div>${heading}</div><div>${[
    'Nobody asked the gulls, who have lived on that wall for a hundred years and will not like it.',
    'Three years of lorries past the school, and the same men will complain about the noise again.',
  ]
    .map(
      (words, i) =>
        `<div class="q8"><div>gull${i}</div><div>3 March 2026 at 6:3${i} am</div><p>${words}</p>${button}</div>`,
    )
    .join('')}</div></div>`;

/** Where the fragment stands, the fragment, and the kind and rule of the block that says `words`; undefined if it stays. */
const table: [why: string, page: Page, words: string, kind: string | undefined, rule?: RegExp][] = [
  [
    'a theme names it',
    { below: '<div class="yarpp-related"><p>Mussels are back in the bay</p></div>' },
    'Mussels are back in the bay',
    'related',
    /theme:/,
  ],
  [
    'its names, behind the story',
    { below: '<div class="tag-list"><span>Harbours</span></div>' },
    'Harbours',
    'tags',
    /names/,
  ],
  [
    'a form',
    { below: '<form><p>Your e-mail address</p><input name="email"></form>' },
    'Your e-mail address',
    'newsletter',
    /form/,
  ],
  ['cards without a telling name', { below: cards('x1f') }, 'Mussels are back', 'related', /cards/],
  [
    'a phrase between paragraphs',
    {
      end: '<p>Advertisement</p><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'Advertisement',
    'ad',
    /phrase:ad/,
  ],
  [
    'networks in a row',
    { below: '<p><a href="#f">Facebook</a><a href="#w">WhatsApp</a><a href="#t">Telegram</a></p>' },
    'FacebookWhatsAppTelegram',
    'share',
    /networks/,
  ],
  [
    'buttons that lead to the networks, whatever they say',
    {
      below:
        '<p><a href="https://www.facebook.com/sharer/sharer.php?u=x">Tell your friends</a> <a href="mailto:?subject=x">Post it</a></p>',
    },
    'Tell your friends Post it',
    'share',
    /networks/,
  ],
  [
    'links to two accounts',
    { end: '<p><a href="https://x.com/ana">Ana</a> <a href="/b">Ben</a></p>' },
    'Ana Ben',
    undefined,
  ],
  [
    'buttons side by side',
    { below: '<div><span>Share</span><span>Print</span></div>' },
    'SharePrint',
    'share',
    /phrase:share/,
  ],
  [
    'a label and its count',
    { below: '<p>Comments<span>(12)</span></p>' },
    'Comments(12)',
    'comments',
    /phrase:comments/,
  ],
  [
    'the way from the front page',
    { top: '<div><a href="/">Pelican</a> / <a href="/world/">World</a> / <a href="/world/bay/">The bay</a></div>' },
    'Pelican / World / The bay',
    'other',
    /breadcrumbs/,
  ],
  [
    'the same in a <nav>',
    { top: '<nav><a href="/">Pelican</a> / <a href="/world/">World</a></nav>' },
    'Pelican / World',
    'other',
  ],
  [
    'comments in boxes without a telling name',
    { below: thread('<h3>Comments</h3><p>Newest on top</p>', '') },
    'Nobody asked the gulls, who have lived on that wall for a hundred years and will not like it.',
    'comments',
    /phrase:comments/,
  ],
  [
    'comments with buttons and no heading',
    { below: thread('', '<div>Reply</div>') },
    'Nobody asked the gulls, who have lived on that wall for a hundred years and will not like it.',
    'comments',
    /threads/,
  ],
  [
    'boxes with a time that nobody calls comments',
    { below: thread('', '') },
    'Nobody asked the gulls, who have lived on that wall for a hundred years and will not like it.',
    undefined,
  ],
  [
    'a paragraph between two cards behind the story',
    {
      below: `<div class="x2"><div class="card"><a href="/n/1">Ferry to Tolland Head runs again</a></div><div><div>The last of the stones came from the quarry on Friday, and with them the men who had cut them by hand.</div></div><div class="card"><a href="/n/2">Why the old pier had to go</a></div></div>`,
    },
    'The last of the stones came from the quarry on Friday, and with them the men who had cut them by hand.',
    undefined,
  ],
  [
    'a linked caption that ends in who took it',
    {
      end: '<div><a href="/p/1"><div>The wall in the storm of last winter, seen from the lighthouse. | Photo: Rui Sá</div></a></div><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'The wall in the storm of last winter, seen from the lighthouse. | Photo: Rui Sá',
    undefined,
  ],
  [
    'a link that points to another story before its words',
    {
      end: '<p>→ <a href="/n/1">What the wall costs</a></p><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    '→ What the wall costs',
    'related',
    /arrows/,
  ],
  [
    'a lone link with a label',
    {
      end: '<p><b><a href="/n/1">Editorial: Nobody sails in a storm</a></b></p><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'Editorial: Nobody sails in a storm',
    'related',
    /cross-links/,
  ],
  [
    'the same to a source elsewhere',
    {
      end: '<p><a href="https://a.example/1">Report: Nobody sails in a storm</a></p><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'Report: Nobody sails in a storm',
    undefined,
  ],
  [
    'a question that opens its answer',
    {
      below:
        '<h3><a href="#">1. How long will the wall last?</a></h3><p>For a hundred years, the engineers say, if nobody forgets to look after it.</p>',
    },
    '1. How long will the wall last?',
    undefined,
  ],
  [
    'a list in a section of the story that is named for what it tells',
    {
      end: '<section id="newsletter-numbers"><p>The letters that the council sent to the owners of the boats were counted on Monday, and this is what came out.</p><ul><li>Forty for the wall</li><li>Nine against it</li></ul></section><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'Nine against it',
    undefined,
  ],
  [
    'keys for a misprint',
    { below: '<p>Kļūda rakstā? Spiediet Ctrl+Enter</p>' },
    'Kļūda rakstā? Spiediet Ctrl+Enter',
    'other',
    /prompts/,
  ],
  [
    'a lone heading over what goes',
    { below: `<h3>On the water</h3>${cards('related-posts')}` },
    'On the water',
    'related',
    /heading:|enclosed:/,
  ],
  [
    'a paragraph with a link',
    {
      end: '<p>The plans can be seen at <a href="/hall">the town hall</a> until the end of the month, the council said.</p>',
    },
    'The plans can be seen at the town hall until the end of the month, the council said.',
    undefined,
  ],
  [
    'a list of links in the story',
    {
      end: '<ul><li><a href="https://a.example/">Report of the engineers</a></li><li><a href="https://b.example/">Budget of the town</a></li></ul><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'Budget of the town',
    undefined,
  ],
  ['a short line behind the story', { end: '<p>It was still raining.</p>' }, 'It was still raining.', undefined],
  [
    'a subheading',
    {
      end: '<h2>What comes next</h2><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'What comes next',
    undefined,
  ],
  [
    'a caption in a shared box',
    {
      top: '<figure class="share-image"><img src="a.jpg"><figcaption>The breakwater in March. Photo: Ida Brandt</figcaption></figure>',
    },
    'The breakwater in March. Photo: Ida Brandt',
    undefined,
  ],
  [
    'the standfirst',
    {
      top: '<p class="lead">The wall is to be four metres higher than before the storms, and the road will close.</p>',
    },
    'The wall is to be four metres higher than before the storms, and the road will close.',
    undefined,
  ],
  [
    'an embedded post',
    {
      end: '<blockquote class="twitter-tweet"><p>We will rebuild it, stone by stone.</p><a href="https://x.example/1">March 3</a></blockquote><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>',
    },
    'We will rebuild it, stone by stone.',
    undefined,
  ],
];

/** The last paragraph, on a page that names its author in its data. */
const biography = (text: string): Page => ({
  head: '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">',
  end: `<p>${text}</p>`,
});
const ofIda = 'Ida Brandt writes about harbours and the people in them, and has done so for twenty years.';
/** The surname alone, and where to write to. */
const shortOfIda = [
  'Brandt covers the harbour for the Tolland Gazette. Reach her at ida.brandt@gazette.example.',
  'Brandt berichtet für die Gazette über den Hafen. Schreiben Sie an ida.brandt@gazette.example.',
  'Brandt couvre le port pour la Gazette. Vous pouvez lui écrire à ida.brandt@gazette.example.',
  'Brandt cubre el puerto para la Gaceta. Escríbale a ida.brandt@gazette.example.',
  'Brandt segue il porto per la Gazzetta. Scrivetele a ida.brandt@gazette.example.',
];
const quotedBrandt = 'Brandt said that whoever has seen the old charts should bring them to the office of the harbour.';
const ofOffice =
  'Divers who have seen the old charts may write to the office at charts@harbour.example before the summer.';
/** Who did what for this story, and whom they thank. */
const thanksOfIda = [
  'Ida Brandt drew the maps for this piece. Many thanks to the harbour office for the old charts, and to the pilots.',
  'Ida Brandt hat die Karten gezeichnet. Vielen Dank an das Hafenamt, das uns die alten Pläne gezeigt hat.',
  'Ida Brandt a dessiné les cartes. Un grand merci au bureau du port, qui nous a montré les vieux plans.',
  'Ida Brandt dibujó los mapas. Gracias a la oficina del puerto, que nos enseñó los planos antiguos.',
  'Ida Brandt ritade kartorna. Stort tack till hamnkontoret, som visade oss de gamla ritningarna.',
  'Ida Brandt narysowała mapy. Dziękujemy biuru portu, które pokazało nam stare plany zatoki.',
];
const byIda = 'The wall will last, said the engineer Ida Brandt, because it is made of the stone of the bay.';
table.push(
  ['a biography of the author', biography(ofIda), ofIda, 'author-box', /biography/],
  ...shortOfIda.map((text): (typeof table)[number] => [
    'a biography that has the surname and an address',
    biography(text),
    text,
    'author-box',
    /biography/,
  ]),
  ['a last paragraph that opens with that surname', biography(quotedBrandt), quotedBrandt, undefined],
  ['a last paragraph with an address of others', biography(ofOffice), ofOffice, undefined],
  ...thanksOfIda.map((text): (typeof table)[number] => [
    'a note that thanks those who helped',
    biography(text),
    text,
    undefined,
  ]),
  ['a last paragraph that quotes somebody of that name', biography(byIda), byIda, undefined],
  ['a biography of nobody whom the page names', { end: `<p>${ofIda}</p>` }, ofIda, undefined],
  [
    'headlines in a row',
    {
      end: '<p><a href="/n/1">Ferry to Tolland Head runs again</a></p><p><a href="/n/2">Why the old pier had to go</a></p>',
    },
    'Why the old pier had to go',
    'related',
    /headlines/,
  ],
  [
    'sources in a row',
    {
      end: '<p><a href="https://a.example/1">Report of the harbour engineers</a></p><p><a href="https://b.example/2">Budget of the harbour town</a></p>',
    },
    'Budget of the harbour town',
    undefined,
  ],
  [
    'two teasers with decks behind the story',
    {
      below: ['Ferry to Tolland Head runs again', 'Why the old pier had to go']
        .map(
          (title) =>
            `<div class="q1"><h4><a href="/n">${title}</a></h4><p>All about it: ${title}, told by those who were there on the day.</p></div>`,
        )
        .join(''),
    },
    'All about it: Why the old pier had to go, told by those who were there on the day.',
    'related',
    /cards/,
  ],
);

const paidByReaders = 'The Courier is free to read, has no advertisements, and is paid for by its readers alone.';
const inABox = (call: string): Page => ({
  end: `<div class="q7"><p>${paidByReaders}</p><p><a href="/give/">${call}</a></p></div><p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>`,
});
table.push(
  ['the words over a call in a box of its own', inABox('Donate now'), paidByReaders, 'promo', /offers/],
  ['the words over a link that calls for nothing', inABox('The council on the wall'), paidByReaders, undefined],
);

describe('what is boilerplate', () => {
  test.each(table.filter(([, , words]) => words))('%s', (_, page, words, kind, rule) => {
    const { article } = read(page);
    const at = blockOf(article, words);
    const item = findBoilerplate(article, nothingKnown).boilerplate.find(({ blocks }) => blocks.includes(`b${at}`));
    expect(item?.kind).toBe(kind);
    if (rule) expect(item?.rule).toMatch(rule);
  });

  const labelled = (times: number, label = 'Article content') => {
    const one = (_: unknown, i: number) =>
      `<span class="v"><div>${label}</div></span><p>Paragraph ${i} says that the stones will come by barge from the quarries in the north of the bay.</p>`;
    return read({ end: Array.from({ length: times }, one).join('') });
  };

  test('a label that comes again and again between the paragraphs', () => {
    const { article } = labelled(5);
    const dropped = {
      ...article,
      blocks: article.blocks.map((block) => (block.text === 'Article content' ? { ...block, readable: false } : block)),
    };
    const items = findBoilerplate(dropped, nothingKnown).boilerplate;
    expect(items.map(({ rule }) => rule)).toEqual(Array.from({ length: 5 }, () => expect.stringContaining('repeats')));
  });

  test.each([
    ['a known label of many uses, once', 1, 'Article content', 0],
    ['the same again and again', 5, 'Article content', 5],
    ['questions that read as the body', 5, 'And then?', 0],
  ])('%s', (_, times, label, hidden) => {
    const { article } = labelled(times, label);
    expect(article.blocks.filter(({ text }) => text === label).every(({ readable }) => readable)).toBe(true);
    expect(findBoilerplate(article, nothingKnown).boilerplate.flatMap(({ blocks }) => blocks)).toHaveLength(hidden);
  });

  test('the section above the headline is a label, not another story', () => {
    const document = pageOf({});
    document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p><a href="/world/">World</a></p>');
    const items = findBoilerplate(readArticle(document, filedThemes).article, nothingKnown).boilerplate;
    expect(items.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['tags: World']);
  });

  test('a date above the headline stays, even under teasers with long decks', () => {
    const document = pageOf({});
    const decks = paragraphs.map((text) => `<div><a href="/n">Read</a><p>${text}</p></div>`).join('');
    document.querySelector('h1')?.insertAdjacentHTML('beforebegin', `${decks}<p><a href="/d">March 3, 2026</a></p>`);
    const { article } = readArticle(document, filedThemes);
    const { spared } = knownBlocks(pageLines(article), [], []);
    expect(spared.has(`b${blockOf(article, 'March 3, 2026')}`)).toBe(true);
  });

  test('the story stays whole whatever its box is called', () => {
    for (const name of ['comments', 'related-posts', 'newsletter-box', 'ad-wrapper', 'share', 'tags']) {
      const { article } = read({ story: [`</p><div class="${name}"><p>`, ...paragraphs, '</p></div><p>'] });
      const hidden = new Set(findBoilerplate(article, nothingKnown).boilerplate.flatMap(({ blocks }) => blocks));
      for (const text of paragraphs) expect(hidden.has(`b${blockOf(article, text)}`), name).toBe(false);
    }
  });

  test('what the other rooms know: spared blocks stay, notices go', () => {
    const { article } = read({
      below: '<div class="related-posts"><p>By Ida Brandt</p><p>First printed in the Tolland Gazette</p></div>',
    });
    const credit = `b${blockOf(article, 'By Ida Brandt')}`;
    const notice = `b${blockOf(article, 'First printed in the Tolland Gazette')}`;
    const items = findBoilerplate(article, {
      ...nothingKnown,
      spared: new Set([credit]),
      notices: new Set([notice]),
    }).boilerplate;
    expect(items.flatMap(({ blocks }) => blocks)).not.toContain(credit);
    expect(items.find(({ blocks }) => blocks.includes(notice))).toMatchObject({
      kind: 'syndication-notice',
      rule: 'evidence:notice',
      hidden: true,
    });
  });

  test('a line above the story that is a credited name', () => {
    const { article } = read({ top: '<h4 class="category">Ida Brandt</h4><p>By Ida Brandt, 3 March 2026</p>' });
    const credit = { name: 'Ida Brandt' } as Credit;
    const { spared, credited } = knownBlocks(pageLines(article), [], [credit]);
    expect(credited).toEqual(['Ida Brandt']);
    expect(spared.has(`b${blockOf(article, 'Ida Brandt')}`)).toBe(true);
  });

  test('a page that is no article has none', () => {
    const { article } = read({ below: cards('related-posts') });
    expect(findBoilerplate({ ...article, isArticle: false }, nothingKnown).boilerplate).toEqual([]);
  });

  test('neighbours of one kind make one item, in page order, cut to 300 characters', () => {
    const labels = Array.from(
      { length: 5 },
      (_, i) => `Harbours, quays, piers and breakwaters on the northern shore of the bay, part ${i}`,
    );
    const { article } = read({
      below: `<div class="post-tags">${labels.map((label) => `<p>${label}</p>`).join('')}</div>${cards('related-posts')}`,
    });
    const items = findBoilerplate(article, nothingKnown).boilerplate;
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([
      ['h0', 'tags'],
      ['h1', 'related'],
    ]);
    expect(items[0]?.blocks).toHaveLength(5);
    expect(items[0]?.text).toHaveLength(300);
  });

  test('a bar of links without spaces reads as a list', () => {
    const { article } = read({
      top: '<div class="share-buttons"><a href="#f"><svg></svg>Facebook<b>Facebook</b></a><a href="#x">Share on X</a><a href="#p">Print</a></div>',
    });
    expect(findBoilerplate(article, nothingKnown).boilerplate[0]).toMatchObject({
      kind: 'share',
      text: 'Facebook · Share on X · Print',
    });
  });

  const printed = 'First printed in the Tolland Gazette';
  test.each<[what: string, box: string, goes: boolean, spared?: true]>([
    ['alone with it in a box', `<h3>Note</h3><p>${printed}</p>`, true],
    ['with more in the box', `<h3>Note</h3><p>${printed}</p><p>Coral</p>`, false],
    ['in a box without it', `<div><h3>Note</h3></div><p>${printed}</p><p>Coral</p>`, false],
    ['that is a line', `<p>Note</p><p>${printed}</p>`, false],
    ['of 40 characters', `<h3>Note ${'x'.repeat(35)}</h3><p>${printed}</p>`, true],
    ['of more', `<h3>Note ${'x'.repeat(36)}</h3><p>${printed}</p>`, false],
    ['that others know', `<h3>Note</h3><p>${printed}</p>`, false, true],
  ])('a heading over a notice, %s', (_, box, goes, spared) => {
    const { article } = read({ below: `<div>${box}</div>` });
    const heading = article.blocks.find(({ text }) => text.startsWith('Note'))?.id ?? '';
    const notice = `b${blockOf(article, printed)}`;
    const known = { ...nothingKnown, notices: new Set([notice]), spared: new Set(spared ? [heading] : []) };
    const items = findBoilerplate(article, known).boilerplate;
    expect(items.map(({ kind, blocks }) => [kind, blocks])).toEqual([
      ['syndication-notice', goes ? [heading, notice] : [notice]],
    ]);
  });

  test('a notice that opens the page', () => {
    const article = plainArticle({ above: [printed] });
    const items = findBoilerplate(article, { ...nothingKnown, notices: new Set(['b0']) }).boilerplate;
    expect(items.map(({ blocks }) => blocks)).toEqual([['b0']]);
  });

  test('what the last check keeps is told, cut to 300 characters', () => {
    const words = `Ida Brandt ${'writes of harbours and '.repeat(20)}`.trim();
    const line = { text: words, prose: false, readable: false, boxed: { names: 'post-tags' } };
    const article = plainArticle({ tail: [line] });
    const { boilerplate, withdrawn } = findBoilerplate(article, { ...nothingKnown, credited: ['Ida Brandt'] });
    expect(boilerplate).toEqual([]);
    expect(withdrawn).toEqual([
      {
        block: `b${blockOf(article, words)}`,
        text: words.slice(0, 300),
        rule: expect.stringContaining('names'),
        why: 'name',
      },
    ]);
  });

  test.each<[what: string, line: Partial<Block>, texts: string[]]>([
    ['is one with what nobody sees in it', { visible: false }, ['Harbours Walls']],
    ['is parted by what stays', {}, ['Harbours', 'Walls']],
  ])('an item %s', (_, more, texts) => {
    const tag = (text: string): Line => ({ text, prose: false, readable: false, boxed: { names: 'post-tags' } });
    const article = plainArticle({ tail: [tag('Harbours'), { text: 'Ana Ruiz', ...more }, tag('Walls')] });
    expect(findBoilerplate(article, nothingKnown).boilerplate.map(({ text }) => text)).toEqual(texts);
  });
});
