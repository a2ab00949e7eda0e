import { expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page';
import { type Page, pageOf } from '../pages/story';
import { storyIn } from '../pages/told-in';

/** Who is named, and who only seems to be, in rows and boxes as sites have them. */
test.each<[what: string, page: Page, people: string]>([
  [
    'buttons for networks',
    {
      lang: 'pl',
      top: '<div class="attributes"><div class="social"><a>Facebook</a><a>X</a><a>LinkedIn</a><a>Drukuj</a></div></div>',
      end: '<p class="author">Ewa Nering (PAP)</p>',
    },
    'Ewa Nering',
  ],
  [
    'who made the film',
    {
      lang: 'fr',
      top: '<p class="film-credits">réalisé par <a href="/personne/solveig-marchal/">Solveig Marchal</a></p>',
      end: '<p>par Perrine Lacase</p>',
    },
    'Perrine Lacase',
  ],
  [
    'who wrote the book',
    {
      top: '<div class="reviewer">by <a href="/tags/tag/declan-furley">Declan Furley</a></div><p>Sunday, 13 July 2025</p><div class="book"><div>The Salt Ledger</div><div class="book-author">by Miriam Kovalen</div><div>Gannet House, $34.99 pb, 312 pp</div></div>',
    },
    'Declan Furley',
  ],
  [
    'whose picture it is',
    {
      above:
        '<div class="visual"><div><img src="a.jpg" alt="" width="1280" height="720"></div><div class="credit-line">Ida Kraudorf</div></div>',
    },
    '',
  ],
  [
    'a name like few, with a page of its own',
    { top: '<div class="field-authors"><a href="/author/bronwyn-tait">Bronwyn Tait</a></div>' },
    'Bronwyn Tait',
  ],
  [
    'a house like few, with a page of its own',
    { top: '<div class="field-authors"><a href="/author/harbour-courier">Harbour Courier</a></div>' },
    '',
  ],
  [
    'a name above a place',
    {
      lang: 'tr',
      top: '<div>13 Şubat 2031 05:00</div><div><a href="/paylas">Paylaş</a></div><p>Kısa özet satırı</p><div>Deniz AKBULUT</div><div>Ankara</div>',
    },
    'Deniz AKBULUT',
  ],
  [
    'a label and a comma',
    {
      lang: 'ur',
      top: '<section><ul><li><span>مصنف</span><span>, </span><span>سحرش یوسفی اور کریم شاہ نذری</span></li></ul></section>',
    },
    'سحرش یوسفی; کریم شاہ نذری',
  ],
  [
    'behind the house’s own name',
    { top: '<p>Pelican Post – Ines Calloway and Leo Sand:</p>' },
    'Ines Calloway; Leo Sand',
  ],
  [
    'below the story, above its tags',
    {
      end: '<div class="article-authors">Ines Calloway; Leo Sand</div><button>Report an error</button><div class="tags"><a href="/tag/a">breakwater wall</a><a href="/tag/b">harbour council</a></div>',
    },
    'Ines Calloway; Leo Sand',
  ],
  [
    'the house beside an agency',
    {
      lang: 'ar',
      head: '<meta property="og:site_name" content="Atlaspress - أطلس بريس جريدة إلكترونية"><meta property="og:type" content="article">',
      top: '<span class="author"><a href="/author/port-afp">أطلس بريس - أ.ف.ب</a></span>',
    },
    '',
  ],
  [
    'source words behind a stroke',
    { lang: 'es', top: '<p>Por Mariela Ojeda / Tomado de Pie de Costa</p>' },
    'Mariela Ojeda',
  ],
  ['a bureau in Japan', { lang: 'ja', end: '<p>（鷹巣支局・高野茂樹、三枝あかり）</p>' }, '高野茂樹; 三枝あかり'],
  ['a paper in Japan', { lang: 'ja', top: '<p>5月6日 7:02配信</p><div><a href="/media/sango">珊瑚日報</a></div>' }, ''],
  ['for whom in Vietnam', { lang: 'vi', end: '<p>Theo Hoàng Minh Tuệ (TTXVN/Vietnam+)</p>' }, 'Hoàng Minh Tuệ'],
  [
    'who translated the text',
    {
      lang: 'fr',
      top: '<p class="byline">Par Lukas Brenner</p>',
      end: '<p>Cet article, paru initialement dans le «Courrier du Corail», a été traduit de l’allemand par Emma Rochat.</p>',
    },
    'Lukas Brenner; Emma Rochat',
  ],
  [
    'a row that the head of the page completes',
    {
      lang: 'ja',
      head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"岸本遼"},{"@type":"Person","name":"浅野ひかり"},{"@type":"Person","name":"寺内健太"}]}</script>',
      top: '<div class="byline"><span>有料記事</span> <span>岸本遼</span> <span>浅野ひかり</span> <span>寺内健太</span></div>',
    },
    '浅野ひかり; 岸本遼; 寺内健太',
  ],
  [
    'a row of others than the head of the page names',
    {
      lang: 'ja',
      head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"浅野ひかり"}]}</script>',
      top: '<div class="byline"><span>有料記事</span> <span>次回掲</span> <span>浅野ひかり</span> <span>会員限</span></div>',
    },
    '浅野ひかり',
  ],
  [
    'whose mail stands beside her',
    { top: '<p>Wanda Peguero</p><p>Harbour desk, wanda.peguero@coral.example</p>' },
    'Wanda Peguero',
  ],
  ['somebody else’s mail beside a name', { top: '<p>Harbour Peguero Story</p><p>tips@coral.example</p>' }, ''],
  [
    'a known house behind a bar',
    { top: '<p>By Carter Boyle | The Washington Post</p><p>July 9, 2024</p>' },
    'Carter Boyle',
  ],
  ['a vowel of Thai', { lang: 'th', end: '<p>เรื่อง: ณัฐชา ศรีวงค์คำ</p>' }, 'ณัฐชา ศรีวงค์คำ'],
])('%s', (_what, page, people) => {
  const { credits } = analyzePage(pageOf({ ...page, story: storyIn(page.lang) })).report;
  const stated = credits.filter(({ certainty }) => certainty !== 'implied');
  expect(stated.map(({ name }) => name).join('; ')).toBe(people);
});
