import { describe, expect, test } from 'vitest';
import { type Page, paragraphs } from '../pages/story.ts';
import { hiddenIn, read } from './article-of.ts';

const onward = '<p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>';
const press = (...words: string[]) => words.map((word) => `<button>${word}</button>`).join('');

/** What it is, the page, and the texts that go. */
const goes: [what: string, page: Page, gone: string[]][] = [
  [
    'the question of a poll between paragraphs, with its buttons and its count',
    { end: `<div class="x7"><p>Should the mole be closed?</p>${press('Yes', 'No')}<p>1,204 votes</p></div>${onward}` },
    ['Should the mole be closed?', 'Yes', 'No', '1,204 votes'],
  ],
  [
    '… in another language, behind the story',
    { lang: 'fr', below: `<div class="q"><h4>Faut-il fermer la digue ?</h4>${press('Oui', 'Non', 'Sans avis')}</div>` },
    ['Faut-il fermer la digue ?', 'Oui', 'Non', 'Sans avis'],
  ],
  [
    'sums to give, with what asks for them',
    {
      below: `<div class="x7"><h4>Nobody owns us</h4><p>The paper lives on its readers and on nobody else.</p>${press('$5', '$10', '$25')}<a href="/donate">Give what you can</a></div>`,
    },
    ['Nobody owns us', 'The paper lives on its readers and on nobody else.', '$5', '$10', '$25', 'Give what you can'],
  ],
  [
    'the day of the only other story right behind this one',
    {
      below:
        '<div class="x7"><h3>Related</h3><div><h4><a href="/n/4">Why the old pier had to go</a></h4><p>November 4, 2025</p></div></div>',
    },
    ['Related', 'Why the old pier had to go', 'November 4, 2025'],
  ],
  [
    'the day of the first comment right behind the story',
    {
      below:
        '<div class="x7"><h3>2 Comments</h3><ul><li>Rosa says:<br>March 3, 2026 at 9:14 am<p>We walked over it yesterday.</p><a href="#r">Reply</a></li><li>Milo says:<br>March 3, 2026 at 11:02 am<p>It always feels fine until it does not.</p><a href="#s">Reply</a></li></ul></div>',
    },
    [
      '2 Comments',
      'Rosa says:',
      'March 3, 2026 at 9:14 am',
      'We walked over it yesterday.',
      'Reply',
      'Milo says:',
      'March 3, 2026 at 11:02 am',
      'It always feels fine until it does not.',
      'Reply',
    ],
  ],
  [
    'stars to give, and what asks for them',
    { lang: 'tr', below: '<div class="x7"><p>Bu içeriği değerlendir</p><div>☆☆☆☆☆</div></div>' },
    ['Bu içeriği değerlendir', '☆☆☆☆☆'],
  ],
  [
    'a button in a byline that says something else than a name',
    {
      lang: 'sv',
      top: '<div class="byline"><a href="/av/ida-brandt/">Ida Brandt</a><button class="byline__follow">Bevaka skribent</button></div>',
    },
    ['Bevaka skribent'],
  ],
  [
    'how far a player has come, beside its button',
    { top: '<div class="x7"><button>Listen</button><span>0:00 / 3:12</span></div>' },
    ['Listen', '0:00 / 3:12'],
  ],
  [
    'how readers like the story',
    { lang: 'pl', below: '<div class="x7"><span>Twoja ocena:</span> <b>4,3 (21 głosów)</b></div>' },
    ['Twoja ocena: 4,3 (21 głosów)'],
  ],
  [
    'what readers feel, and how many of them',
    {
      lang: 'tr',
      below:
        '<div class="x7"><div><b>0</b><i>Beğendim</i></div><div><b>4</b><i>Kızgın</i></div><div><b>0</b><i>Şaşkın</i></div></div>',
    },
    ['0Beğendim', '4Kızgın', '0Şaşkın'],
  ],
  [
    '… in signs',
    { below: '<ul class="x7"><li>😍<span>Love</span><b>0%</b></li><li>😢<span>Sad</span><b>100%</b></li></ul>' },
    ['😍Love0%', '😢Sad100%'],
  ],
  [
    'another story, set apart as if it were quoted',
    {
      lang: 'pt',
      end: `<blockquote><p><b>Leia mais:</b> <a href="/n/4">A feira livre muda de endereço em maio</a></p></blockquote>${onward}`,
    },
    ['Leia mais: A feira livre muda de endereço em maio'],
  ],
  [
    '… with its headline alone',
    {
      end: `<blockquote><a href="/2031/02/why-the-old-pier-had-to-go/">Why the old pier had to go</a></blockquote>${onward}`,
    },
    ['Why the old pier had to go'],
  ],
  [
    'another story behind a word in a script without capitals',
    { lang: 'ko', end: `<p><a href="/n/4">영상: 항구의 마지막 목수가 보낸 하루</a></p>${onward}` },
    ['영상: 항구의 마지막 목수가 보낸 하루'],
  ],
  [
    '… behind one in capitals',
    {
      lang: 'fr',
      end: `<p><b>VIDÉO.</b> <a href="/n/4">La digue de Port Ellery vue du ciel en hiver</a></p>${onward}`,
    },
    ['VIDÉO. La digue de Port Ellery vue du ciel en hiver'],
  ],
];

const stays: [what: string, page: Page][] = [
  [
    'a question of the story and how it was answered',
    {
      end: `<div class="x7"><p>Should the mole be closed?</p><p>Yes: Brandt, Ruiz, Holm</p><p>No: Lowe, Finch, Reyes</p></div>${onward}`,
    },
  ],
  [
    'a question that a button opens the answer to',
    {
      end: `<div class="x7">${press('Is the water safe?')}<p>It is, for now: the town has had it tested twice since the wall gave way.</p></div>${onward}`,
    },
  ],
  ['what something cost', { end: `<ul><li>$5</li><li>$10</li><li>$25</li></ul>${onward}` }],
  ['a score that the story tells', { end: `<p>The inn holds 4.5 (218 reviews)</p>${onward}` }],
  ['what was counted, with a space', { end: `<ul><li>Kelp 112</li><li>Mussels 0</li></ul>${onward}` }],
  [
    'what was counted, in cells',
    {
      end: `<table><tr><td>0Goals</td><td>2Assists</td></tr><tr><td>1Goal</td><td>0Assists</td></tr></table>${onward}`,
    },
  ],
  [
    'a quotation that names where it stands',
    {
      end: `<blockquote>“The river does not read our plans,” says the first page of <a href="/n/4">the old report</a></blockquote>${onward}`,
    },
  ],
  [
    'a place in capitals before what happened there',
    {
      end: `<p>TOLLAND. The quarry opened <a href="/n/4">its gates</a> on Friday, after three weeks of works on the ramp.</p>${onward}`,
    },
  ],
  ['stars that the story gives', { end: `<p>★★★★☆</p>${onward}` }],
  ['a name in a button', { top: '<div class="byline">By <button class="byline__name">Ida Brandt</button></div>' }],
  ['… and nothing else', { top: '<div class="author"><button class="author__name">Ida Brandt</button></div>' }],
  ['the day below the story', { below: '<p>November 4, 2025</p>' }],
];

function goneFrom(page: Page): string[] {
  const { article } = read(page);
  const gone = hiddenIn(article);
  return article.blocks.filter(({ id }) => gone.has(id)).map(({ text }) => text);
}

describe('what is pressed, or told', () => {
  test.each(goes)('%s: goes', (_what, page, gone) => expect(goneFrom(page)).toEqual(gone));

  test.each(stays)('%s: stays', (_what, page) => {
    expect(goneFrom(page).filter((text) => text !== 'Is the water safe?')).toEqual([]);
    expect(read(page).article.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining([...paragraphs]));
  });
});
