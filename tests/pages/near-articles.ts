import type { KindOfPage } from './other-pages.ts';
import { paragraphs } from './story.ts';

const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
const dated = '<p class="byline">By Ida Brandt</p><time>March 2, 2031</time>';
const title = 'Port Ellery votes to rebuild its breakwater';
const own = '<meta property="og:type" content="article">';
/** Answers of readers below a story, each with a name and a day. */
const comments = (markup: string, words: readonly string[]) =>
  words
    .map((text, i) =>
      markup
        .replace('NAME', `reader_${i}`)
        .replace('DAY', `March ${i + 3}, 2031`)
        .replace('TEXT', text),
    )
    .join('');
const said = [
  'My father worked on the old wall for thirty years, and he always said that it would go in a winter like the last two. Nobody wanted to hear it, because the money had been spent on the promenade.',
  'Who is going to pay for the third that is not borrowed? The harbour fees have gone up twice since my brother bought his boat, and the owners of the ferries pay nothing at all, as far as I can see.',
  'The road along the shore is the only one that the school bus can take. I hope that somebody on the council has thought of this, since the other way round is forty minutes longer in the morning.',
  'I was at the meeting, and the vote was closer than it sounds here. Two members left the room before it was taken, and a third only gave in when the height was lowered by half a metre.',
  'Good news at last. We have lived behind this wall for sixty years, and since it broke we sleep badly whenever the wind turns to the east, which it does from October until the end of March.',
  'It would have been cheaper to do this when it was first asked for. That was eleven years ago, and the stone has become three times as dear, as has everything else that has to come by barge.',
];

/** Articles that look a little like something else. */
export const nearArticles: readonly KindOfPage[] = [
  {
    name: 'a story with more comments than story',
    url: 'https://pelican-post.example/news/breakwater-vote/',
    lang: 'en',
    title,
    head: own,
    markup: `<main><article><h1>TITLE</h1>${dated}<div class="body">${story}</div></article><section id="comments"><h2>6 comments</h2>${comments('<div class="comment"><div class="comment-head"><a class="author" href="/u">NAME</a> <time>DAY</time></div><div class="comment-body"><p>TEXT</p></div></div>', said)}</section></main>`,
  },
  {
    name: 'a post of a blog with comments in the same list as nothing else',
    url: 'https://skargard.example/2031/05/farjan-gar-igen',
    lang: 'sv',
    title: 'Färjan går igen efter elva dagar',
    markup: `<div id="content"><div class="post"><h1 class="entry-title">TITLE</h1><div class="meta">Publicerat 14 maj 2031 av <a class="author" href="/a">Ida Brandt</a></div><div class="entry"><p>Efter elva dagar med reservbåt är den stora färjan tillbaka i trafik. Skepparen säger att motorn låter som en symaskin, och att alla turer på tidtabellen går som vanligt från och med på torsdag morgon.</p><p>Det var en liten packning som hade gått sönder, och den fanns inte att köpa någonstans. Till slut svarvade verkstaden på ön en ny efter en ritning från 1962, som någon hittade på vinden i skolan.</p><p>Passagerarna har tagit det lugnt. Många tyckte om reservbåten, som är hälften så stor och dubbelt så långsam, och där kaffet kostar vad man själv tycker att det är värt.</p></div></div><ol class="commentlist">${comments('<li class="comment"><cite>NAME</cite> skriver: <small>DAY</small><p>TEXT</p></li>', ['Äntligen! Vi har väntat hela våren på att kunna ta bilen över utan att boka en vecka i förväg.', 'Jag saknar redan reservbåten och dess kaffe, och hoppas att den får stanna kvar som museum.', 'Tack till verkstaden på ön, som alltid hittar på något när ingen annan vet vad man ska göra.'])}</ol></div>`,
  },
  {
    name: 'a story told entry by entry, each with its time and its author',
    url: 'https://hafenbote.example/ticker/mole-ratssitzung-im-liveblog-48123',
    lang: 'de',
    title: 'Die Ratssitzung zur Mole im Liveblog',
    head: own,
    markup: `<main><article class="liveblog"><h1>TITLE</h1><div class="entries">${[
      [
        '21:40',
        'Die Sitzung ist zu Ende. Der Hafenrat hat beschlossen, die östliche Mole wieder aufzubauen, und damit einen Streit beendet, der elf Jahre gedauert hatte. Zwei Mitglieder verließen vorher den Saal.',
      ],
      [
        '20:55',
        'Jetzt wird es laut: Die Fischer auf der Tribüne rufen dazwischen, weil der Antrag eine niedrigere Mauer vorsieht. Der Vorsitzende droht damit, die Tribüne räumen zu lassen, und unterbricht dann für zehn Minuten.',
      ],
      [
        '20:10',
        'Der Kämmerer rechnet vor, was der Bau kosten wird: 84 Millionen Kronen, zwei Drittel davon als Kredit. Der Rest soll aus Hafengebühren kommen und aus einem Fonds für Städte an der Küste.',
      ],
    ]
      .map(
        ([time, text]) =>
          `<div class="entry post"><div class="entry-meta"><time>2. März 2031, ${time}</time> <span class="author">Ida Brandt</span></div><p>${text}</p></div>`,
      )
      .join('')}</div></article></main>`,
  },
  {
    name: 'an interview',
    url: 'https://courrier.example/societe/nous-avons-attendu-assez-longtemps-dit-la-porte-parole',
    lang: 'fr',
    title: '« Nous avons attendu assez longtemps »',
    head: own,
    markup: `<main><article><h1>TITLE</h1><p>Propos recueillis par Ida Brandt</p><p>Publié le 2 mars 2031</p>${['Depuis quand le mur est-il cassé ?', 'Qui va payer les travaux ?', 'Que demandez-vous au conseil ?'].map((question, i) => `<p><strong>${question}</strong></p><p>${['Depuis la première tempête, il y a deux hivers. Quarante mètres sont partis en une nuit, et depuis nous ne pouvons plus laisser les bateaux dans le bassin intérieur sans avoir peur.', 'Le conseil emprunte les deux tiers. Le reste doit venir des droits de port, donc de nous, et d’un fonds pour les villes de la côte qui existe depuis longtemps mais que personne n’avait demandé.', 'Qu’il commence avant l’automne, et qu’il dise aux camions de passer ailleurs. Chaque année, nous sortons les bateaux de l’eau et nous espérons que tout ira bien jusqu’au printemps.'][i]}</p>`).join('')}</article></main>`,
  },
  {
    name: 'a chronicle, day by day',
    url: 'https://pampero.example/politica/cronologia-de-una-disputa-de-once-anos',
    lang: 'es',
    title: 'Cronología de una disputa de once años',
    head: own,
    markup: `<main><article><h1>TITLE</h1><div class="firma">Por Ida Brandt</div><div class="fecha">2 de marzo de 2031</div>${[
      [
        '4 de mayo de 2020',
        'La primera tormenta abre una grieta en el muro oriental. El consejo encarga un estudio, que se entrega con un año de retraso y que nadie lee hasta que un pescador lo pide por escrito.',
      ],
      [
        '14 de enero de 2029',
        'El mar se lleva cuarenta metros del muro en una sola noche. Los barcos pequeños pasan el invierno en tierra, y sus dueños se encierran durante tres días en la sala del consejo.',
      ],
      [
        '2 de marzo de 2031',
        'El consejo decide reconstruir el rompeolas. Dos tercios del dinero serán un préstamo, y el resto saldrá de las tasas del puerto y de un fondo para las ciudades de la costa.',
      ],
    ]
      .map(([day, text]) => `<div class="timeline-item"><h3 class="date">${day}</h3><p>${text}</p></div>`)
      .join('')}</article></main>`,
  },
  {
    name: 'a column on food with a recipe',
    url: 'https://gazzetta.example/cucina/2031/03/02/la-zuppa-che-i-pescatori-non-vendono/',
    lang: 'it',
    title: 'La zuppa che i pescatori non vendono',
    head: `${own}<script type="application/ld+json">[{"@type":"NewsArticle","headline":"La zuppa"},{"@type":"Recipe","name":"Zuppa"}]</script>`,
    markup: `<main><article><h1>TITLE</h1><p class="autore">di Ida Brandt</p><time>2 marzo 2031</time><p>Al mercato del porto la chiedono in molti, e la risposta è sempre la stessa: non è in vendita. La zuppa si prepara a bordo, con quello che resta nelle reti, e si mangia prima di arrivare a terra.</p><p>Questa settimana siamo saliti sulla barca più vecchia della flotta, e il cuoco, che ha ottantuno anni, ci ha lasciato guardare a patto di non scrivere le quantità. Abbiamo dovuto indovinarle.</p><p>Il segreto, dice, è il pane: deve avere due giorni, e bisogna strofinarlo con l’aglio prima di versarci sopra il brodo, mai dopo. Il resto lo fanno i pesci.</p><div class="ricetta" itemscope itemtype="https://schema.org/Recipe"><h2>Ingredienti</h2><ul><li>1 kg di pesce misto</li><li>400 g di pomodori</li></ul></div></article></main>`,
  },
  {
    name: 'a post of a blog with a recipe below a long story',
    url: 'https://salt-and-net.example/harbour-bread/',
    lang: 'en',
    title: 'Harbour bread',
    head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"Recipe","name":"Harbour bread","author":{"@type":"Person","name":"Ida Brandt"}}</script>',
    markup: `<main><article><h1>TITLE</h1><p class="byline">By Ida Brandt</p><time>March 2, 2031</time>${[
      ...paragraphs,
      ...paragraphs.map((text) => `My grandmother told it otherwise. ${text}`),
    ]
      .map((text) => `<p>${text}</p>`)
      .join(
        '',
      )}<div class="recipe-card"><h2>Ingredients</h2><ul><li>500 g of flour</li><li>10 g of salt</li></ul><h2>Method</h2><ol><li>Mix it, and let it rise over night in the coldest room that you have.</li></ol></div></article></main>`,
  },
  {
    name: 'a test of a product by a newspaper',
    url: 'https://hafenbote.example/technik/test-handbohrer-die-laenger-halten-als-ihr-besitzer',
    lang: 'de',
    title: 'Im Test: Handbohrer, die länger halten als ihr Besitzer',
    head: own,
    markup: `<main><article><h1>TITLE</h1><div class="autor">Von Ida Brandt</div><div class="datum">02.03.2031</div><p>Vier Wochen lang haben wir mit sechs Handbohrern Löcher in Eiche, Lärche und alte Bootsplanken gebohrt. Zwei gaben auf, drei taten ihren Dienst, und einen wollten wir am Ende nicht mehr hergeben.</p><p>Am besten liegt der mit dem Griff aus gedämpfter Eiche in der Hand. Er zieht sich von selbst ins Holz, läuft in zwei Lagern und braucht kein Öl, und für neunzig Euro ist er nicht einmal der teuerste.</p><p>Der Verlierer kommt aus dem Baumarkt, kostet ein Drittel und hält ein Zehntel so lange. Immerhin lässt sich sein Gewinde nachschleifen, was bei den beiden Mittleren nicht möglich ist.</p><div class="box" itemscope itemtype="https://schema.org/Product"><span itemprop="name">Handbohrer Nr. 4</span> <span itemprop="price">89,90 €</span></div></article></main>`,
  },
  {
    name: 'a short item of an agency',
    url: 'https://kurier.example/wiadomosci/rada-portu-odbuduje-falochron-po-sztormach',
    lang: 'pl',
    title: 'Rada portu odbuduje falochron po sztormach',
    head: `${own}<meta property="article:published_time" content="2031-03-02">`,
    markup:
      '<main><article><h1>TITLE</h1><div class="data">2 marca 2031</div><p>Rada portu zdecydowała we wtorek o odbudowie wschodniego falochronu i zakończyła w ten sposób spór, który trwał jedenaście lat i dotyczył kosztów.</p><p>Prace mają potrwać trzy lata, a droga wzdłuż brzegu będzie w dni robocze zamknięta dla ciężarówek, podała rada. (PAP)</p></article></main>',
  },
  {
    name: 'an opinion in a section called Forum',
    url: 'https://korfez.example/forum/mendirek-icin-on-bir-yil-bekledik',
    lang: 'tr',
    title: 'Mendirek için on bir yıl bekledik',
    head: `${own}<meta property="article:published_time" content="2031-03-02">`,
    markup:
      '<main><article><h1>TITLE</h1><p class="yazar">Elif Yıldırım</p><p class="tarih">2 Mart 2031</p><p>Liman meclisi salı günü doğu mendireğinin yeniden yapılmasına karar verdi ve on bir yıl süren tartışmayı böylece sona erdirdi. Geç kalmış bir karar bu, ama hiç olmamasından iyidir.</p><p>Son iki kışın fırtınaları eski duvarın kırk metresini alıp götürdü. Balıkçılar teknelerini geceleyin iç limanda bırakamıyor, her sonbahar karaya çekip bahara kadar dua ediyorlar.</p><p>Asıl soru, paranın üçte birinin nereden geleceği. Liman harçları iki kez artırıldı, feribot şirketleri ise tek kuruş ödemiyor. Bunu kimse yüksek sesle söylemek istemiyor.</p></article></main>',
  },
  {
    name: 'a list of places',
    url: 'https://pelican-post.example/travel/seven-harbours-worth-the-detour',
    lang: 'en',
    title: 'Seven harbours worth the detour',
    head: own,
    markup: `<main><article><h1>TITLE</h1>${dated}<p>${said[4]}</p>${['Tolland Head', 'Coral Sound', 'Old Quay', 'Marram', 'Saltby', 'Gull Point', 'Ellery'].map((name, i) => `<h2>${i + 1}. ${name}</h2><figure><img src="${i}.jpg"></figure><p>The harbour of ${name} is small, and that is the point: one crane, one bar and a wall to sit on, from which the boats can be watched until the sun goes down behind the islands.</p>`).join('')}</article></main>`,
  },
  {
    name: 'an opinion between teasers that have authors and days',
    url: 'https://diario.example/opiniao/esperamos-onze-anos-pelo-quebra-mar',
    lang: 'pt-BR',
    title: 'Esperamos onze anos pelo quebra-mar',
    head: own,
    markup: `<main><article><h1>TITLE</h1><div class="autor">Por Inês Tavares</div><div class="data">2 de março de 2031</div><div class="texto"><p>O conselho do porto decidiu na terça-feira reconstruir o quebra-mar oriental e encerrou assim uma disputa de onze anos sobre quem deveria pagar pela obra. Chegou tarde, mas chegou.</p><p>Tempestades nos dois últimos invernos levaram quarenta metros do velho muro, e os pescadores disseram que já não podiam deixar os barcos à noite na bacia. Foi preciso que o mar falasse mais alto.</p><p>Resta saber de onde virá o último terço. As taxas do porto já subiram duas vezes, e as empresas das balsas não pagam nada. Ninguém no conselho quer dizer isso em voz alta.</p></div></article><section class="more">${['A ponte', 'O farol', 'A feira'].map((name, i) => `<article class="card"><h3><a href="/opiniao/${i}">${name} que ninguém quis consertar a tempo</a></h3><span class="author">Rui Campos</span> <time>${i + 3} de março de 2031</time><p>Há obras que só começam quando já não há o que salvar, e esta é uma delas, embora todos jurem que avisaram.</p></article>`).join('')}</section></main>`,
  },
  {
    name: 'letters of readers',
    url: 'https://pelican-post.example/opinion/letters-the-breakwater-and-the-bus',
    lang: 'en',
    title: 'Letters: the breakwater and the bus',
    head: own,
    markup: `<main><article><h1>TITLE</h1><time>March 2, 2031</time>${said
      .slice(0, 4)
      .map(
        (text, i) =>
          `<p>${text}</p><p><strong>${['Gwen Roke', 'Tom Haile', 'Ann Marrow', 'Jo Pell'][i]}</strong>, Port Ellery</p>`,
      )
      .join('')}</article></main>`,
  },
  {
    name: 'what critics saw this week',
    url: 'https://pelican-post.example/culture/what-our-critics-saw-this-week',
    lang: 'en',
    title: 'What our critics saw this week',
    head: own,
    markup: `<main><article><h1>TITLE</h1><time>March 2, 2031</time>${said
      .slice(0, 3)
      .map(
        (text, i) =>
          `<section class="review"><h2>${['The Tide Mill', 'Ropes', 'A Wall of Stone'][i]}</h2><p>${text}</p><p class="author">${['Gwen Roke', 'Tom Haile', 'Ann Marrow'][i]}</p></section>`,
      )
      .join('')}</article></main>`,
  },
  {
    name: 'a story in a section called Jobs',
    url: 'https://pelican-post.example/jobs/harbour-hires-divers-for-the-breakwater',
    lang: 'en',
    title: 'Harbour hires divers for the breakwater',
    head: `${own}<meta property="article:published_time" content="2031-03-02">`,
    markup: `<main><article><h1>TITLE</h1>${dated}${story}</article></main>`,
  },
  {
    name: 'a story about houses with what they cost',
    url: 'https://havenbode.example/wonen/waarom-huizen-aan-de-haven-duurder-worden',
    lang: 'nl',
    title: 'Waarom huizen aan de haven duurder worden',
    head: own,
    markup:
      '<main><article><h1>TITLE</h1><p class="auteur">Door Ida Brandt</p><p class="datum">2 maart 2031</p><p>Wie drie jaar geleden een huis aan de haven kocht, heeft geluk gehad. Sinds de raad heeft besloten de golfbreker te herbouwen, zijn de prijzen met een vijfde gestegen, zo blijkt uit cijfers van de makelaars.</p><p>Een woning van 112 m² in de Havenstraat staat nu te koop voor € 425.000. In de winter ging een huis ernaast nog weg voor € 350.000, en daar zat een schuur met een werkplaats bij.</p><p>De gemeente wil dat er ook huizen voor starters komen, maar heeft daar geen grond voor. De vissers vrezen dat hun kinderen straks in de stad moeten gaan wonen.</p></article></main>',
  },
  {
    name: 'a post of a programmer, with code',
    url: 'https://tide.example/blog/why-the-second-low-tide-was-wrong',
    lang: 'en',
    title: 'Why the second low tide was wrong',
    head: own,
    markup: `<main><article><h1>TITLE</h1>${dated}<p>${english(0)}</p><pre><code>height(port, hour + 1)</code></pre><p>${english(1)}</p><h2>What we learned</h2><p>${english(2)}</p></article></main>`,
  },
  {
    name: 'a story about a new version',
    url: 'https://bereg.example/news/vyshla-chetvertaya-versiya-tablicy-prilivov',
    lang: 'ru',
    title: 'Вышла четвёртая версия таблицы приливов',
    head: own,
    markup:
      '<main><article><h1>TITLE</h1><p class="author">Ида Брандт</p><p class="date">2 марта 2031</p><p>Разработчики свободной программы, которой пользуются рыбаки и яхтсмены по всему побережью, выпустили четвёртую версию. Она считает высоту воды для четырёхсот портов и работает без сети.</p><h2>Что нового</h2><ul><li>Порты можно называть по номеру.</li><li>Исправлена ошибка со вторым отливом.</li></ul><p>Главное отличие в том, что таблицы теперь считаются на самом телефоне. Раньше за ними нужно было ходить на сервер, а у маяка связи нет уже третий год, сказал смотритель.</p><p>Следующую версию обещают к осени. В ней появятся течения, о которых просили с самого начала, и карта, на которой видно, где сейчас можно пройти.</p></article></main>',
  },
  {
    name: 'an obituary with condolences',
    url: 'https://courrier.example/carnet/odile-marran-voix-des-petits-bateaux',
    lang: 'fr',
    title: 'Odile Marran, la voix des petits bateaux',
    head: own,
    markup: `<main><article><h1>TITLE</h1><p class="auteur">Par Ida Brandt</p><p class="date">2 mars 2031</p><p>Elle parlait bas, et tout le conseil se taisait pour l’entendre. Odile Marran, qui a porté pendant onze ans la voix des propriétaires de petits bateaux, est morte samedi chez elle, à quatre-vingt-quatre ans.</p><p>Fille d’un gardien de phare, elle avait repris le canot de son père et pêché seule pendant trente hivers. Elle disait qu’on apprend plus de la mer en rentrant à vide qu’avec les filets pleins.</p><p>Le jour où le conseil a voté la reconstruction du brise-lames, elle n’a pas applaudi. Elle a demandé à quelle date commenceraient les travaux, et elle a noté la réponse dans son carnet.</p></article><div class="condoleances">${comments('<div class="message"><b>NAME</b> <span>DAY</span><p>TEXT</p></div>', ['Toutes mes pensées à la famille, elle m’avait appris à nouer mes premières amarres quand j’avais six ans.', 'Une grande dame du port, qui ne quittait jamais la table avant d’avoir obtenu une date.', 'Merci pour tout, Odile, et bon vent.'])}</div></main>`,
  },
  {
    name: 'a column that answers a letter',
    url: 'https://pelican-post.example/advice/my-neighbour-wants-the-wall-lower',
    lang: 'en',
    title: 'My neighbour wants the wall lower',
    head: own,
    markup: `<main><article><h1>TITLE</h1>${dated}<h2>The question</h2><p>${said[0]}</p><p>${said[2]}</p><h2>Ida replies</h2><p>${said[3]}</p><p>${said[5]}</p></article></main>`,
  },
  {
    name: 'an explanation with a table of contents',
    url: 'https://coral.example/2031/03/02/fangbodi-weishenme-zheme-gui.html',
    lang: 'zh',
    title: '防波堤为什么这么贵',
    head: own,
    markup:
      '<main><article><h1>TITLE</h1><div class="info">珊瑚日报 2031年3月2日 09:15</div><ul class="toc"><li><a href="#a">石料</a></li><li><a href="#b">人工</a></li></ul><p>港口委员会星期二投票决定重建东防波堤，结束了长达十一年的争论。争论的焦点是由谁出资以及堤坝应当修建多高，渔民们早已失去了耐心，他们说每年秋天都要把船拖上岸。</p><h2 id="a">石料</h2><p>过去两个冬天的风暴冲走了四十米旧墙，渔民们说夜里再也不能把船停在内港。工程师预计工程将持续三年，石料将用驳船从采石场运来，沿岸公路平日将禁止卡车通行。</p><h2 id="b">人工</h2><p>委员会将贷款承担三分之二的费用，其余部分将来自港口收费和沿海城镇基金。委员会估计总费用为八千四百万克朗，第一批驳船将在五月抵达，届时旧墙的残余部分将先被拆除。</p></article></main>',
  },
];

function english(i: number): string {
  return [
    'For three years our table of tides gave the wrong height for the second low water of one day in the year, and nobody noticed. It was the day on which the clocks go back, and it has twenty-five hours.',
    'The call looks harmless, and on every other day it is. On the long day, however, the hour that comes twice was counted once, so that everything behind it was early, and the second low tide was that of somebody else.',
    'A day is not a number of hours. We now count from one midnight to the next and ask the calendar how far apart they are, which is slower by a millionth of a second and has not been wrong since.',
  ][i] as string;
}
