import { describe, expect, test } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import { type Page, paragraphs } from '../pages/story.ts';
import { read } from './article-of.ts';

const onward = '<p>The first stones are expected in the harbour before the end of the summer, weather permitting.</p>';
const author = '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">';
const link = (text: string, href = '/n/4') => `<a href="${href}">${text}</a>`;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const related = `<h3>Read also</h3>${list(link('Ferry to Tolland Head runs again'), link('Why the old pier had to go'))}`;

/** What it is, the page, and the texts that go. */
const goes: [what: string, page: Page, gone: string[]][] = [
  [
    'an inset with one headline',
    { end: `<aside>${link('Wer die alte Mole bezahlt')}</aside>${onward}`, lang: 'de' },
    ['Wer die alte Mole bezahlt'],
  ],
  [
    'an inset with a section and a headline',
    { end: `<div class="x7"><h3>${link('Coast')}</h3><h3>${link('Town that runs out of sand')}</h3></div>${onward}` },
    ['Coast', 'Town that runs out of sand'],
  ],
  [
    'an inset with a list',
    {
      end: `<div class="x7">${list(link('Ferry staff vote on new rota'), link('Why the sea path keeps moving'))}</div>${onward}`,
    },
    ['Ferry staff vote on new rota', 'Why the sea path keeps moving'],
  ],
  [
    'an inset with a label in brackets',
    { end: `<aside><p>【Read also】</p>${link('Town that runs out of sand')}</aside>${onward}` },
    ['【Read also】', 'Town that runs out of sand'],
  ],
  [
    'where to follow a paper, in a language that we know and in one that we do not',
    {
      lang: 'lv',
      below: `<p>Sekojiet Ostas Ziņām arī ${link('Facebook', '/f')} un ${link('X', '/x')}, katru dienu.</p>`,
    },
    ['Sekojiet Ostas Ziņām arī Facebook un X, katru dienu.'],
  ],
  [
    'tags behind a label of any language',
    { lang: 'lv', below: `<div>Temati ${link('osta', '/t/1')}, ${link('tilts', '/t/2')}</div>` },
    ['Temati osta, tilts'],
  ],
  [
    'buttons for the size of the letters',
    { top: '<div class="q">字 <a href="#">小</a> <a href="#">中</a> <a href="#">大</a></div>' },
    ['字 小 中 大'],
  ],
  [
    'a button above a list of buttons',
    { top: '<div class="q"><ul><li><button>Salvar para depois</button></li><li>Um recurso da casa</li></ul></div>' },
    ['Salvar para depois', 'Um recurso da casa'],
  ],
  [
    'a call between what goes and the end',
    { below: `${related}<p>Still not had enough?</p>` },
    ['Read also', 'Ferry to Tolland Head runs again', 'Why the old pier had to go', 'Still not had enough?'],
  ],
  [
    'whom newsrooms may ask, in a line',
    { below: '<p>Media contact: Ana Ruiz, Port of Ellery, press@ellery.example</p>' },
    ['Media contact: Ana Ruiz, Port of Ellery, press@ellery.example'],
  ],
  [
    'whom newsrooms may ask, in a few',
    {
      lang: 'de',
      end: '<p>Rückfragen bitte an:</p><p>Hafenamt Ellern<br>Pressestelle<br>E-Mail: presse@ellern.example</p>',
    },
    ['Rückfragen bitte an:', 'Hafenamt Ellern', 'Pressestelle', 'E-Mail: presse@ellern.example'],
  ],
  [
    'rights behind a day',
    { lang: 'it', below: '<p>3 marzo 2026 © RIPRODUZIONE RISERVATA</p>' },
    ['3 marzo 2026 © RIPRODUZIONE RISERVATA'],
  ],
  [
    'rights in front of their sign',
    { lang: 'ar', below: '<div class="copyright-box">جميع الحقوق محفوظة © المرفأ الجديد 2026</div>' },
    ['جميع الحقوق محفوظة © المرفأ الجديد 2026'],
  ],
  [
    'who the author is, in the author’s box above the story',
    {
      head: author,
      top: '<p class="byline">By Ida Brandt</p><div class="author-bio"><p>Ida Brandt is a senior reviewer who has taken apart most of her own furniture.</p></div>',
    },
    ['Ida Brandt is a senior reviewer who has taken apart most of her own furniture.'],
  ],
  [
    'how long it takes, glued to its button',
    { top: '<div class="article-share"><div>Listen to this article<span>6 min</span></div></div>' },
    ['Listen to this article6 min'],
  ],
  [
    'the author’s card, with a word beside the name',
    {
      head: author,
      top: '<p class="byline">By Ida Brandt</p>',
      below: '<div><h2>About Ida Brandt</h2><p>Engineer, now and then a sailor</p><p>Follow</p></div>',
    },
    ['About Ida Brandt', 'Engineer, now and then a sailor', 'Follow'],
  ],
  [
    'a button to subscribe, as its address says in any language',
    { lang: 'lv', end: `<div class="q">${link('Kļūsti par abonentu', '/subscribe/?from=story')}</div>${onward}` },
    ['Kļūsti par abonentu'],
  ],
  [
    'an appeal behind the story, with a link to the letter',
    {
      lang: 'et',
      below: `<p>Kas soovid lugeda sadama uudiseid igal hommikul enne tööd? ${link('Vajuta siia', 'https://mail.pelican-post.example/newsletter/')}</p>`,
    },
    ['Kas soovid lugeda sadama uudiseid igal hommikul enne tööd? Vajuta siia'],
  ],
  [
    'a button to log in',
    { top: list(link('Keep this for later', '/accounts/login/?next=/n/4')) },
    ['Keep this for later'],
  ],
  [
    'the address of the page, to be copied',
    { below: '<div>Short-URL: https://pelican-post.example/p48123</div>' },
    ['Short-URL: https://pelican-post.example/p48123'],
  ],
  [
    'networks with their addresses written out',
    {
      lang: 'th',
      below: '<div>เฟซบุ๊ก https://fb.me/pelicanpost</div><div>ทวิตเตอร์ https://twitter.com/pelicanpost</div>',
    },
    ['เฟซบุ๊ก https://fb.me/pelicanpost', 'ทวิตเตอร์ https://twitter.com/pelicanpost'],
  ],
  [
    'a row of buttons, two of them for networks',
    { top: `<div>${['Imprimir', 'Correo', 'Facebook', 'Digg', 'RSS'].map((text) => link(text, '#')).join(' ')}</div>` },
    ['Imprimir Correo Facebook Digg RSS'],
  ],
  [
    'the word in a box for advertisements, in a language that we do not know',
    { lang: 'et', end: `<div class="ad-container">REKLAAM</div>${onward}` },
    ['REKLAAM'],
  ],
  [
    'a label glued to its link, between paragraphs',
    { end: `<div class="q">Read also${link('Why the old pier had to go')}</div>${onward}` },
    ['Read alsoWhy the old pier had to go'],
  ],
  [
    'a heading and one headline behind the story',
    {
      lang: 'ca',
      below: `<div class="q"><h4>Et pot interessar</h4>${link('El pastor que ven ombra als turistes')}</div>`,
    },
    ['Et pot interessar', 'El pastor que ven ombra als turistes'],
  ],
  [
    'buttons beside the names of networks',
    {
      lang: 'hr',
      top: '<div class="q"><div>Podijeli</div><div>Facebook</div><div>WhatsApp</div><div>Kopiraj poveznicu</div></div>',
    },
    ['Podijeli', 'Facebook', 'WhatsApp', 'Kopiraj poveznicu'],
  ],
  [
    'buttons in a row that is longer',
    {
      top: `<div class="social">${['Distribuie', 'Trimite pe WhatsApp', 'Google News: apasă aici'].map((text) => link(text, '#')).join('')}</div>`,
    },
    ['DistribuieTrimite pe WhatsAppGoogle News: apasă aici'],
  ],
];

/** Cards among the paragraphs, of the site's own stories and of what a story has tried. */
const teaser = (title: string, button: string) =>
  `<div class="rich"><div class="h"><h4>${title}</h4></div><a class="o" href="/n/9"><div>${button}</div></a></div>`;
const product = (prize: string, title: string) =>
  `<div class="r"><div class="h"><h3>${prize}</h3><a href="https://shop.example/p/${title.length}"><h4>${title}</h4></a></div></div>${onward}`;
const photo = (n: number, words: string) =>
  `<div class="s"><div><img src="/${n}.jpg" width="640" height="400" alt=""><span>›</span></div><div class="caption">${words}</div></div>`;
const letter = `The tide comes in every Friday: ${link('the Low Water letter', '/newsletter/')}, with news of the bay for those who row.`;
const bridge = 'Bridge at Dos Molinos closes';
const tides =
  'The bridge at Dos Molinos closes on Monday for the summer, and lorries will have to take the long way round.';
const entry = (n: number) =>
  `<div class="e"><h3>${link(`Ferry to Tolland Head runs again, ${n}`, `/n/${n}`)}</h3><p>6:40</p></div>`;

goes.push(
  [
    'the headline in a card that leads to another story',
    { end: `${teaser('Wer die alte Mole bezahlt hat', 'Mehr lesen')}${onward}`, lang: 'de' },
    ['Wer die alte Mole bezahlt hat', 'Mehr lesen'],
  ],
  [
    'an inset with a section that nobody knows',
    { end: `<div class="x7"><div>Perguntas</div>${link('Quem paga o velho quebra-mar')}</div>${onward}`, lang: 'pt' },
    ['Perguntas', 'Quem paga o velho quebra-mar'],
  ],
  [
    'a link to pictures',
    { end: `<aside class="related-inset"><h3>${link('PHOTOS: The winter that took the wall')}</h3></aside>${onward}` },
    ['PHOTOS: The winter that took the wall'],
  ],
  [
    'a bold line that leads elsewhere',
    { end: `<p><b>READ | The wall that nobody wanted to pay for</b></p>${onward}` },
    ['READ | The wall that nobody wanted to pay for'],
  ],
  [
    'two buttons that enlarge a picture',
    {
      end: ['Mole', 'Becken']
        .map((name) => `<div class="z"><img src="/${name}.jpg" alt=""><div>(Click to enlarge)</div></div>${onward}`)
        .join(''),
      lang: 'de',
    },
    ['(Click to enlarge)', '(Click to enlarge)'],
  ],
  [
    'a button above a caption',
    {
      top: `<figure><img src="/1.jpg" alt=""><div><b>toggle caption</b></div><figcaption>The wall in March</figcaption></figure>`,
    },
    ['toggle caption'],
  ],
  [
    'the way to the story, without links',
    { above: '<p>Kezdőlap › Kikötő › Port Ellery votes to rebuild its breakwater</p>' },
    ['Kezdőlap › Kikötő › Port Ellery votes to rebuild its breakwater'],
  ],
  [
    'a last paragraph in italics that leads to the newsletter',
    { end: `<p><i>${letter}</i></p>` },
    ['The tide comes in every Friday: the Low Water letter, with news of the bay for those who row.'],
  ],
  [
    'a biography whose author nobody names, by the name of its box',
    { below: '<div class="author-bio"><p>Brandt mends nets and has written of walls for eleven years.</p></div>' },
    ['Brandt mends nets and has written of walls for eleven years.'],
  ],
  [
    'news in full in a row of headlines',
    { below: `<div>${entry(1)}<div class="e"><h3>${bridge}</h3><p>${tides}</p></div>${entry(2)}</div>` },
    ['Ferry to Tolland Head runs again, 1', '6:40', bridge, tides, 'Ferry to Tolland Head runs again, 2', '6:40'],
  ],
  [
    'what a shop sells, in the box of a plug-in',
    { below: '<div class="amazlet-box"><div>波の本</div><div>売り上げランキング: 6,808</div></div>', lang: 'ja' },
    ['波の本', '売り上げランキング: 6,808'],
  ],
);

goes.push(
  [
    'a biography in a line with its links',
    {
      head: author,
      top: '<p>By Ida Brandt</p>',
      below: `<div class="q"><div>Ida Brandt mends nets. ${link('All her stories', '/ida')} ${link('Write to her', '/w')}</div></div>`,
    },
    ['Ida Brandt mends nets. All her stories Write to her'],
  ],
  [
    'tags behind a label that points',
    { below: '<div class="q">Keywords >>harbour walls</div>' },
    ['Keywords >>harbour walls'],
  ],
  [
    'an advertiser’s teaser, glued to its label',
    {
      below: `<div class="q">${link('<span>Sponsored content</span><span>New nets for every boat</span>', 'https://nets.example/1')}</div>`,
    },
    ['Sponsored contentNew nets for every boat'],
  ],
  [
    'a rubric above the headline, glued to its label',
    { above: `<header><span>Posted in</span>${link('Harbour', '/harbour/')}</header>` },
    ['Posted inHarbour'],
  ],
  [
    'the way to the story behind a label',
    {
      lang: 'pl',
      above: `<div class="q">Jesteś tutaj: ${link('Strona główna', '/')} / ${link('Port', '/port/')}</div>`,
    },
    ['Jesteś tutaj: Strona główna / Port'],
  ],
  [
    'what shares cost, above the headline and below it',
    {
      above: `<div class="q">${link('TLND +0.71%', '/s/tlnd')}</div>`,
      top: `<div class="q">${link('HRBR', '/s/hrbr')} -17,42 %${link('WALL', '/s/wall')} +1,06 %</div>`,
    },
    ['TLND +0.71%', 'HRBR -17,42 %WALL +1,06 %'],
  ],
  [
    'a list above the headline that ends in the story’s name in another language',
    {
      above: `<ul class="q"><li>${link('Start »', '/')}</li><li>${link('Kyst »', '/k/')}</li><li>Havn stemmer for ny mole</li></ul>`,
    },
    ['Start »', 'Kyst »', 'Havn stemmer for ny mole'],
  ],
  [
    'a sentence over a field and a button, between paragraphs',
    {
      end: `<div class="q"><p>All of the sea, with 18,000 readers who trust us each day. Sign up for our free newsletter and read of walls, of weather and of boats, daily or weekly.</p><input type="email"><button>Subscribe</button></div>${onward}`,
    },
    [
      'All of the sea, with 18,000 readers who trust us each day. Sign up for our free newsletter and read of walls, of weather and of boats, daily or weekly.',
      'Subscribe',
    ],
  ],
  ['a number of the archive', { lang: 'de', end: '<p>(ID:40718002)</p>' }, ['(ID:40718002)']],
);

/** What looks alike and is the story, or says who wrote it and when. */
const stays: [what: string, page: Page][] = [
  ['a heading whose id is what it says', { end: `<h3 id="advertising-ban">Advertising ban</h3>${onward}` }],
  [
    'somebody beside her pages',
    { top: '<div class="q"><div>Odile Marran</div><div class="k">By the basin</div></div>' },
  ],
  [
    'what another site asks for, in a list of the story',
    { end: `${list(`Price: 9 crowns a month, ${link('free for 30 days', 'https://tides.example/signup')}`)}${onward}` },
  ],
  ['a story about the address of another site', { below: '<p>Source: https://survey.example/r/9</p>' }],
  ['words of a paper below its abstract', { end: `<p>Keywords: tides, breakwaters, mussels, insurance</p>${onward}` }],
  [
    'a sentence that leads to another story of the same site',
    { end: `<p>Read the full post on ${link('how to mend a wall that the sea has taken')}.</p>${onward}` },
  ],
  [
    'how the story was made, in a list that opens with its author',
    {
      head: author,
      end: `<h3>Why you can trust us</h3>${list('Ida Brandt is a writer of Pelican Post who has lived beside the basin for eleven years.', 'For this story she walked the whole of the eastern wall with an engineer of the council.')}`,
    },
  ],
  [
    'links that a paragraph announces',
    {
      end: `<p>The three motions before the council can be read in the archive of the town, in full and with their annexes:</p><div class="x7">${list(link('Motion on the height of the wall'), link('Motion on the road to the quarry'))}</div>${onward}`,
    },
  ],
  [
    'sources elsewhere',
    {
      end: `<div class="x7">${link('Report of the coastal survey of 2025', 'https://survey.example/r')}</div>${onward}`,
    },
  ],
  [
    'a list of stories that is the story',
    {
      end: ['Nine winters on the wall', 'The ferry that came back', 'A house full of gulls', 'Where the salt is kept']
        .map((title) => `<div class="x7"><h3>${link(title)}</h3></div>${onward}`)
        .join(''),
    },
  ],
  [
    'a paragraph about networks',
    {
      end: `<p>The owners have asked ${link('Facebook', '/t/f')} and ${link('Instagram', '/t/i')} to take the pictures down.</p>`,
    },
  ],
  [
    'links to the pages of those who helped',
    { below: `<p>Helped ${link('Ana Ruiz', '/authors/ana-ruiz/')} ${link('Jo Lund', '/authors/jo-lund/')}</p>` },
  ],
  ['a name between what goes', { below: `${related}<p>Stefan Perrin</p><p>Share</p>` }],
  ['a day between what goes', { below: `${related}<p>Shown here on June 19, 2026</p><p>Share</p>` }],
  ['a last line of the story', { below: `<div><p>We thank her for the talk.</p></div>${related}` }],
  [
    'a credit behind the story, in a box with its day',
    {
      head: author,
      below: '<div class="q"><p>Text: Ida Brandt</p><p>March 3, 2026</p></div>',
    },
  ],
  ['where to buy a ticket', { below: '<p>Tickets: Harbour House, 555-0177, box@ellery.example</p>' }],
  [
    'a contact who is part of the story',
    {
      story: [
        ...paragraphs.slice(0, 2),
        'Contact: the harbour master kept the word on a card above his desk, and wrote to master@ellery.example each evening.',
        ...paragraphs.slice(2),
      ],
    },
  ],
  [
    'a standfirst that opens with the author’s name',
    {
      head: author,
      top: '<p>Ida Brandt is tired of walls that fall into the sea every winter, and asks who pays.</p>',
    },
  ],
];

stays.push(
  [
    'what shares cost, in a list of the story',
    { end: `${list(link('TLND +0.71%', '/s/tlnd'), link('HRBR -17.42%', '/s/hrbr'))}${onward}` },
  ],
  ['a byline above the headline', { above: `<header><span>By</span> ${link('Ida Brandt', '/ida/')}</header>` }],
  ['what somebody says of a video', { end: `<p>Video | the wall gave way at noon on Monday</p>${onward}` }],
  ['a last paragraph that leads to the newsletter', { end: `<p>${letter}</p>` }],
  [
    'what the story has tried, though a shop is linked',
    {
      end: `${product('Best of all', 'Gullwing Storm Lantern')}${product('Best for small boats', 'Tolland Deck Lamp')}${product('Cheapest', 'Harbour Glow')}`,
    },
  ],
  [
    'captions of a gallery',
    {
      top: `<div class="g">${[photo(1, 'The wall on Monday'), photo(2, 'The wall on Friday'), photo(3, 'The basin, empty')].join('')}</div>`,
    },
  ],
);

function goneFrom(page: Page): string[] {
  const { article } = read(page);
  const { report } = analyze(article);
  const gone = new Set(report.boilerplate.flatMap(({ blocks }) => blocks));
  return article.blocks.filter(({ id }) => gone.has(id)).map(({ text }) => text);
}

describe('small clutter between and behind the paragraphs', () => {
  test.each(goes)('%s goes', (_what, page, gone) => expect(goneFrom(page)).toEqual(gone));

  test.each(stays)('%s stays', (_what, page) => {
    const { article } = read(page);
    const gone = goneFrom(page);
    const kept = article.blocks.filter(({ text }) => !gone.includes(text)).map(({ text }) => text);
    const asked = `${page.top ?? ''}${page.end ?? ''}${page.below?.replace(related, '').replace('<p>Share</p>', '') ?? ''}`;
    for (const text of kept.length ? textsIn(asked) : []) expect(kept).toContain(text);
    for (const text of page.story ?? paragraphs) expect(kept).toContain(text);
  });
});

const textsIn = (html: string) =>
  html
    .split(/<\/(?:p|li|div|h3)>/)
    .map((part) => part.replace(/<[^>]*>/g, '').trim())
    .filter(Boolean);
