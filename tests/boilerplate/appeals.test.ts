import { describe, expect, test } from 'vitest';
import { type Page, paragraphs } from '../pages/story.ts';
import { storyIn } from '../pages/story-in.ts';
import { hiddenIn, read } from './article-of.ts';

const onward = '<p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>';
const press = (text: string, href = '#') => `<a href="${href}">${text}</a>`;
const dead = (text: string) => `<a>${text}</a>`;

/** What it is, the page, and the texts that go. */
const goes: [what: string, page: Page, gone: string[]][] = [
  [
    'a heading and headlines that only a script follows',
    {
      lang: 'nl',
      below: `<section class="q"><h2>Meer uit de haven</h2>${dead('Veerboot vaart weer naar Tolland')}<br>${dead('Waarom de pier weg moest')}</section>`,
    },
    ['Meer uit de haven', 'Veerboot vaart weer naar Tolland', 'Waarom de pier weg moest'],
  ],
  [
    'a lone tag that only a script follows',
    { lang: 'sv', below: `<div class="q">${press('Östra hamnen')}</div>` },
    ['Östra hamnen'],
  ],
  [
    'a headline that only a script follows, in a box between paragraphs',
    { lang: 'cs', end: `<div class="q">${dead('Fotogalerie: Rackové na staré hrázi (12)')}</div>${onward}` },
    ['Fotogalerie: Rackové na staré hrázi (12)'],
  ],
  [
    'a button to prefer the paper among the sources of a search',
    { top: `<div class="q">${press('Prefer Pelican Post on Google')}</div>` },
    ['Prefer Pelican Post on Google'],
  ],
  [
    'a link to its channel, between paragraphs',
    {
      lang: 'pt',
      end: `<ul class="q"><li>${press('Clique aqui para seguir o nosso canal', 'https://whatsapp.com/channel/0029pelican')}</li></ul>${onward}`,
    },
    ['Clique aqui para seguir o nosso canal'],
  ],
  [
    'its own name beside a network’s, behind the story',
    { lang: 'lv', below: '<div class="q"><p>Sekojiet Pelican Post arī Instagram.</p></div>' },
    ['Sekojiet Pelican Post arī Instagram.'],
  ],
  [
    'a question to the reader, and what to do',
    { lang: 'et', below: '<div class="q"><p>Kas nägid tormi? Saada meile oma pildid</p></div>' },
    ['Kas nägid tormi? Saada meile oma pildid'],
  ],
  [
    'where letters go',
    { below: '<section class="q"><p>Respond to this story at letters@pelican-post.example</p></section>' },
    ['Respond to this story at letters@pelican-post.example'],
  ],
  [
    'the last paragraph, in italics, that names the site and is known',
    {
      end: '<p><em>Disclaimer: this story was put together by a computer and has not been edited by Pelican Post.</em></p>',
    },
    ['Disclaimer: this story was put together by a computer and has not been edited by Pelican Post.'],
  ],
  [
    'how the paper works, with a link at its end that only a script follows',
    {
      lang: 'sv',
      below: `<div class="q"><h3>Så arbetar vi</h3><p>Det vi publicerar ska vara sant och relevant, och vi rättar våra fel.</p>${dead('Läs mer om hur vi arbetar')}</div>`,
    },
    [
      'Så arbetar vi',
      'Det vi publicerar ska vara sant och relevant, och vi rättar våra fel.',
      'Läs mer om hur vi arbetar',
    ],
  ],
  [
    'a line and a button that only a script follows, between paragraphs',
    { lang: 'lv', end: `<div class="q"><h4>Jūs to darāt iespējamu</h4>${press('ATBALSTĪT')}</div>${onward}` },
    ['Jūs to darāt iespējamu', 'ATBALSTĪT'],
  ],
  [
    'the button of a list of which another is known',
    { top: '<ul class="q"><li>Listen to this essay</li><li>Text size</li></ul>' },
    ['Listen to this essay', 'Text size'],
  ],
  [
    'the rule of a box that is named for what goes',
    {
      below:
        '<div class="reaction"><p>Was this helpful?</p><p>You can vote as often as fifty times within one day.</p></div>',
    },
    ['Was this helpful?', 'You can vote as often as fifty times within one day.'],
  ],
  [
    'a heading alone in a box that is named for it, between paragraphs',
    { end: `<div class="box-newsletter"><h4>Newsletter</h4></div>${onward}` },
    ['Newsletter'],
  ],
  [
    'a heading alone in the last box',
    { lang: 'ca', below: '<div class="q"><h4>Més articles</h4></div>' },
    ['Més articles'],
  ],
  [
    'what a form says when it was sent, before the story',
    {
      top: '<div class="q"><p>Your email has been sent.</p><p>Something went wrong. Please try again.</p><ul><li>You cannot enter more than ten addresses.</li></ul></div>',
    },
    [
      'Your email has been sent.',
      'Something went wrong. Please try again.',
      'You cannot enter more than ten addresses.',
    ],
  ],
  [
    'the rules of a form for comments',
    {
      below:
        '<div class="q"><p>Leave a comment</p><p>We look at every contribution before it is shown, and keep the right to shorten it or to leave it out.</p><p>500 characters left</p></div>',
    },
    [
      'Leave a comment',
      'We look at every contribution before it is shown, and keep the right to shorten it or to leave it out.',
      '500 characters left',
    ],
  ],
  [
    'a last line that leads to the letter, as its address says',
    {
      lang: 'et',
      end: `<p>Kas soovid meie uudiseid? ${press('Vajuta siia', 'https://pelican-post.example/newsletter/')}</p>`,
    },
    ['Kas soovid meie uudiseid? Vajuta siia'],
  ],
  [
    'the first paragraph, if it says what the paper is and asks for an address',
    {
      story: [
        'Pelican Post is a nonprofit newsroom that looks into walls. Sign up to receive our biggest stories each week.',
        ...paragraphs,
      ],
    },
    ['Pelican Post is a nonprofit newsroom that looks into walls. Sign up to receive our biggest stories each week.'],
  ],
  ...(
    [
      ['en', 'When you purchase through links on our site, we may earn an affiliate commission on what you buy.'],
      ['en', 'Follow Pelican Post on Twitter and Facebook for the latest news updates.'],
      ['de', 'Was meinen Sie dazu? Schreiben Sie uns Ihre Meinung in die Kommentare unter diesem Artikel.'],
      [
        'fr',
        'Inscrivez-vous à notre newsletter pour recevoir chaque matin l’essentiel, et dites-nous si vous l’aimez.',
      ],
      ['es', 'Si te ha gustado este reportaje, hazte socio y ayúdanos con nuestro periodismo, que es para ti.'],
      ['it', 'Seguici su Facebook e Instagram per non perdere nessuna notizia della città.'],
      ['pl', 'Zapisz się na nasz newsletter i otrzymuj codziennie rano najważniejsze wiadomości.'],
      ['zh', '您怎么看？欢迎在下面的评论区留下您的意见，与我们的其他读者一起讨论这篇文章和这座防波堤的未来。'],
    ] as const
  ).map(([lang, text]): [string, Page, string[]] => [
    `what a site asks among the paragraphs, in ${lang}`,
    { lang, story: [...(storyIn[lang] ?? paragraphs).slice(0, 3), text, ...(storyIn[lang] ?? paragraphs).slice(3)] },
    [text],
  ]),
  ['how often a button was pressed, before its word', { top: '<div class="q"><p>214 Share</p></div>' }, ['214 Share']],
];

/** What looks alike and is the story, or says who wrote it. */
const stays: [what: string, page: Page, texts: string[]][] = [
  ...(
    [
      ['ru', 'Присоединяйтесь к нам в субботу на площади, призвали жителей организаторы марша.'],
      ['fr', 'Suivez-nous sur les quais du vieux port, où tout a commencé il y a cent ans.'],
      ['sv', 'Följ oss på en rundtur i kvarteret, där allt började för hundra år sedan.'],
    ] as const
  ).map(([lang, text]): [string, Page, string[]] => [
    `what others ask, in ${lang}`,
    { lang, story: [...(storyIn[lang] ?? paragraphs).slice(0, 3), text, ...(storyIn[lang] ?? paragraphs).slice(3)] },
    [text],
  ]),
  [
    'questions and their answers',
    {
      below:
        '<div class="q"><p>Is the wall open? Yes, from Monday on.</p><p>Is there a fee? No, not before the spring.</p></div>',
    },
    ['Is the wall open? Yes, from Monday on.', 'Is there a fee? No, not before the spring.'],
  ],
  [
    'the author’s own address',
    {
      head: '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">',
      below: '<p>You can write to Ida Brandt at brandt@pelican-post.example</p>',
    },
    ['You can write to Ida Brandt at brandt@pelican-post.example'],
  ],
  [
    'where to write to somebody of the story',
    { below: '<p>The tickets can be had from boats@tolland-ferry.example</p>' },
    ['The tickets can be had from boats@tolland-ferry.example'],
  ],
  [
    'a paragraph in which the paper and a network are named',
    {
      end: '<p>The messages, which Pelican Post has seen, were sent on WhatsApp in the week before the storm broke the wall.</p>',
    },
    ['The messages, which Pelican Post has seen, were sent on WhatsApp in the week before the storm broke the wall.'],
  ],
  [
    'closing words in italics that name the paper',
    {
      end: '<p><em>Nobody asked the gulls, and they have not written to Pelican Post since the day of the storm.</em></p>',
    },
    ['Nobody asked the gulls, and they have not written to Pelican Post since the day of the storm.'],
  ],
  [
    'the questions of a list that opens when it is pressed',
    {
      below: ['Why did the wall break?', 'Who pays for the new one?', 'When will it stand?']
        .map(
          (text) =>
            `<div class="q"><h3>${press(text)}</h3><p>Nobody at the harbour office could say so before the end of the year, when the engineers report.</p></div>`,
        )
        .join(''),
    },
    ['Why did the wall break?', 'Who pays for the new one?', 'When will it stand?'],
  ],
  [
    'what another house says of itself, which tells whose story it is',
    {
      end: '<p><em>Harbour Lens is a nonprofit newsroom that looks into walls. Sign up to receive its biggest stories.</em></p>',
    },
    ['Harbour Lens is a nonprofit newsroom that looks into walls. Sign up to receive its biggest stories.'],
  ],
  [
    'a heading of the story in a box of its own',
    { end: `<div class="heading"><h3>Newsletter</h3></div>${onward}` },
    ['Newsletter'],
  ],
  [
    'a date in a list above the story of which a button goes',
    { top: '<ul class="q"><li>March 3, 2026</li><li>Text size</li></ul>' },
    ['March 3, 2026'],
  ],
];

function textsOf(page: Page): { gone: string[]; kept: string[] } {
  const { article } = read(page);
  const hidden = hiddenIn(article);
  const texts = (isGone: boolean) =>
    article.blocks.filter(({ id }) => hidden.has(id) === isGone).map(({ text }) => text);
  return { gone: texts(true), kept: texts(false) };
}

describe('appeals of a site to its readers, and what only a script follows', () => {
  test.each(goes)('%s: goes', (_what, page, gone) => expect(textsOf(page).gone).toEqual(gone));

  test.each(stays)('%s: stays', (_what, page, texts) => {
    const { kept } = textsOf(page);
    for (const text of [...texts, ...(page.story ?? paragraphs)]) expect(kept).toContain(text);
  });
});
