import { describe, expect, test } from 'vitest';
import { analyzePage } from './pages/analyze-page';
import { type Page, pageOf, paragraphs } from './pages/story';

const german = [
  'Der Hafenrat von Port Ellery hat am Dienstag beschlossen, den östlichen Wellenbrecher neu zu bauen, und damit einen Streit von elf Jahren beendet.',
  'Stürme hatten in den vergangenen beiden Wintern vierzig Meter der alten Mauer weggerissen, und die Fischer konnten ihre Boote nachts nicht mehr im Becken lassen.',
  'Die Arbeiten sollen nach den Plänen der Ingenieure drei Jahre dauern, und die Straße am Ufer wird in dieser Zeit für Lastwagen gesperrt, sagte ein Sprecher.',
  'Zwei Drittel der Kosten will der Rat als Kredit aufnehmen, der Rest kommt aus den Hafengebühren und aus einem Fonds für die Städte an der Küste.',
];
const polish = [
  'Rada portu w Port Ellery zdecydowała we wtorek o odbudowie wschodniego falochronu i zakończyła spór, który trwał jedenaście lat i dzielił całe miasto.',
  'Sztormy w ciągu ostatnich dwóch zim zabrały czterdzieści metrów starego muru, a rybacy mówili, że nie mogą już zostawiać łodzi w basenie na noc.',
  'Według inżynierów prace potrwają trzy lata, a droga wzdłuż brzegu będzie w tym czasie zamknięta dla ciężarówek w dni powszednie, powiedział rzecznik.',
  'Dwie trzecie kosztów rada chce pożyczyć, a reszta ma pochodzić z opłat portowych i z funduszu dla miast na wybrzeżu, który powstał w zeszłym roku.',
];
const chinese = [
  '埃勒里港的港务委员会星期二投票决定重建东侧防波堤，从而结束了长达十一年的争论，争论的焦点是由谁来出钱以及防波堤应该建多高。',
  '过去两个冬天的风暴卷走了四十米长的旧墙，渔民们说他们夜里再也不能把船停在内港里了，许多人只好把船拖到岸上过冬。',
  '工程师预计工程将持续三年，驳船将从采石场运来石料，沿岸公路在工作日将禁止卡车通行，居民对此表示理解和支持。',
  '委员会将借入三分之二的费用，其余部分来自港口收费和沿海城镇基金，该基金去年成立，旨在帮助小城镇抵御风暴。',
];

const reportOf = (page: Page) => analyzePage(pageOf(page)).report;
const peopleOf = (page: Page) =>
  reportOf(page).credits.map(({ name, role, place }) => [name, role, place].filter(Boolean).join(' / '));

describe('the verdict names source, carrier and host apart', () => {
  const cases: [what: string, page: Page, expected: Record<string, unknown>][] = [
    ['nothing said', { top: '<p class="byline">By Ines Calloway</p>' }, { status: 'original' }],
    [
      'a dateline of an agency',
      { top: '<p class="byline">By Ines Calloway</p>', opening: 'PORT ELLERY, Maine (AP) — ' },
      { status: 'syndicated', kind: 'wire', source: 'The Associated Press' },
    ],
    [
      'an agency as byline',
      { top: '<span class="author">Reuters</span>' },
      { status: 'syndicated', kind: 'wire', source: 'Reuters' },
    ],
    [
      'a notice with a link',
      {
        below:
          '<p>This article was originally published in <a href="https://coral-courier.example/2026/breakwater">The Coral Courier</a>.</p>',
      },
      {
        status: 'syndicated',
        kind: 'republished',
        source: 'The Coral Courier',
        originalUrl: 'https://coral-courier.example/2026/breakwater',
      },
    ],
    [
      'a bare source link',
      { end: '<p><a href="https://www.nytimes.com/2026/03/14/world/breakwater.html">Source link</a></p>' },
      {
        status: 'syndicated',
        kind: 'scraped',
        source: 'The New York Times',
        originalUrl: 'https://www.nytimes.com/2026/03/14/world/breakwater.html',
      },
    ],
    [
      'a distributor in the copyright line',
      {
        top: '<p class="byline">By Ines Calloway<br>Chicago Tribune (TNS)</p>',
        end: '<p>©2026 Chicago Tribune. Visit chicagotribune.com. Distributed by Tribune Content Agency, LLC.</p>',
      },
      { status: 'syndicated', source: 'Chicago Tribune', distributor: 'Tribune Content Agency' },
    ],
    [
      'the host with help of an agency',
      { top: '<p class="byline">By Ines Calloway</p>', end: '<p>The Associated Press contributed to this report.</p>' },
      { status: 'partly', source: 'The Associated Press' },
    ],
    [
      'a feed disclaimer',
      {
        top: '<span class="author">Web Desk</span>',
        end: '<p>(This story has not been edited by Pelican Post staff and is auto-generated from a syndicated feed.)</p>',
      },
      { status: 'syndicated', kind: 'wire' },
    ],
    [
      'an agency on its own site',
      {
        url: 'https://apnews.com/article/breakwater-vote-1',
        head: '<meta property="og:type" content="article"><meta property="og:site_name" content="AP News">',
        opening: 'PORT ELLERY, Maine (AP) — ',
      },
      { status: 'original' },
    ],
    [
      'a press release',
      {
        opening: 'PORT ELLERY, March 3, 2026 /PRNewswire/ -- ',
        end: '<p>SOURCE Tolland Stone Corp</p>',
      },
      { status: 'syndicated', kind: 'press-release' },
    ],
    [
      'told Reuters in the text',
      {
        top: '<p class="byline">By Ines Calloway</p>',
        story: [
          ...paragraphs,
          'The mayor told Reuters that the town had no other choice, and that work would begin soon.',
        ],
      },
      { status: 'original' },
    ],
    [
      'a photo credit of an agency',
      {
        top: '<p class="byline">By Ines Calloway</p><figure><img src="a.jpg"><figcaption>The old wall. (AP Photo/Tom Brack)</figcaption></figure>',
      },
      { status: 'original' },
    ],
    [
      'a canonical address on another site',
      {
        head: '<meta property="og:type" content="article"><link rel="canonical" href="https://coral-courier.example/2026/breakwater">',
      },
      { status: 'syndicated', originalUrl: 'https://coral-courier.example/2026/breakwater' },
    ],
    [
      'a German house with an agency',
      { lang: 'de', top: '<div class="autor">von dpa, unserer Redaktion</div>', story: german },
      { status: 'partly', source: 'dpa' },
    ],
    [
      'an agency in the last bracket',
      { lang: 'de', story: [...german.slice(0, -1), `${german.at(-1)} (dpa)`] },
      { status: 'syndicated', kind: 'wire', source: 'dpa' },
    ],
    [
      'a source label in the meta row',
      { lang: 'zh', top: '<div class="info">2026-03-09 来源：新华网</div>', story: chinese },
      { status: 'syndicated' },
    ],
    [
      'initials beside an agency',
      { lang: 'pl', top: '<div>Autor: asty//now</div><div>Źródło: PAP</div>', story: polish },
      { status: 'partly', source: 'PAP' },
    ],
    [
      'figures under a signed story',
      { top: '<p class="byline">By Ines Calloway</p>', end: '<p>Source: Ministry of Harbours</p>' },
      { status: 'original' },
    ],
    [
      'a feed’s footer',
      {
        end: '<p>The post <a href="https://coral-courier.example/breakwater/">Breakwater vote</a> appeared first on <a href="https://coral-courier.example/">Coral Courier</a>.</p>',
      },
      {
        status: 'syndicated',
        kind: 'scraped',
        source: 'Coral Courier',
        originalUrl: 'https://coral-courier.example/breakwater/',
      },
    ],
    [
      'a counter of The Conversation',
      { end: '<img src="https://counter.theconversation.com/content/271844/count.gif" width="1" height="1" alt="">' },
      { status: 'syndicated', kind: 'republished', source: 'The Conversation' },
    ],
    [
      'a section that signs with the name of the house',
      {
        url: 'https://health.pelikan.example/d-48123/a-woman-and-her-boat',
        head: '<meta property="og:type" content="article">',
        top: '<div>Ines Calloway - pelikanHealth</div>',
      },
      { status: 'original' },
    ],
    [
      'an agency in a list of contributors',
      {
        top: '<p class="byline">Ines Calloway, Pelican Post</p>',
        end: '<p>Contributing: Rui Sá, Mo Adeyemi, Associated Press.</p>',
      },
      { status: 'partly', source: 'The Associated Press' },
    ],
    [
      'the label of a game’s maker',
      {
        top: '<p class="byline">By Ines Calloway</p>',
        below: '<p>Source</p><p>Yacht Yard Games</p>',
      },
      { status: 'original' },
    ],
    [
      'code that was provided',
      {
        top: '<p class="byline">By Ines Calloway</p>',
        end: '<p>Harbour Knight was reviewed using code provided by Yacht Yard Games. You can find more about our reviews here.</p>',
      },
      { status: 'original' },
    ],
    [
      'colleagues who helped',
      {
        lang: 'es',
        top: '<p class="byline">Por Inés Calleja</p>',
        end: '<p>Con información de Rui Saldaña, Elena G. Sierra y Marta Ponce.</p>',
      },
      { status: 'original' },
    ],
    [
      'an agency far below, where a teaser names its own',
      {
        top: '<p class="byline">By Ines Calloway</p>',
        below: `<div class="x1">${['Ferry runs', 'Pier gone', 'Mussels back', 'Quarry closed', 'Fair ends'].map((title) => `<div>${title}</div>`).join('')}<div>AP</div></div>`,
      },
      { status: 'original' },
    ],
    [
      'an address that is none',
      { end: '<p>Read the full story at: https://[coral-courier/2026/breakwater and come back.</p>' },
      { status: 'original' },
    ],
    ['a front page', { url: 'https://pelican-post.example/' }, { status: 'not-an-article' }],
    ['a teaser', { story: ['The council will meet again on Monday.'] }, { status: 'not-an-article' }],
  ];
  test.each(cases)('%s', (_, page, expected) => {
    expect(reportOf(page).verdict).toMatchObject(expected);
  });
});

describe('everyone who reported, and nobody else', () => {
  const cases: [what: string, page: Page, expected: string[]][] = [
    [
      'a byline',
      { top: '<div class="byline">By <a href="/a/1">Ines Calloway</a> and <a href="/a/2">Rui Sá</a></div>' },
      ['Ines Calloway / reporter', 'Rui Sá / reporter'],
    ],
    [
      'a tail of the seed’s kind',
      {
        top: '<span class="meta-author"><a href="/author/admin/" class="author-name">admin</a></span>',
        end: '<p>Ines Calloway reported from Port Ellery, and Rui B. Sá from Lisbon. Reporting was contributed by Mo Adeyemi from Lagos, Nigeria, Kit Lund and Ana-Marie Roux from Paris.</p><p><a href="https://www.nytimes.com/2026/a.html">Source link</a></p>',
      },
      [
        'Ines Calloway / reporter / Port Ellery',
        'Rui B. Sá / reporter / Lisbon',
        'Mo Adeyemi / contributor / Lagos, Nigeria',
        'Kit Lund / contributor / Paris',
        'Ana-Marie Roux / contributor / Paris',
      ],
    ],
    [
      'Reuters',
      {
        opening: 'PORT ELLERY, March 3 (Reuters) - ',
        end: '<p>(Reporting by Ines Calloway in Port Ellery; Editing by Kit Lund)</p>',
      },
      ['Ines Calloway / reporter / Port Ellery', 'Kit Lund / editor'],
    ],
    [
      'admin',
      { top: '<span class="author">admin</span>', end: '<p><a href="https://a.example/x/y">Source link</a></p>' },
      [],
    ],
    [
      'a scraper’s poster',
      {
        top: '<span class="author"><a href="/author/jo-wills/">Jo Wills</a></span>',
        end: '<p><a href="https://a.example/x/y">Source link</a></p>',
      },
      [],
    ],
    ['people in the story', {}, []],
    [
      'a teaser beside the headline',
      {
        top: '<div><h2><a href="/n/2">Why the old pier had to go</a></h2><div>By Jo Wills</div></div><div>By Ines Calloway</div>',
      },
      ['Ines Calloway / reporter'],
    ],
    [
      'a teaser that is one link',
      {
        top: '<p>By Ines Calloway</p>',
        below:
          '<div class="x1"><a href="/n/3"><div>Why the old pier had to go after the storm</div><div>Jo Wills and Kit Lund, dpa</div></a></div>',
      },
      ['Ines Calloway / reporter'],
    ],
    [
      'a person of the standfirst who has a page of her own',
      {
        top: '<p class="byline">By Ines Calloway</p><div>The chair of the council, <a href="/people/odile-marran">Odile Marran</a>, told the fishermen on Monday that the wall would be built before the winter, whatever it costs.</div>',
      },
      ['Ines Calloway / reporter'],
    ],
    [
      'a picture among the paragraphs',
      {
        top: '<p class="byline">By Ines Calloway</p>',
        opening: '<span class="credit">Rui Sá / Getty Images</span></p><p>',
      },
      ['Ines Calloway / reporter'],
    ],
    [
      'a biography in the byline',
      {
        top: '<div class="author">Ines Calloway currently works for Pelican Post as a writer. She also teaches at a school of design in Lisbon, Portugal. She majored in Latin.</div>',
      },
      ['Ines Calloway / reporter'],
    ],
    [
      'teasers below',
      {
        below:
          '<div class="related-posts"><h3>Related</h3><div><span class="author">Jo Wills</span><a href="/x">Quarry to close</a></div></div>',
      },
      [],
    ],
  ];
  test.each(cases)('%s', (_, page, expected) => {
    expect(peopleOf(page)).toEqual(expected);
  });
});

describe('what a copy says of its host', () => {
  const slogan =
    'Pelican Post: the latest breaking news of the day online, world news, sport and weather, updated around the clock';
  const end = '<p><a href="https://www.nytimes.com/2026/a.html">Source link</a></p>';
  const promos = (page: Page) => reportOf(page).boilerplate.filter(({ kind }) => kind === 'promo');

  test('its slogan behind the source link is hidden', () => {
    expect(promos({ end: `${end}<p>${slogan}</p>` }).map(({ text }) => text)).toEqual([slogan]);
  });

  test('a paragraph of the story that opens with its name is not', () => {
    expect(promos({ story: [...paragraphs, `${slogan}.`, ...paragraphs], end })).toEqual([]);
  });
});

describe('a line that says where the story is from', () => {
  const notices = (page: Page) =>
    reportOf(page).boilerplate.flatMap(({ kind, text }) => (kind === 'syndication-notice' ? [text] : []));
  const label = '<p>Source: <a href="https://coral-courier.example/2026/breakwater">Coral Courier</a></p>';
  const origin = 'https://coral-courier.example/2026/breakwater';
  const head = `<meta property="og:type" content="article"><link rel="canonical" href="${origin}">`;
  test.each<[what: string, page: Page, hidden: string[]]>([
    ['the only one stays, for it is the credit', { end: label }, []],
    [
      'an importer’s goes where a dateline says it as well',
      { opening: 'PORT ELLERY, Maine (AP) — ', end: label },
      ['Source: Coral Courier'],
    ],
    [
      'an address that the head gives as the original’s',
      { head, end: `<p><a href="${origin}">${origin}</a></p>` },
      [origin],
    ],
    ['an address of the page itself stays', { end: '<p>https://pelican-post.example/news/breakwater-vote/</p>' }, []],
    [
      'the heading of its box goes along',
      {
        top: '<aside><h2>Note</h2><p>(This story has not been edited by Pelican Post staff and is auto-generated from a syndicated feed.)</p></aside>',
      },
      ['Note (This story has not been edited by Pelican Post staff and is auto-generated from a syndicated feed.)'],
    ],
  ])('%s', (_, page, hidden) => {
    expect(notices(page)).toEqual(hidden);
  });
});

describe('a paragraph with a sign in it is the story’s', () => {
  const [first = '', ...rest] = paragraphs;
  const last = rest.pop();
  test.each<[what: string, page: Page, source: string | undefined, paragraphs: number]>([
    ['that ends in the agency', { story: [first, ...rest, `${last} (dpa)`] }, 'dpa', 5],
    ['of which the sign is all', { story: [first, ...rest, last ?? '', '(dpa)'] }, 'dpa', 5],
    [
      'that opens with who carried it',
      { story: [`(Pelican Post - Coral Courier) ${first}`, ...rest, last ?? ''] },
      'Coral Courier',
      5,
    ],
    [
      'that opens with something else in brackets',
      { story: [`(Updated - Coral Courier) ${first}`, ...rest, last ?? ''] },
      undefined,
      5,
    ],
  ])('%s', (_, page, source, paragraphs) => {
    const { story, report } = analyzePage(pageOf(page));
    expect(report.verdict.source).toBe(source);
    expect(story).toHaveLength(paragraphs);
  });
});

test('WordPress’ own block for the author is a byline below the story, too, and stays', () => {
  const { report } = analyzePage(
    pageOf({
      below: `<div class="wp-block-columns"><div class="wp-block-column"><div class="wp-block-group"><p>Posted</p><div class="wp-block-post-date"><time datetime="2026-03-02T09:15:00+00:00">March 2, 2026</time></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/harbour/" rel="tag">Harbour</a></div></div>
<div class="wp-block-group"><p>by</p><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Ines Calloway</p></div></div></div></div></div>`,
    }),
  );
  expect(report.credits.map(({ name }) => name)).toEqual(['Ines Calloway']);
  expect(report.boilerplate.map(({ text }) => text).join()).not.toContain('Calloway');
});
