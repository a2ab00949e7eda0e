import { paragraphs } from './story.ts';

/** A page in the structure of a kind of site, with invented words. */
export interface KindOfPage {
  name: string;
  url: string;
  lang: string;
  title: string;
  /** More than the title in <head>. */
  head?: string;
  bodyNames?: string;
  /** `TITLE` stands for the title. */
  markup: string;
}

/** The whole page, with a menu above and a foot below. */
export const htmlOfKind = ({ lang, title, head = '', bodyNames = '', markup }: KindOfPage): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:title" content="${title}">${head}</head>
<body class="${bodyNames}"><header class="site-header"><nav><a href="/">Start</a> <a href="/all/">All</a></nav></header>
${markup.replaceAll('TITLE', title)}
<footer class="site-footer"><p>© Coral</p></footer></body></html>`;

/** Markup of each part in turn, its words filled in: `$0`, `$1` … */
const each = (template: string, parts: readonly (readonly string[])[]): string =>
  parts.map((words) => template.replace(/\$(\d)/g, (_, i) => words[Number(i)] ?? '')).join('\n');

const german = [
  [
    'Tümpelfreund',
    '4. Mai 2031, 21:07',
    'Hallo zusammen, seit drei Wochen ist mein Teich so trüb, dass ich die Fische nicht mehr sehe. Den Filter habe ich zweimal gereinigt, die Pumpe läuft Tag und Nacht, und trotzdem wird es nicht besser. Hat jemand eine Idee?',
  ],
  [
    'Renate_K',
    '4. Mai 2031, 22:40',
    'Wie viele Fische hast du denn, und wie viel Liter fasst der Teich? Bei uns war es nach dem Winter genauso, und am Ende lag es daran, dass wir viel zu viel gefüttert hatten.',
  ],
  [
    'Tümpelfreund',
    '5. Mai 2031, 06:12',
    'Es sind elf Goldfische auf ungefähr zweitausend Liter. Gefüttert wird einmal am Tag, immer abends, und was nach fünf Minuten noch schwimmt, nehme ich wieder heraus.',
  ],
  [
    'Moorhexe',
    '6. Mai 2031, 19:50',
    'Dann würde ich erst einmal die Hälfte des Wassers wechseln und Seerosen einsetzen. Pflanzen holen mehr aus dem Wasser als jeder Filter, das dauert nur ein paar Wochen länger.',
  ],
];
const english = [
  [
    'tidepool_tom',
    'May 4, 2031 at 9:07 PM',
    'I have been trying to get the old outboard going since last weekend and it will not hold idle. New plugs, fresh fuel, carburettor cleaned twice, and it still dies as soon as I let go of the throttle. What else is there to look at before I take it to the yard?',
  ],
  [
    'Gwen R',
    'May 4, 2031 at 10:40 PM',
    'Check the fuel line for a pinhole. Mine did exactly this for a month, and it turned out that it was drawing air at the connector whenever the revs went down. A new hose cost less than the plugs.',
  ],
  [
    'oldsalt',
    'May 5, 2031 at 6:12 AM',
    'Second that, and look at the reed valves as well while you have the cover off. They get tired after twenty years, and nobody ever thinks of them until everything else has been replaced twice.',
  ],
  [
    'tidepool_tom',
    'May 6, 2031 at 7:50 PM',
    'It was the connector. There was a hair in it, of all things, and now it idles like a sewing machine. Thank you both, I would never have looked there and the yard would have charged me for a day.',
  ],
];
const spanish = [
  [
    'Berta',
    '@berta@coral.example',
    '4 may 2031',
    'He pasado la tarde mirando los planos del rompeolas y sigo sin entender por qué lo quieren medio metro más bajo que el anterior. Hilo corto con lo que he encontrado, que es bastante.',
  ],
  [
    'Berta',
    '@berta@coral.example',
    '4 may 2031',
    'Primero: el plano de 1974 pone seis metros y veinte sobre la marea media. El nuevo pone cinco con setenta, y la nota al pie dice que se ha calculado con las olas de los últimos diez años.',
  ],
  [
    'Fermín',
    '@fermin@bahia.example',
    '4 may 2031',
    'Eso es justo lo que dijeron en la reunión de vecinos. Nadie supo contestar cuando preguntamos por los dos temporales de hace doce años, que se llevaron media muralla por delante.',
  ],
  [
    'Nerea',
    '@nerea@coral.example',
    '5 may 2031',
    'Yo creo que lo han bajado por las vistas del hotel nuevo. Mi padre trabajó treinta años en el puerto y dice que con cinco setenta el agua entra todos los inviernos.',
  ],
];
const russian = [
  [
    'Рыбак72',
    '04.05.2031, 21:07',
    'Всем привет! Третий сезон ловлю с берега у старого волнореза, и третий сезон одни бычки. Говорят, раньше там стояла кефаль. Подскажите, на что и в какое время её сейчас берут, если берут вообще.',
  ],
  [
    'Захар',
    '04.05.2031, 22:40',
    'Кефаль ушла к устью, там тише и корм есть. Лови на рассвете, на хлебный мякиш, и не шуми. Мы в прошлую субботу взяли вдвоём одиннадцать штук за три часа.',
  ],
  [
    'Маяк',
    '05.05.2031, 06:12',
    'Подтверждаю про устье. Только имейте в виду, что с июня там нельзя ближе ста метров от створа, инспектор ездит каждый день и штрафует всех без разговоров.',
  ],
];
const italian = [
  [
    'girasole58',
    '4 maggio 2031, 21:07',
    'Ciao a tutti, da tre settimane il mio laghetto è così torbido che i pesci non si vedono più. Ho pulito il filtro due volte, la pompa gira giorno e notte, eppure non migliora. Qualcuno ha un consiglio da darmi prima che lo svuoti?',
  ],
  [
    'Renata K',
    '4 maggio 2031, 22:40',
    "Quanti pesci hai, e quanti litri tiene il laghetto? Da noi era lo stesso dopo l'inverno, e alla fine era perché davamo troppo da mangiare. Prova a dimezzare le dosi per una settimana.",
  ],
  [
    'girasole58',
    'Ieri alle 6:12',
    'Sono undici pesci rossi in circa duemila litri. Mangiano una volta al giorno, la sera, e quello che galleggia ancora dopo cinque minuti lo tolgo con il retino, come mi ha insegnato mio padre.',
  ],
  [
    'Strega',
    '11 ore fa',
    "Allora cambierei metà dell'acqua e metterei delle ninfee. Le piante tolgono dall'acqua più di qualsiasi filtro, ci vuole solo qualche settimana in più, ma poi non ci pensi più per anni.",
  ],
];
const thread = (template: string, posts: readonly (readonly string[])[]) => each(template, posts);

/** Forums, shops, manuals, lists: pages that are no article, however much prose stands on them. */
export const otherPages: readonly KindOfPage[] = [
  {
    name: 'a forum of phpBB',
    url: 'https://teich.example/viewtopic.php?f=7&t=20418',
    lang: 'de',
    title: 'Teich wird nicht klar - was tun?',
    markup: `<div id="page-body"><h2 class="topic-title"><a href="/t">TITLE</a></h2><div class="pagination">4 Beiträge • Seite 1 von 1</div>${thread('<div class="post has-profile bg2"><dl class="postprofile"><dt><a class="username">$0</a></dt><dd>Beiträge: 412</dd></dl><div class="postbody"><h3><a href="#p">Re: TITLE</a></h3><p class="author">von <strong><a class="username">$0</a></strong> » $1</p><div class="content">$2</div></div></div>', german)}</div>`,
  },
  {
    name: 'a forum of XenForo',
    url: 'https://boats.example/threads/outboard-will-not-hold-idle.120418/',
    lang: 'en',
    title: 'Outboard will not hold idle',
    head: '<meta property="og:type" content="article">',
    markup: `<div class="p-body"><h1 class="p-title-value">TITLE</h1><div class="p-description">Thread starter <a class="username">tidepool_tom</a> Start date May 4, 2031</div><div class="block-body">${thread('<article class="message message--post"><div class="message-user"><h4 class="message-name"><a class="username">$0</a></h4><h5 class="userTitle">Member</h5></div><div class="message-main"><header class="message-attribution"><a href="#post"><time datetime="2031-05-04">$1</time></a></header><div class="message-body"><div class="bbWrapper">$2</div></div></div></article>', english)}</div></div>`,
  },
  ...[
    [
      'phpBB',
      '<div class="post has-profile bg2"><dl class="postprofile"><dt><a class="username" href="/u">$0</a></dt><dd>Messaggi: 412</dd></dl><div class="postbody"><h3><a href="#p">Re: TITLE</a></h3><p class="author">da <strong><a class="username" href="/u">$0</a></strong> » $1</p><div class="content">$2</div></div></div>',
    ],
    [
      'XenForo',
      '<article class="message message--post"><div class="message-user"><h4 class="message-name"><a class="username" href="/u">$0</a></h4><h5 class="userTitle">Utente</h5></div><div class="message-main"><header class="message-attribution"><a href="#post"><time datetime="2031-05-04">$1</time></a></header><div class="message-body"><div class="bbWrapper">$2</div></div></div></article>',
    ],
    [
      'vBulletin',
      '<li class="postbitlegacy"><div class="posthead"><span class="date">$1</span> <a href="#1">#1</a></div><div class="userinfo"><div class="username_container"><a class="username" href="/u">$0</a></div><span class="usertitle">Utente registrato</span></div><div class="postbody"><h2 class="title">TITLE</h2><div class="content"><blockquote class="postcontent">$2</blockquote></div></div></li>',
    ],
    [
      'Invision',
      '<article class="ipsComment"><aside class="ipsComment_author"><h3><strong><a href="/u">$0</a></strong></h3><ul><li>Utente</li><li>412 messaggi</li></ul></aside><div class="ipsComment_content"><p>Inviato <time datetime="2031-05-04">$1</time></p><div data-role="commentContent"><p>$2</p></div></div></article>',
    ],
  ].map(
    ([name = '', post = '']): KindOfPage => ({
      name: `a thread in Italian in a forum of ${name}, at an address of many words`,
      url: 'https://laghetti.example/t/120418-laghetto-torbido-che-fare-prima-di-svuotarlo/',
      lang: 'it',
      title: 'Laghetto torbido, che fare prima di svuotarlo?',
      head: '<meta property="og:type" content="article">',
      markup: `<main><h1>TITLE</h1><div class="posts">${thread(post, italian)}</div></main>`,
    }),
  ),
  {
    name: 'a topic of Discourse',
    url: 'https://meta.boats.example/t/outboard-will-not-hold-idle-at-all-since-last-weekend/20418',
    lang: 'en',
    title: 'Outboard will not hold idle at all since last weekend',
    markup: `<div id="main-outlet"><div id="topic-title"><h1><a href="/t/1">TITLE</a></h1></div>${thread('<div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="/u/a"><span itemprop="name">$0</span></a></span> <span class="crawler-post-infos"><time>$1</time></span></div><div class="post" itemprop="text"><p>$2</p></div></div>', english)}</div>`,
  },
  {
    name: 'a forum in tables',
    url: 'https://bereg.example/forum/showthread.php?t=20418',
    lang: 'ru',
    title: 'Кефаль у старого волнореза',
    markup: `<div id="posts"><h1>TITLE</h1>${thread('<table class="tborder"><tr><td class="thead">$1</td></tr><tr><td class="alt2"><a class="bigusername" href="/m">$0</a><div>Сообщений: 214</div></td><td class="alt1"><div class="post_message">$2</div></td></tr></table>', russian)}</div>`,
  },
  {
    name: 'a thread with comments below one another, without classes that say so',
    url: 'https://www.talkabout.example/r/boats/comments/1ab2c3/outboard_will_not_hold_idle/',
    lang: 'en',
    title: 'Outboard will not hold idle',
    markup: `<main><div class="x1"><h1>TITLE</h1>${thread('<div class="c7 k2"><div class="q1"><a href="/user/a">$0</a> <span>•</span> <span>2 yr. ago</span></div><div class="q2"><p>$2</p></div><div class="q3"><button>Reply</button> <button>Share</button></div></div>', english)}</div></main>`,
  },
  {
    name: 'a question with its answers',
    url: 'https://engines.exchange.example/questions/20418/why-does-my-outboard-not-hold-idle-after-cleaning',
    lang: 'en',
    title: 'Why does my outboard not hold idle after cleaning?',
    markup: `<div id="mainbar" itemscope itemtype="https://schema.org/QAPage"><h1><a href="/q">TITLE</a></h1><div>Asked 4 years ago · Viewed 12k times</div>${thread('<div class="answer"><div class="votecell">12</div><div class="s-prose"><p>$2</p></div><div class="post-signature"><div class="user-action-time">answered <span>$1</span></div><div class="user-details"><a href="/users/1">$0</a></div></div></div>', english)}</div>`,
  },
  {
    name: 'a question of an encyclopedia of answers',
    url: 'https://www.wenda.example/question/612345678',
    lang: 'zh',
    title: '为什么新的防波堤比旧的还要低？',
    markup: `<main><h1 class="QuestionHeader-title">TITLE</h1><div>关注者 128 被浏览 20,418</div>${thread(
      '<div class="List-item"><div class="AuthorInfo"><a class="UserLink" href="/people/a">$0</a><div>港口工程</div></div><div class="RichText"><p>$2</p></div><div class="ContentItem-time">编辑于 $1</div></div>',
      [
        [
          '海边的老陈',
          '2031-05-04 21:07',
          '我在港口工作了三十年，旧的防波堤是按照五十年一遇的风浪设计的，新的只用了最近十年的观测数据，所以算出来的高度自然就低了。这一点在图纸的脚注里写得很清楚，只是没有人去看。',
        ],
        [
          '潮汐',
          '2031-05-05 06:12',
          '补充一点，高度低半米并不等于不安全，因为新的断面更宽，越浪量反而更小。不过渔民关心的是内港晚上能不能停船，这个要等模型试验的结果出来才能回答，现在谁也说不准。',
        ],
        [
          '小舟',
          '2031-05-06 19:50',
          '说到底还是钱的问题。每高十厘米就要多花四百万，而贷款的上限早就定下来了。我认识的几个船主都在考虑把船搬到河口去，那里虽然远一点，但是至少冬天不用每次都拖上岸。',
        ],
      ],
    )}</main>`,
  },
  {
    name: 'a thread of short posts',
    url: 'https://coral.example/@berta/112345678901234567',
    lang: 'es',
    title: 'Berta: "He pasado la tarde mirando los planos"',
    head: '<meta property="og:type" content="article"><meta property="og:published_time" content="2031-05-04">',
    markup: `<div class="scrollable"><h1>TITLE</h1>${thread('<article class="status__wrapper"><div class="status"><a class="status__display-name" href="/@a"><bdi><strong class="display-name__html">$0</strong></bdi> <span class="display-name__account">$1</span></a><a class="status__relative-time"><time>$2</time></a><div class="status__content"><p>$3</p></div></div></article>', spanish)}</div>`,
  },
  {
    name: 'an issue of a tracker',
    url: 'https://code.example/harbour/tide-table/issues/20418',
    lang: 'en',
    title: 'Tide table is off by an hour after the change of clocks',
    markup: `<main><h1>TITLE <span>#20418</span></h1>${thread('<div class="TimelineItem"><div class="timeline-comment"><div class="timeline-comment-header"><a class="author" href="/u">$0</a> commented <relative-time>$1</relative-time></div><div class="comment-body"><p>$2</p></div></div></div>', english)}</main>`,
  },
  {
    name: 'a board of news with comments only',
    url: 'https://orangeboard.example/item?id=20418123',
    lang: 'en',
    title: 'Show: a tide table for very old phones',
    markup: `<table class="fatitem"><tr><td class="title"><h1><a href="https://tide.example/">TITLE</a></h1></td></tr></table><table class="comment-tree">${thread('<tr class="athing comtr"><td><div><span class="comhead"><a class="hnuser" href="/u">$0</a> <span class="age">on $1</span></span></div><div class="comment"><div class="commtext c00">$2</div></div></td></tr>', english)}</table>`,
  },
  {
    name: 'a guest book',
    url: 'https://leuchtturm.example/gaestebuch/eintraege/2031/',
    lang: 'de',
    title: 'Gästebuch des alten Leuchtturms',
    markup: `<main><h1>TITLE</h1>${thread('<div class="eintrag"><div class="kopf"><b>$0</b> schrieb am $1 Uhr:</div><p>$2</p></div>', german)}</main>`,
  },
  {
    name: 'the front of a blog, its posts in full',
    url: 'https://skargard.example/2031/05/',
    lang: 'sv',
    title: 'Maj 2031',
    bodyNames: 'archive date',
    markup: `<main><h1 class="page-title">TITLE</h1>${each(
      '<article class="post hentry"><h2 class="entry-title"><a href="/2031/05/$1">$0</a></h2><div class="entry-meta">Publicerat <time>$1 maj 2031</time> av <a class="author" href="/author/ida">Ida Brandt</a></div><div class="entry-content"><p>$2</p></div></article>',
      [
        [
          'Färjan går igen',
          '14',
          'Efter elva dagar med reservbåt är den stora färjan tillbaka i trafik. Skepparen säger att motorn låter som en symaskin, och att alla turer på tidtabellen går som vanligt från och med på torsdag morgon.',
        ],
        [
          'Bryggan är lagad',
          '9',
          'I lördags kom tolv grannar med hammare och plankor och lagade bryggan på en enda eftermiddag. Det återstår bara att måla räcket, och det gör vi när det har varit torrt i minst tre dagar i rad.',
        ],
        [
          'Sillen är sen',
          '2',
          'Fiskarna väntar fortfarande på sillen, som i fjol kom redan i april. Vattnet är två grader kallare än vanligt, och i hamnen gissar man på att det dröjer till slutet av månaden innan näten fylls.',
        ],
      ],
    )}</main>`,
  },
  {
    name: 'a recipe',
    url: 'https://cucina.example/ricette/zuppa-di-pesce-del-porto',
    lang: 'it',
    title: 'Zuppa di pesce del porto',
    head: '<meta property="og:type" content="article">',
    markup: `<main itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">TITLE</h1><div class="author">di Ida Brandt</div><time>3 maggio 2031</time><p>Una zuppa semplice, che i pescatori preparavano a bordo con quello che restava nelle reti. Bastano quattro pesci diversi, un po’ di pomodoro e del pane vecchio di due giorni, da strofinare con l’aglio prima di versarci sopra il brodo.</p><h2>Ingredienti</h2><ul><li itemprop="recipeIngredient">1 kg di pesce misto</li><li itemprop="recipeIngredient">400 g di pomodori</li></ul><h2>Preparazione</h2><ol itemprop="recipeInstructions"><li>Pulite i pesci e tenete da parte le teste, che serviranno per il brodo insieme alla cipolla e al sedano tagliati a pezzi grossi.</li><li>Fate rosolare l’aglio nell’olio, aggiungete i pomodori e lasciate cuocere per un quarto d’ora a fuoco basso, mescolando di tanto in tanto.</li><li>Unite i pesci, dai più sodi ai più teneri, coprite con il brodo e servite dopo dieci minuti sul pane tostato.</li></ol></main>`,
  },
  {
    name: 'a shop',
    url: 'https://werkzeug.example/p/handbohrer-nr-4-aus-eiche-und-stahl-48123',
    lang: 'de',
    title: 'Handbohrer Nr. 4 aus Eiche und Stahl',
    markup: `<main class="product" itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">TITLE</h1><div class="price"><span itemprop="price">89,90</span> €</div><form><input type="number" value="1"><button>In den Warenkorb</button></form><section><h2>Beschreibung</h2><p>Der Klassiker für Werkbank und Baustelle: Das Gewinde aus gehärtetem Stahl zieht sich von selbst ins Holz, und der Griff aus gedämpfter Eiche liegt auch nach einer Stunde noch gut in der Hand. Er läuft in zwei Lagern und braucht kein Öl.</p><p>Gefertigt wird der Bohrer in einem Familienbetrieb, der seit vier Generationen nichts anderes herstellt. Jedes Stück ist von Hand abgerichtet, geprüft und mit einer Nummer versehen, unter der es auch nach Jahren noch Ersatzteile gibt.</p></section><section class="reviews"><h2>Bewertungen</h2><div class="review"><b>Von Holger T.</b> am 12.01.2031<p>Sehr sauber verarbeitet, das Gewinde kam schon scharf, und die Verpackung war aus Spänen.</p></div></section></main>`,
  },
  {
    name: 'a shop whose markup says nothing',
    url: 'https://outfitters.example/collections/rope/braided-mooring-rope-with-spliced-eye-12-mm',
    lang: 'en',
    title: 'Braided mooring rope with spliced eye, 12 mm',
    markup: `<main><h1>TITLE</h1><div class="price">$48.00</div><form action="/cart/add"><input name="qty"><button>Add to cart</button></form><div class="description"><p>A soft, quiet rope that does not squeak on the cleats at night. It stretches by a fifth before it holds, so that neither boat nor pier takes the shock, and it stays supple after years in the sun and the salt.</p><p>Each rope has an eye spliced by hand at one end and a whipped end on the other. Choose the length by that of your boat: two thirds of it for bow and stern, all of it for a spring. Ships within two working days.</p></div><p>Last updated March 2, 2031</p></main>`,
  },
  {
    name: 'a manual',
    url: 'https://docs.tide.example/en/latest/guide/getting-started-with-your-first-tide-table.html',
    lang: 'en',
    title: 'Getting started with your first tide table',
    markup: `<div class="document"><nav class="toc"><a href="#a">Install</a></nav><main role="main"><h1>TITLE</h1><p>This page shows how to install the package, how to load the harmonic constants of a port, and how to print the heights of a day. You need a terminal and about ten minutes, and no knowledge of tides at all.</p><h2>Install</h2><pre><code>npm install tide</code></pre><p>The package comes with the constants of four hundred ports. If yours is not among them, you can add it as a file in the folder that the setting names, and it will be found when the program starts the next time.</p><h2>Print a day</h2><pre><code>tide print --port ellery</code></pre><p>Heights are in metres above chart datum. Give another unit with an option, or set it once and for all in the configuration, which is read from your home folder whenever the program starts.</p><p>Last updated on March 2, 2031</p></main></div>`,
  },
  {
    name: 'a wiki',
    url: 'https://pl.wiki.example/wiki/Falochron_w_Port_Ellery',
    lang: 'pl',
    title: 'Falochron w Port Ellery',
    bodyNames: 'mediawiki ltr ns-0',
    markup: `<div id="content" class="mw-body"><h1 id="firstHeading">TITLE</h1><div id="mw-content-text"><div class="mw-parser-output"><p><b>Falochron w Port Ellery</b> – kamienna budowla hydrotechniczna, która osłania port od strony wschodniej. Powstał w latach 1871–1874 i był dwukrotnie przebudowywany, ostatnio po sztormach, które zniszczyły jego czoło.</p><div id="toc"><h2>Spis treści</h2><ul><li><a href="#h">Historia</a></li></ul></div><h2>Historia <span class="mw-editsection">[<a href="/e">edytuj</a>]</span></h2><p>Budowę rozpoczęto w 1871 roku z inicjatywy miejscowych rybaków. Kamień sprowadzano barkami z pobliskich kamieniołomów, a prace trwały trzy lata i pochłonęły dwa razy więcej pieniędzy, niż przewidywano.</p><p>W dwudziestym wieku falochron przedłużono o sto metrów. Dwie kolejne zimy sztormów zabrały czterdzieści metrów starego muru, po czym rada portu zdecydowała o jego odbudowie.</p></div></div><div id="footer-info-lastmod">Tę stronę ostatnio edytowano 2 mar 2031, 09:15.</div></div>`,
  },
  {
    name: 'a list of changes',
    url: 'https://tide.example/changelog',
    lang: 'en',
    title: 'Changelog',
    markup: `<main><h1>TITLE</h1>${each('<h2>$0</h2><p>$1</p><h3>Fixed</h3><ul><li>$2</li></ul>', [
      [
        '4.2.0 – March 2, 2031',
        'Ports can now be given by their number as well as by their name, and the list of ports says which of the two was meant.',
        'The heights of the second low tide are no longer those of the first when the day has twenty-five hours.',
      ],
      [
        '4.1.3 – January 14, 2031',
        'The files of constants are read only once, which makes the start about four times as fast on machines with slow disks.',
        'An empty file of constants is now told of by its name instead of by a message that nobody understood.',
      ],
      [
        '4.1.2 – December 3, 2030',
        'Printing to a file works on all systems again, and the file is written whole or not at all if the disk is full.',
        'The option for feet and inches rounds to the nearest inch, as the handbook always said that it would.',
      ],
    ])}</main>`,
  },
  {
    name: 'a house to let',
    url: 'https://huizen.example/te-koop/port-ellery/havenstraat-12-20418',
    lang: 'nl',
    title: 'Havenstraat 12, Port Ellery',
    markup: `<main class="listing"><h1>TITLE</h1><div class="price">€ 425.000 k.k.</div><ul class="features"><li>112 m² wonen</li><li>4 kamers</li><li>Energielabel B</li></ul><section><h2>Omschrijving</h2><p>Deze karakteristieke woning aan de haven is in 1908 gebouwd en de afgelopen jaren met veel zorg opgeknapt. Op de begane grond liggen een lichte woonkamer met uitzicht over het water en een ruime keuken met een deur naar de tuin.</p><p>Op de eerste verdieping vindt u drie slaapkamers en een badkamer met ligbad. De zolder is bereikbaar met een vaste trap en heeft een dakraam. De tuin ligt op het zuiden en heeft een stenen schuur met elektra.</p></section><form><input name="mail"><button>Plan een bezichtiging</button></form><p>Aangeboden sinds 2 maart 2031</p></main>`,
  },
  {
    name: 'an event',
    url: 'https://agenda.example/evenements/fete-du-port-et-des-vieux-greements-2031',
    lang: 'fr',
    title: 'Fête du port et des vieux gréements',
    head: '<script type="application/ld+json">{"@type":"Event","name":"Fête du port","startDate":"2031-05-04"}</script>',
    markup: `<main><h1>TITLE</h1><div class="event-date">Samedi 4 mai 2031, 14 h – 23 h</div><div class="event-place">Quai des Sabliers, Port-Ellery</div><p>Comme chaque année au printemps, le port ouvre ses quais au public et une trentaine de vieux gréements hissent leurs voiles. Les équipages racontent leurs traversées, les enfants apprennent les nœuds, et la fanfare joue jusqu’au soir.</p><p>À partir de vingt heures, un grand banquet de poissons grillés est servi sous la halle. Les places sont limitées, et il est conseillé de réserver avant la fin du mois d’avril auprès de l’office du tourisme.</p><h2>Tarifs</h2><ul><li>Adultes : 8 €</li><li>Enfants : gratuit</li></ul><a class="button" href="/r">Réserver</a></main>`,
  },
  {
    name: 'a job',
    url: 'https://vagas.example/vaga/engenheiro-de-obras-portuarias-pleno-20418',
    lang: 'pt-BR',
    title: 'Engenheiro de obras portuárias',
    head: '<script type="application/ld+json">{"@type":"JobPosting","title":"Engenheiro","datePosted":"2031-03-02"}</script>',
    markup: `<main><h1>TITLE</h1><div class="company">Estaleiro do Coral</div><div>Publicada em 2 de março de 2031</div><h2>Descrição</h2><p>Procuramos uma pessoa para acompanhar a reconstrução do quebra-mar oriental, do projeto à entrega. Você vai coordenar as equipes em terra e no mar, conferir as medições e falar com os pescadores sobre os horários das barcaças.</p><h2>Requisitos</h2><p>Formação em engenharia civil, três anos de experiência em obras marítimas e disposição para trabalhar em turnos durante o inverno. Carteira de motorista é necessária, e carta de arrais é um diferencial.</p><a class="button" href="/c">Candidatar-se</a></main>`,
  },
  {
    name: 'a page of search results',
    url: 'https://korfez.example/ara?q=mendirek&sayfa=2',
    lang: 'tr',
    title: '“mendirek” için arama sonuçları',
    markup: `<main><h1>TITLE</h1><p>214 sonuç bulundu</p>${each(
      '<div class="result"><h3><a href="/haber/$0">$1</a></h3><span class="date">$2</span><p>$3</p></div>',
      [
        [
          '1',
          'Mendirek yeniden yapılacak',
          '2 Mart 2031',
          'Liman meclisi salı günü doğu mendireğinin yeniden yapılmasına karar verdi ve on bir yıl süren tartışmayı böylece sona erdirdi, üyelerin çoğu lehte oy kullandı.',
        ],
        [
          '2',
          'Fırtına kırk metre duvarı götürdü',
          '14 Ocak 2031',
          'Son iki kışın fırtınaları eski duvarın kırk metresini alıp götürdü, balıkçılar da teknelerini geceleyin iç limanda bırakamadıklarını söylediler.',
        ],
        [
          '3',
          'Kıyı yolu kamyonlara kapanıyor',
          '3 Aralık 2030',
          'Taşlar ocaklardan mavnalarla getirilecek, kıyı boyunca uzanan yol ise hafta içi kamyonlara kapalı olacak ve çalışmalar en az üç yıl sürecek.',
        ],
        [
          '4',
          'Balıkçılar kredi istiyor',
          '9 Kasım 2030',
          'Küçük teknelerin sahipleri yeni ağlar almak için düşük faizli kredi istediklerini, aksi halde gelecek sezon denize çıkamayacaklarını açıkladılar.',
        ],
      ],
    )}</main>`,
  },
  {
    name: 'a list of a topic, with long teasers',
    url: 'https://minato.example/tags/防波堤/',
    lang: 'ja',
    title: '防波堤に関する記事一覧',
    markup: `<main><h1>TITLE</h1>${each(
      '<article class="card"><h2><a href="/articles/$0">$1</a></h2><time>$2</time><p>$3</p></article>',
      [
        [
          '1',
          '東の防波堤を再建へ',
          '2031年3月2日',
          '港湾評議会は火曜日、東の防波堤を再建することを決めた。費用を誰が負担し、どれほどの高さにするかをめぐる十一年にわたる争いに終止符が打たれたことになる。',
        ],
        [
          '2',
          '嵐で壁が四十メートル流される',
          '2031年1月14日',
          '過去二度の冬の嵐で古い壁が四十メートル流され、漁師たちは夜のあいだ内港に船を置いておけなくなったと話していた。毎年秋には船を陸に引き上げているという。',
        ],
        [
          '3',
          '海岸道路、平日はトラック通行止め',
          '2030年12月3日',
          '工事は三年かかる見通しで、石は採石場からはしけで運ばれ、海岸沿いの道路は平日トラックの通行が禁止される。住民は騒音が減ると歓迎している。',
        ],
      ],
    )}</main>`,
  },
  {
    name: 'a video',
    url: 'https://canal.example/video/asi-se-reconstruye-el-rompeolas-de-puerto-ellery/20418',
    lang: 'es',
    title: 'Así se reconstruye el rompeolas de Puerto Ellery',
    head: '<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject","name":"Rompeolas","uploadDate":"2031-03-02"}</script>',
    markup: `<main><div class="player"><video src="v.mp4" width="640" height="360"></video></div><h1>TITLE</h1><div class="meta">20.418 visualizaciones · 2 mar 2031</div><p>Las barcazas traen piedra todos los días y la carretera de la costa está cerrada. Hemos pasado una semana con los buzos que colocan los bloques bajo el agua.</p><h2>A continuación</h2>${each(
      '<div class="video-card"><a href="/video/$0">$1</a><p>$2</p></div>',
      [
        [
          '1',
          'La última traviesa',
          'Un viaje en el tren de la sal antes de que cierre la línea, con los maquinistas que la han recorrido durante treinta y cuatro años, de noche y de día.',
        ],
        [
          '2',
          'El faro que se apaga',
          'La farera más joven del país enseña la lámpara por dentro y cuenta por qué en verano duerme en la playa y en invierno no duerme casi nunca.',
        ],
      ],
    )}</main>`,
  },
  {
    name: 'terms of use',
    url: 'https://coral.example/rechtliches/nutzungsbedingungen-und-datenschutz',
    lang: 'de',
    title: 'Nutzungsbedingungen und Datenschutz',
    markup: `<main><h1>TITLE</h1><p>Stand: 2. März 2031</p><h2>1. Geltung</h2><p>Diese Bedingungen gelten für alle Angebote, die wir unter dieser Adresse bereitstellen. Abweichende Bedingungen erkennen wir nur an, wenn wir ihnen ausdrücklich und schriftlich zugestimmt haben.</p><h2>2. Konto</h2><p>Für manche Angebote ist ein Konto nötig. Sie sind dafür verantwortlich, dass Ihre Angaben stimmen und dass niemand außer Ihnen Ihr Passwort kennt. Bei Missbrauch dürfen wir das Konto sperren.</p><h2>3. Daten</h2><p>Wir verarbeiten Ihre Daten nur, soweit es für die Erfüllung des Vertrags nötig ist. Einzelheiten, auch zu Ihren Rechten auf Auskunft und Löschung, stehen in den folgenden Abschnitten.</p></main>`,
  },
  {
    name: 'a member of staff and what she wrote',
    url: 'https://pelican-post.example/author/ida-brandt/',
    lang: 'en',
    title: 'Ida Brandt',
    head: '<meta property="og:type" content="profile">',
    markup: `<main><h1>TITLE</h1><p>Ida Brandt covers harbours and the people who live by them. She joined the paper eleven years ago from a weekly on the islands, and has sailed on every ferry of the bay at least once.</p>${each(
      '<article class="teaser"><h3><a href="/news/$0">$1</a></h3><time>$2</time><p>$3</p></article>',
      [
        ['1', 'Council votes to rebuild breakwater', 'March 2, 2031', paragraphs[0] as string],
        ['2', 'Storm carries away forty metres of wall', 'January 14, 2031', paragraphs[1] as string],
        ['3', 'Shore road closes to lorries', 'December 3, 2030', paragraphs[3] as string],
      ],
    )}</main>`,
  },
];
