import type { VerdictKind } from '../../utils/model.ts';
import { paragraphs } from './story.ts';

/** A page in the structure of a portal or a reader, with an invented story, and what is to be found on it. */
export interface PortalPage {
  name: string;
  url: string;
  lang?: string;
  /** The markup around the story; `STORY` stands for its paragraphs, `TITLE` for its headline. */
  markup: string;
  title?: string;
  /** The document's own title, where the page shows one story after another and its head tells of none. */
  documentTitle?: string;
  story?: readonly string[];
  source?: string;
  people?: readonly string[];
  /** What sort of copy it is; on a portal that only carries a partner's, if nothing else is said. */
  kind?: VerdictKind;
  /** Whose page it is, where its address does not say so. */
  host?: string;
}

const chinese = [
  '港口委员会星期二投票决定重建东防波堤，结束了长达十一年的争论。争论的焦点是由谁出资以及堤坝应当修建多高，渔民们早已失去了耐心，他们说每年秋天都要把船拖上岸。',
  '过去两个冬天的风暴冲走了四十米旧墙，渔民们说夜里再也不能把船停在内港。工程师预计工程将持续三年，石料将用驳船从采石场运来，沿岸公路平日将禁止卡车通行。',
  '委员会将贷款承担三分之二的费用，其余部分将来自港口收费和沿海城镇基金。委员会估计总费用为八千四百万克朗，第一批驳船将在五月抵达，届时旧墙的残余部分将先被拆除。',
];
const japanese = [
  '港湾評議会は火曜日、東の防波堤を再建することを決めた。費用を誰が負担し、どれほどの高さにするかをめぐる十一年にわたる争いに終止符が打たれた。',
  '過去二度の冬の嵐で古い壁が四十メートル流され、漁師たちは夜のあいだ内港に船を置いておけなくなったと話していた。毎年秋には船を陸に引き上げている。',
  '工事は三年かかる見通しで、石は採石場からはしけで運ばれ、海岸沿いの道路は平日トラックの通行が禁止される。費用の三分の二は借り入れで賄われる。',
];
const korean = [
  '항만위원회는 화요일 동쪽 방파제를 다시 짓기로 의결했다. 누가 비용을 내고 얼마나 높게 지을 것인지를 둘러싼 11년 동안의 다툼이 이로써 끝났다고 위원회는 밝혔다.',
  '지난 두 겨울의 폭풍으로 낡은 벽 40미터가 쓸려 갔고, 어민들은 밤새 안쪽 항구에 배를 둘 수 없게 되었다고 말했다. 해마다 가을이면 배를 뭍으로 끌어 올린다고 한다.',
  '공사는 3년이 걸릴 것으로 보이며, 돌은 채석장에서 바지선으로 실어 오고 해안 도로에는 평일에 화물차가 다닐 수 없게 된다. 비용의 3분의 2는 빌려서 마련한다.',
];
const german = [
  'Der Hafenrat von Port Ellery hat am Dienstag beschlossen, die östliche Mole wieder aufzubauen, und damit einen Streit beendet, der elf Jahre gedauert hatte.',
  'Stürme hatten in den letzten beiden Wintern vierzig Meter der alten Mauer fortgerissen, und die Fischer sagten, sie könnten ihre Boote nachts nicht mehr im inneren Becken lassen.',
  'Die Arbeiten sollen drei Jahre dauern. Lastkähne werden Steine aus den Brüchen von Tolland Head bringen, und die Straße am Ufer wird werktags für Lastwagen gesperrt.',
];
const russian = [
  'Портовый совет города во вторник проголосовал за восстановление восточного волнореза и тем самым завершил спор, который продолжался одиннадцать лет.',
  'Штормы последних двух зим унесли сорок метров старой стены, и рыбаки говорили, что больше не могут оставлять лодки на ночь во внутренней гавани.',
  'Работы продлятся три года. Камень привезут на баржах из карьеров, а дорога вдоль берега будет закрыта для грузовиков по будним дням, сообщил совет.',
];
const polish = [
  'Rada portu zdecydowała we wtorek o odbudowie wschodniego falochronu i zakończyła w ten sposób spór, który trwał jedenaście lat i dotyczył kosztów.',
  'Sztormy w ciągu ostatnich dwóch zim zabrały czterdzieści metrów starego muru, a rybacy mówili, że nie mogą już zostawiać łodzi na noc w basenie.',
  'Prace mają potrwać trzy lata. Barki przywiozą kamień z kamieniołomów, a droga wzdłuż brzegu będzie w dni robocze zamknięta dla ciężarówek, podała rada.',
];
const portuguese = [
  'O conselho do porto decidiu na terça-feira reconstruir o quebra-mar oriental e encerrou assim uma disputa de onze anos sobre quem deveria pagar pela obra.',
  'Tempestades nos dois últimos invernos levaram quarenta metros do velho muro, e os pescadores disseram que já não podiam deixar os barcos à noite na bacia.',
  'As obras devem durar três anos. Barcaças trarão pedra das pedreiras, e a estrada ao longo da costa ficará fechada a caminhões durante a semana, informou o conselho.',
];
const italian = [
  'Il consiglio del porto ha deciso martedì di ricostruire la diga orientale e ha chiuso così una lite durata undici anni su chi dovesse pagare i lavori.',
  'Le tempeste degli ultimi due inverni avevano portato via quaranta metri del vecchio muro, e i pescatori dicevano di non poter più lasciare le barche nel bacino.',
  'I lavori dureranno tre anni. Le chiatte porteranno le pietre dalle cave, e la strada lungo la riva sarà chiusa ai camion nei giorni feriali, ha detto il consiglio.',
];
const czech = [
  'Přístavní rada v úterý rozhodla o obnově východního vlnolamu a ukončila tím spor, který trval jedenáct let a týkal se toho, kdo má stavbu zaplatit.',
  'Bouře v posledních dvou zimách odnesly čtyřicet metrů staré zdi a rybáři říkali, že už nemohou nechávat lodě přes noc ve vnitřní pánvi přístavu.',
  'Práce mají trvat tři roky. Čluny přivezou kámen z lomů a silnice podél pobřeží bude ve všední dny uzavřena pro nákladní auta, uvedla rada přístavu.',
];

const article = (head: string) => `<main><article>${head}STORY</article></main>`;
const inLanguage = (lang: string, title: string, story: readonly string[]) => ({ lang, title, story });
const zh = inLanguage('zh', '港口委员会决定重建东防波堤', chinese);
const ja = inLanguage('ja', '港湾評議会、東の防波堤の再建を決定', japanese);
const ko = inLanguage('ko', '항만위원회, 동쪽 방파제 재건 의결', korean);
const de = inLanguage('de', 'Hafenrat baut östliche Mole wieder auf', german);
const ru = inLanguage('ru', 'Портовый совет восстановит восточный волнорез', russian);
const pl = inLanguage('pl', 'Rada portu odbuduje wschodni falochron', polish);
const pt = inLanguage('pt-BR', 'Conselho do porto vai reconstruir quebra-mar', portuguese);
const it = inLanguage('it', 'Il porto ricostruirà la diga orientale', italian);
const cs = inLanguage('cs', 'Přístav obnoví východní vlnolam', czech);

/** Portals, aggregators, savers and readers: where the provider is printed, how, and what the story stands in. */
export const portalPages: readonly PortalPage[] = [
  {
    name: 'MSN',
    url: 'https://www.msn.com/en-us/news/world/port-ellery-votes/ar-AA1b2c3d',
    markup: article(
      '<div class="provider-info"><a class="provider-logo" href="/en-us/channel/source/coral"><img alt="Coral Courier" width="24"></a></div><h1>TITLE</h1><div class="attribution"><span>Story by Ida Brandt</span><span> • 2h • 3 min read</span></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Yahoo News',
    url: 'https://news.yahoo.com/port-ellery-votes-rebuild-breakwater-120000000.html',
    markup: article(
      '<div class="caas-logo"><a class="caas-attr-provider-logo" href="https://coral-courier.example/"><img alt="Coral Courier"></a></div><h1>TITLE</h1><div class="caas-attr-meta"><div class="caas-attr-item-author">Ida Brandt</div><time>March 2, 2026 at 9:15 AM</time></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Yahoo Finance',
    url: 'https://finance.yahoo.com/news/port-ellery-votes-rebuild-breakwater-120000000.html',
    markup: article(
      '<div class="top-header"><a class="provider-link" href="https://coral-courier.example/" title="Coral Courier"><img alt="Coral Courier" width="120"></a></div><h1 class="cover-title">TITLE</h1><div class="byline-attr"><div class="byline-attr-author">Ida Brandt</div><div class="byline-attr-time-style">Mon, March 2, 2026 at 9:15 AM EST</div></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Yahoo Japan',
    url: 'https://news.yahoo.co.jp/articles/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    ...ja,
    markup: article(
      '<header><h1>TITLE</h1><div class="provider">3/2(月) 17:11配信 <a href="/media/coral">珊瑚新聞</a></div></header>',
    ),
    source: '珊瑚新聞',
  },
  {
    name: 'AOL',
    url: 'https://www.aol.com/news/port-ellery-votes-rebuild-breakwater-120000000.html',
    markup: article(
      '<h1>TITLE</h1><div class="author-wrapper"><span class="author">Ida Brandt</span></div><div class="provider"><span class="provider-name">Coral Courier</span></div><time>March 2, 2026</time>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'NewsBreak',
    url: 'https://www.newsbreak.com/coral-courier-1590412/3901234567890-port-ellery-votes-to-rebuild-its-breakwater',
    markup: article(
      '<h1>TITLE</h1><div class="media-info"><a class="source-name" href="/@coral-courier-1590412">Coral Courier</a><div class="author">By Ida Brandt</div><span>2 days ago</span></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'SmartNews',
    url: 'https://www.smartnews.com/en-us/article/3901234567890123456',
    markup: article(
      '<h1>TITLE</h1><div class="article-attribution"><a class="publisher-link" href="/en-us/publisher/coral">Coral Courier</a></div><p class="byline">By Ida Brandt</p>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Apple News',
    url: 'https://apple.news/AbCdEfGhIjKlMnOpQrStUv',
    markup: article(
      '<img class="publisher-logo" alt="Coral Courier"><h1>TITLE</h1><p class="byline">By Ida Brandt</p>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Flipboard',
    url: 'https://flipboard.com/article/port-ellery-votes-to-rebuild-its-breakwater/f-0a1b2c3d4e%2Fcoral.example',
    markup: article(
      '<h1>TITLE</h1><div class="attribution"><a class="source-link" href="https://coral-courier.example/a">Coral Courier</a> <span class="author">By Ida Brandt</span></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Pocket',
    url: 'https://getpocket.com/explore/item/port-ellery-votes-to-rebuild-its-breakwater',
    markup: article(
      '<h1>TITLE</h1><div class="article-meta"><a class="publisher" href="https://coral-courier.example/">Coral Courier</a><ul class="authors"><li>Ida Brandt</li></ul></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Naver',
    url: 'https://n.news.naver.com/mnews/article/001/0012345678',
    ...ko,
    markup: article(
      '<div class="media_end_head"><a class="media_end_head_top_logo" href="https://media.naver.com/press/999"><img class="media_end_head_top_logo_img" alt="산호신문"></a><h2 id="title_area" class="media_end_head_headline">TITLE</h2><div class="media_end_head_journalist"><em class="media_end_head_journalist_name">한가람 기자</em></div></div>',
    ),
    source: '산호신문',
    people: ['한가람'],
  },
  {
    name: 'Daum',
    url: 'https://v.daum.net/v/20260302091500123',
    ...ko,
    markup: article(
      '<div class="head_view"><a class="link_cp provider" href="/channel/999"><img class="thumb_g" alt="산호신문"></a><h3 class="tit_view">TITLE</h3><div class="info_view"><span class="txt_info">한가람 기자</span><span class="txt_info">2026. 3. 2. 09:15</span></div></div>',
    ),
    source: '산호신문',
    people: ['한가람'],
  },
  {
    name: 'Sohu',
    url: 'https://www.sohu.com/a/812345678_123456',
    ...zh,
    markup: article(
      '<h1>TITLE</h1><div class="article-info"><span class="time">2026-03-02 09:15</span><span>来源：<a href="//coral.example">珊瑚日报</a></span></div>',
    ),
    kind: 'republished',
    source: '珊瑚日报',
  },
  {
    name: 'Sina',
    url: 'https://news.sina.com.cn/c/2026-03-02/doc-inabcdef1234567.shtml',
    ...zh,
    markup: article(
      '<h1 class="main-title">TITLE</h1><div class="date-source"><span class="date">2026年03月02日 09:15</span> <a class="source" href="https://coral.example/">珊瑚日报</a></div>',
    ),
    kind: 'republished',
    source: '珊瑚日报',
  },
  {
    name: 'NetEase',
    url: 'https://www.163.com/dy/article/JABCDEFG0514ABCD.html',
    ...zh,
    markup: article(
      '<h1 class="post_title">TITLE</h1><div class="post_info">2026-03-02 09:15:00　来源: <a href="https://coral.example/">珊瑚日报</a></div>',
    ),
    kind: 'republished',
    source: '珊瑚日报',
  },
  {
    name: 'Tencent',
    url: 'https://new.qq.com/rain/a/20260302A01B2C00',
    ...zh,
    markup: article(
      '<h1>TITLE</h1><p class="source"><span class="time">2026-03-02 09:15</span> <a href="/omn/author/1">珊瑚日报</a></p>',
    ),
    kind: 'republished',
    source: '珊瑚日报',
  },
  {
    name: 'ifeng',
    url: 'https://news.ifeng.com/c/8aBcDeFgHiJ',
    ...zh,
    markup: article(
      '<h1>TITLE</h1><div class="info"><time>2026年03月02日 09:15</time><span class="source">来源：珊瑚日报</span></div>',
    ),
    kind: 'republished',
    source: '珊瑚日报',
  },
  {
    name: 'Toutiao',
    url: 'https://www.toutiao.com/article/7412345678901234567/',
    ...zh,
    markup: article(
      '<h1>TITLE</h1><div class="article-meta"><span>2026-03-02 09:15</span><span class="name source"><a href="/c/user/1/">珊瑚日报</a></span></div>',
    ),
    source: '珊瑚日报',
  },
  {
    name: 'Dailyhunt',
    url: 'https://m.dailyhunt.in/news/india/english/coral+courier-epaper-coral/port+ellery+votes-newsid-n612345678',
    markup: article(
      '<h1>TITLE</h1><div class="source-info"><a class="source" href="/news/coral"><img alt="Coral Courier" width="40"></a><span>2d ago</span></div>',
    ),
    source: 'Coral Courier',
  },
  {
    name: 't-online',
    url: 'https://www.t-online.de/nachrichten/panorama/id_100612345/hafenrat-baut-oestliche-mole-wieder-auf.html',
    ...de,
    markup: article(
      '<h1>TITLE</h1><div class="article-source"><span>Von dpa</span></div><p>02.03.2026 - 09:15 Uhr</p>',
    ),
    kind: 'wire',
    source: 'dpa',
  },
  {
    name: 'GMX, web.de',
    url: 'https://www.gmx.net/magazine/panorama/hafenrat-baut-mole-wieder-auf-40612345',
    ...de,
    markup: article(
      '<h1>TITLE</h1><div class="article-info"><span class="source">Korallenbote</span><time>02.03.2026, 09:15 Uhr</time></div>',
    ),
    source: 'Korallenbote',
  },
  {
    name: 'UOL',
    url: 'https://noticias.uol.com.br/ultimas-noticias/afp/2026/03/02/conselho-do-porto-vai-reconstruir-quebra-mar.htm',
    ...pt,
    markup: article(
      '<h1>TITLE</h1><div class="author-info"><span class="author-local">AFP</span></div><time>02/03/2026 09h15</time>',
    ),
    kind: 'wire',
    source: 'Agence France-Presse',
  },
  {
    name: 'Terra',
    url: 'https://www.terra.com.br/noticias/brasil/conselho-do-porto-vai-reconstruir-quebra-mar,0a1b2c3d.html',
    ...pt,
    markup: article(
      '<h1>TITLE</h1><div class="article__header__author"><img class="partner-logo" alt=""><a class="provider" href="/parceiros/coral"><img alt="Estadão" width="80"></a></div><span>2 mar 2026 - 09h15</span>',
    ),
    kind: 'republished',
    source: 'Estadão',
  },
  {
    name: 'Libero',
    url: 'https://notizie.libero.it/il-porto-ricostruira-la-diga-orientale-12345',
    ...it,
    markup: article(
      '<h1>TITLE</h1><div class="article-source"><a class="source" href="https://coral.example/"><img alt="Corriere del Corallo"></a><time>2 marzo 2026</time></div>',
    ),
    source: 'Corriere del Corallo',
  },
  {
    name: 'Onet',
    url: 'https://wiadomosci.onet.pl/swiat/rada-portu-odbuduje-wschodni-falochron/0a1b2c3',
    ...pl,
    markup: article(
      '<h1>TITLE</h1><ul class="authorList"><li class="author">Zofia Malinowska</li></ul><div class="source"><span>Źródło: PAP</span></div>',
    ),
    kind: 'wire',
    source: 'PAP',
    people: ['Zofia Malinowska'],
  },
  {
    name: 'WP',
    url: 'https://wiadomosci.wp.pl/rada-portu-odbuduje-wschodni-falochron-7012345678901234a',
    ...pl,
    markup: article(
      '<h1>TITLE</h1><div class="signature"><span class="author">oprac. Zofia Malinowska</span></div>',
    ).replace('STORY', 'STORY<p>Źródło: PAP</p>'),
    kind: 'wire',
    source: 'PAP',
    people: ['Zofia Malinowska'],
  },
  {
    name: 'Interia',
    url: 'https://wydarzenia.interia.pl/kraj/news-rada-portu-odbuduje-wschodni-falochron,nId,7812345',
    ...pl,
    markup: article(
      '<h1>TITLE</h1><div class="article-author"><a href="/autor/zofia-malinowska">Zofia Malinowska</a></div>',
    ).replace('STORY', 'STORY<p class="article-source">Źródło: PAP</p>'),
    kind: 'wire',
    source: 'PAP',
    people: ['Zofia Malinowska'],
  },
  {
    name: 'Seznam',
    url: 'https://www.seznamzpravy.cz/clanek/domaci-pristav-obnovi-vychodni-vlnolam-261234',
    ...cs,
    markup: article('<h1>TITLE</h1><div class="author"><span>ČTK</span></div><time>2. 3. 2026 9:15</time>'),
    kind: 'wire',
    source: 'ČTK',
  },
  {
    name: 'Mail.ru',
    url: 'https://news.mail.ru/society/61234567/',
    ...ru,
    markup: article(
      '<h1>TITLE</h1><div class="breadcrumbs-article"><span>2 марта 2026</span><a class="source" href="https://coral.example/">Коралловые ведомости</a></div>',
    ),
    source: 'Коралловые ведомости',
  },
  {
    name: 'Rambler',
    url: 'https://news.rambler.ru/world/52123456-portovyy-sovet-vosstanovit-volnorez/',
    ...ru,
    markup: article(
      '<h1>TITLE</h1><div class="article-source"><a class="source" href="https://coral.example/"><img alt="Коралловые ведомости"></a><time>2 марта 2026</time></div>',
    ),
    source: 'Коралловые ведомости',
  },
  {
    name: 'UKR.NET',
    url: 'https://www.ukr.net/news/details/world/112345678.html',
    ...ru,
    markup: article(
      '<h1>TITLE</h1><div class="im-tl"><a class="source" href="https://coral.example/a">Коралловые ведомости</a></div>',
    ),
    source: 'Коралловые ведомости',
  },
  {
    name: 'AllAfrica',
    url: 'https://allafrica.com/stories/202603020123.html',
    markup: article(
      '<div class="publisher-logo"><img alt="Coral Courier (Port Ellery)"></div><span class="publication-date">2 March 2026</span><h1>TITLE</h1><cite class="byline">By Ida Brandt</cite>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'MENAFN',
    url: 'https://menafn.com/1109612345/Port-Ellery-Votes-To-Rebuild-Its-Breakwater',
    markup: article(
      '<h1>TITLE</h1><div class="post-info"><span>Date 3/2/2026 9:15:00 AM</span></div><p>(MENAFN- Coral Courier)</p>',
    ),
    source: 'Coral Courier',
  },
  {
    name: 'MENAFN, in the first paragraph',
    url: 'https://menafn.com/1109612346/Port-Ellery-Votes-To-Rebuild-Its-Breakwater',
    markup: article('<h1>TITLE</h1><div class="post-info"><span>Date 3/2/2026 9:15:00 AM</span></div>'),
    story: ['(MENAFN - Coral Courier) PORT ELLERY, March 2 – '.concat(paragraphs[0] ?? ''), ...paragraphs.slice(1)],
    source: 'Coral Courier',
  },
  {
    name: 'Big News Network',
    url: 'https://www.bignewsnetwork.com/news/274612345/port-ellery-votes-to-rebuild-its-breakwater',
    markup: article('<h1>TITLE</h1><p class="source">Coral Courier</p><p>02 Mar 2026, 09:15 GMT+10</p>'),
    source: 'Coral Courier',
  },
  {
    name: 'PressReader',
    url: 'https://www.pressreader.com/usa/coral-courier/20260302/281500756123456',
    markup: article(
      '<div class="publication source"><a href="/usa/coral-courier">Coral Courier</a></div><h1>TITLE</h1><ul class="byline"><li>Ida Brandt</li></ul>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Medium',
    url: 'https://medium.com/@ida-brandt/port-ellery-votes-to-rebuild-its-breakwater-0a1b2c3d4e5f',
    markup: article(
      '<h1>TITLE</h1><div><a rel="author" href="/@ida-brandt">Ida Brandt</a> <span>Mar 2, 2026</span></div>',
    ).replace(
      'STORY',
      'STORY<p>Originally published at <a href="https://coral-courier.example/2026/breakwater-vote">https://coral-courier.example</a> on March 2, 2026.</p>',
    ),
    kind: 'republished',
    source: 'coral-courier.example',
    people: ['Ida Brandt'],
  },
  {
    name: 'Substack',
    url: 'https://harbour-letters.substack.com/p/port-ellery-votes-to-rebuild-its-breakwater',
    markup: article(
      '<h1 class="post-title">TITLE</h1><div class="byline-wrapper"><a href="https://substack.com/@idabrandt">Ida Brandt</a><div>Mar 02, 2026</div></div>',
    ).replace(
      'STORY',
      'STORY<p>This post was originally published in the <a href="https://coral-courier.example/2026/breakwater-vote">Coral Courier</a>.</p>',
    ),
    kind: 'republished',
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/pulse/port-ellery-votes-rebuild-its-breakwater-ida-brandt-abcde',
    markup: article(
      '<h1>TITLE</h1><div class="publisher-author-card"><h3><a class="author-name" href="/in/ida-brandt">Ida Brandt</a></h3><span>Published Mar 2, 2026</span></div>',
    ).replace(
      'STORY',
      'STORY<p>This article first appeared in the <a href="https://coral-courier.example/2026/breakwater-vote">Coral Courier</a>.</p>',
    ),
    kind: 'republished',
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Yahoo Finance, the house told by its logo alone',
    url: 'https://finance.yahoo.com/news/port-ellery-votes-rebuild-breakwater-120000001.html',
    markup: article(
      '<div class="top-header"><a class="subtle-link" href="https://coral-courier.example/" aria-label="Coral Courier"><img alt="Coral Courier" width="120"></a></div><h1 class="cover-title">TITLE</h1><div class="byline"><div class="byline-attr-author">Ida Brandt</div><time>Mon, March 2, 2026 at 9:15 AM EST</time></div>',
    ),
    source: 'Coral Courier',
    people: ['Ida Brandt'],
  },
  {
    name: 'Yahoo, with the house’s own note below the story',
    url: 'https://www.yahoo.com/news/articles/port-ellery-votes-rebuild-120000000.html',
    markup: article('<h1>TITLE</h1><div class="byline">Ida Brandt</div><time>March 2, 2026</time>').replace(
      'STORY',
      'STORY<p>This story was originally featured on <a href="https://fortune.com/2026/03/02/breakwater-vote/">Fortune.com</a></p>',
    ),
    source: 'Fortune',
    people: ['Ida Brandt'],
  },
  {
    name: 'MSN, "Story by" and a logo',
    url: 'https://www.msn.com/en-us/news/world/port-ellery-votes/ar-AA1b2c3e',
    markup: article(
      '<h1>TITLE</h1><div class="attribution"><span>Story by </span><a href="/en-us/channel/source/coral"><img alt="Coral Courier" width="60"></a><span> • 2h • 3 min read</span></div>',
    ),
    source: 'Coral Courier',
  },
  {
    name: 'a newsroom’s partner, told by the author’s page',
    url: 'https://pelican-post.example/2026/03/02/port-ellery-votes-to-rebuild-its-breakwater/',
    markup: article(
      '<h1>TITLE</h1><div class="byline">By: <a href="https://stateline.org/author/idabrandt/">Ida Brandt</a> <time>March 2, 2026</time></div>',
    ),
    source: 'Stateline',
    people: ['Ida Brandt'],
    kind: 'republished',
  },
  {
    name: 'another title of the group, named under the author',
    url: 'https://www.dispatch.com/story/news/2026/03/02/port-ellery-votes/81234567007/',
    markup: article(
      '<h1>TITLE</h1><div class="story_by">Ida Brandt<div>USA TODAY</div></div><time>March 2, 2026</time>',
    ),
    source: 'USA TODAY',
    people: ['Ida Brandt'],
    kind: 'sister-title',
  },
  {
    name: 'PR Newswire',
    url: 'https://www.prnewswire.com/news-releases/port-ellery-votes-301234567.html',
    markup: article('<h1>TITLE</h1><p>News provided by</p><p>Mar 02, 2026, 09:15 ET</p>').replace(
      'STORY',
      'STORY<p>SOURCE Tolland Stone</p>',
    ),
    source: 'Tolland Stone',
    kind: 'press-release',
  },
  {
    name: 'an AMP cache',
    url: 'https://coral--courier-example.cdn.ampproject.org/c/s/coral-courier.example/2026/03/breakwater-vote.html',
    markup: article('<h1>TITLE</h1><p class="byline">By Ida Brandt</p>'),
    people: ['Ida Brandt'],
  },
  {
    name: 'Google’s AMP viewer',
    url: 'https://www.google.com/amp/s/coral-courier.example/2026/03/breakwater-vote.html',
    markup: article('<h1>TITLE</h1><p class="byline">By Ida Brandt</p>'),
    people: ['Ida Brandt'],
  },
  {
    name: 'the Wayback Machine',
    url: 'https://web.archive.org/web/20260302091500/https://coral-courier.example/2026/03/breakwater-vote.html',
    markup: `<div id="wm-ipp-base"><div id="wm-ipp"><a href="/web/">12 captures</a></div></div>${article('<h1>TITLE</h1><p class="byline">By Ida Brandt</p>')}`,
    people: ['Ida Brandt'],
  },
  ...[
    [
      'Feedly',
      'https://feedly.com/i/entry/0a1b2c3d4e5f_18e0a1b2c3d:1a2b3c:4d5e6f7',
      '<div class="entryHeader"><h1><a class="entryTitle" href="https://coral-courier.example/2026/breakwater-vote">TITLE</a></h1><div class="metadata"><a class="source" href="/i/subscription/feed">Coral Courier</a> <span class="authors">by Ida Brandt</span> / 2h</div></div><div class="entryBody">STORY</div>',
    ],
    [
      'Inoreader',
      'https://www.inoreader.com/article/3a9c6e7f0a1b2c3d',
      '<div class="article_header"><a class="article_title_link" href="https://coral-courier.example/2026/breakwater-vote"><h1>TITLE</h1></a><div class="article_sub_title"><a class="article_feed_source" href="/feed/1">Coral Courier</a> <span class="article_author">by Ida Brandt</span></div></div><div class="article_content">STORY</div>',
    ],
    [
      'NewsBlur',
      'https://newsblur.com/site/123/coral-courier?story=123:0a1b2c',
      '<div class="NB-feed-story"><div class="NB-feed-story-header"><div class="NB-feed-story-feed source">Coral Courier</div><h1 class="NB-feed-story-title">TITLE</h1><span class="NB-feed-story-author">Ida Brandt</span></div><div class="NB-feed-story-content">STORY</div></div>',
    ],
    [
      'The Old Reader',
      'https://theoldreader.com/posts/0a1b2c3d4e5f601234567890',
      '<div class="post"><h3 class="post-title"><a href="https://coral-courier.example/2026/breakwater-vote">TITLE</a></h3><div class="post-info">Posted by <span class="author">Ida Brandt</span> at <a class="source" href="/feeds/1">Coral Courier</a></div><div class="content">STORY</div></div>',
    ],
  ].map(
    ([name, url, markup]): PortalPage => ({
      name: name as string,
      url: url as string,
      documentTitle: `(2) ${name}`,
      markup: `<main><div>${markup}</div></main>`,
      host: 'Coral Courier',
      people: ['Ida Brandt'],
    }),
  ),
  ...[
    [
      'Miniflux',
      'https://reader.example/unread/entry/1234',
      '<section class="entry" data-id="1234"><header class="entry-header"><h1 id="page-header-title"><a href="https://coral-courier.example/2026/breakwater-vote">TITLE</a></h1><div class="entry-actions"><ul><li><a href="#" data-toggle-status="true">Mark as unread</a></li><li><a href="#" data-toggle-bookmark="true">Star</a></li></ul></div><div class="entry-meta"><span class="entry-website"><a href="/feed/1/entries">Coral Courier</a></span> <span class="entry-author"> – <em>Ida Brandt</em></span> <span class="category"><a href="/category/1/entries">All</a></span></div></header><article class="entry-content">STORY</article></section>',
    ],
    [
      'FreshRSS',
      'https://reader.example/i/?c=1&e=1234',
      '<div class="flux current" data-entry="1234" data-feed="1"><article class="flux_content" dir="auto"><div class="content"><header><div class="website"><a href="/i/?get=f_1"><img class="favicon" src="f.ico" alt="✇"><span>Coral Courier</span></a></div><h1 class="title"><a class="go_website" href="https://coral-courier.example/2026/breakwater-vote">TITLE</a></h1><div class="subtitle"><div class="author">By: Ida Brandt</div><div class="date"><time datetime="2026-03-02T09:15:00+01:00">2 March 2026</time></div></div></header><div class="text">STORY</div></div></article></div>',
    ],
    [
      'Tiny Tiny RSS, stories below one another',
      'https://reader.example/tt-rss/#f=-4&c=0',
      '<div id="headlines-frame"><div class="cdm expanded active" id="RROW-7" data-article-id="7" data-orig-feed-id="1"><div class="header-sticky-guard"></div><div class="header"><div class="left"><i class="marked-pic material-icons">star</i><i class="pub-pic material-icons">rss_feed</i></div><span data-article-id="7" class="titleWrap hlMenuAttach"><a class="title" href="https://coral-courier.example/2026/breakwater-vote">TITLE</a> <span class="author">Ida Brandt</span></span><div class="feed"><a href="#">Coral Courier</a></div><span class="updated" title="Imported at 09:16">Mar 02, 2026</span><div class="right"><i class="material-icons icon-score">trending_flat</i></div></div><div class="content"><div class="content-inner" lang="en">STORY</div><div class="footer"><div class="left"><i class="material-icons">label_outline</i><span id="ATSTR-7">no tags</span><a title="Edit tags for this article" href="#">(+)</a></div></div></div></div></div>',
    ],
    [
      'Tiny Tiny RSS',
      'https://feeds.example/tt-rss/#f=1&c=0',
      '<div id="toolbar-headlines"><span id="feed_title"><a href="https://coral-courier.example">Coral Courier</a></span></div><div class="post post-1234" data-article-id="1234"><div class="header"><div class="row"><div class="title"><a href="https://coral-courier.example/2026/breakwater-vote">TITLE</a></div><div class="date">Mar 02, 2026 - 09:15</div></div><div class="row"><div class="author">Ida Brandt</div><span id="ATSTR-1234">no tags</span> <a title="Edit tags" href="#">(+)</a></div></div><div class="content" lang="en">STORY</div></div>',
    ],
  ].map(
    ([name, url, markup]): PortalPage => ({
      name: name as string,
      url: url as string,
      documentTitle: `(2) ${name}`,
      markup: `<main>${markup}</main>`,
      host: 'Coral Courier',
      people: ['Ida Brandt'],
    }),
  ),
];

/** The whole page, declared as an article as portals do and readers do not. */
export function portalHtml({
  lang = 'en',
  title = 'Port Ellery votes to rebuild its breakwater',
  documentTitle,
  story = paragraphs,
  markup,
}: PortalPage): string {
  const text = `<div class="article-body">${story.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div>`;
  const declared = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-03-02"}</script>`;
  return `<!doctype html><html lang="${lang}"><head><title>${documentTitle ?? title}</title>${documentTitle ? '' : declared}</head>
<body><header class="site-header"><nav><a href="/">News</a> <a href="/sport/">Sport</a></nav></header>
${markup.replace('TITLE', title).replace('STORY', () => text)}
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Ferry line adds a crossing on Sundays</a></li></ul></aside></body></html>`;
}
