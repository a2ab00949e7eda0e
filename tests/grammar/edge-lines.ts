import type { Where } from '../../utils/model.ts';

/**
 * Lines at the edges of what the grammar decides: each would be read otherwise if one step of it were missing. By where they stand and
 * their language: line → all that it says, as showLine prints it, and its dateline as '[place|agency]'.
 */
export const edgeLines: Readonly<Partial<Record<Where, Readonly<Record<string, string>>>>> = {
  byline: {
    ar: `
      أحمد ومحمود → أحمد ومحمود/reporter
      نيويورك ـ علي بردى → علي بردى/reporter@نيويورك
      القاهرة - ليلى منصور → ليلى منصور/reporter@القاهرة
      عمان - الدستور - سمير عطية → سمير عطية/reporter@عمان#الدستور
      بقلم: ليلى منصور → ليلى منصور/reporter
      القاهرة - أحمد منصور وليلى حسن → أحمد منصور/reporter@القاهرة; ليلى حسن/reporter@القاهرة
    `,
    ca: `
      Per Mireia Carbonell i la redacció →
      Per Mireia Carbonell, Jordi Puig amb Anna Soler → Mireia Carbonell/reporter; Jordi Puig/reporter; Anna Soler/reporter
      Per Mireia Carbonell | Barcelona → Mireia Carbonell/reporter
      Escrit per Núria Solà, Jordi Puig → Núria Solà/reporter; Jordi Puig/reporter
      Text de Núria Solà → Núria Solà/reporter
    `,
    de: `
      Anna Huber | Heute, 10:30 Uhr → Anna Huber/reporter
      ARD-Studio Ellern → + ARD-Studio Ellern
      Anna Huber, ARD-Hauptstadtstudio → Anna Huber/reporter#ARD-Hauptstadtstudio
      Anna Huber, Hafen-Online-Experte → Anna Huber/reporter#Hafen-Online
      Anna Huber, das ARD-Studio Ellern → Anna Huber/reporter
      Hafenredakteurin Anna Huber → Anna Huber/reporter
      Max SandbergKorrespondent → Max Sandberg/reporter
      Text: Cher → Cher/reporter
      Rheinthaler Bote | Küste Aktuell | Der Hafen-Anzeiger | Thüringer Echo – Kommentar: Anna Huber → Anna Huber/reporter
      Von Anna Huber, Berlin → Anna Huber/reporter@Berlin
      Von Anna Huber und Karl Lind, dpa → Anna Huber/reporter#dpa; Karl Lind/reporter#dpa
      Anna Huber (Text) und Karl Lind (Fotos) → Anna Huber/reporter
      Eine Analyse von Anna Huber → Anna Huber/reporter
      Karl von der Heide → Karl von der Heide/reporter
      Text: Anna Huber Fotos: Karl Lind → Anna Huber/reporter
      Interview: Bundesliga →
      red, Anna Lind → Anna Lind/reporter
    `,
    en: `
      7 News WKSX → + 7 News WKSX
      7 news for today →
      A Post →
      AP: Bridge closed again →
      Ahmed al-Hakim → Ahmed al-Hakim/reporter
      Ana Ruiz (Ida Bloom) → Ana Ruiz/reporter#Ida Bloom
      Ana Ruiz (Team, Coral Star) → Ana Ruiz/reporter#Coral Star
      Ana Ruiz - Ellery → Ana Ruiz/reporter#Ellery
      Ana Ruiz --- Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Ana Ruiz / Ida Bloom Reporter → Ana Ruiz/reporter#Ida Bloom
      Ana Ruiz / Speak City Terraces Reporter → Ana Ruiz/reporter
      Ana Ruiz By Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Ana Ruiz Photos Leo Sand → Ana Ruiz/reporter
      Ana Ruiz Published: May 3, 2031 Leo Sand → Ana Ruiz/reporter
      Ana Ruiz Reuters Staff → Ana Ruiz/reporter#Reuters
      Ana Ruiz ana.ruiz@coral.example → Ana Ruiz/reporter
      Ana Ruiz and MIRA STAR → Ana Ruiz/reporter; Mira Star/reporter
      Ana Ruiz in Lima | Peru → Ana Ruiz/reporter@Lima
      Ana Ruiz in the third paragraph →
      Ana Ruiz of Hexagons & Tea → Ana Ruiz/reporter#Hexagons & Tea
      Ana Ruiz of Reuters & Tea → Ana Ruiz/reporter#Reuters
      Ana Ruiz | Ida Bloom → Ana Ruiz/reporter
      Ana Ruiz | and Ana Ruiz Live Reporter → Ana Ruiz/reporter
      Ana Ruiz, 12 Eyewitness News → Ana Ruiz/reporter#12 Eyewitness News
      Ana Ruiz, A. B. → Ana Ruiz/reporter
      Ana Ruiz, Ida Bloom Reporter → Ana Ruiz/reporter; Ida Bloom/reporter
      Ana Ruiz, Jr., Leo Sand → Ana Ruiz, Jr./reporter; Leo Sand/reporter
      Ana Ruiz, Kestrel Bay; Leo Sand, Tolland University; Ida Bloom, Marlow Green → Ana Ruiz/reporter#Kestrel Bay; Leo Sand/reporter#Tolland University; Ida Bloom/reporter#Marlow Green
      Ana Ruiz, Politics editor, Leo Sand, Correspondent in Lima → Ana Ruiz/reporter; Leo Sand/reporter@Lima
      Ana Ruiz, Sunday → Ana Ruiz/reporter
      Ana Ruiz, coralcourier.com → Ana Ruiz/reporter#coralcourier.com
      Ana Ruiz1, Leo Sand2 → Ana Ruiz/reporter; Leo Sand/reporter
      Ana Ruiz; Leo Sand, Lima → Ana Ruiz/reporter; Leo Sand/reporter@Lima
      Ana Ruiz¦Ellery → Ana Ruiz/reporter
      Ann Lee ABC News Desk → Ann Lee/reporter#ABC News Desk
      Ann Lee Reuters → Ann Lee/reporter#Reuters
      By Ana Ruiz Lund Rio de Janeiro → Ana Ruiz Lund/reporter@Rio de Janeiro
      By Ana Ruiz and Leo Sand, Ida Bloom → Ana Ruiz/reporter; Leo Sand/reporter
      By Ana Ruiz, Glendale, Ariz., Peru → Ana Ruiz/reporter@Glendale, Ariz.
      By Chance →
      By SandboxAQ Lund →
      CNN News’ Ana Ruiz → Ana Ruiz/reporter#CNN News
      CNN's Ana Ruiz, Leo Sand of Reuters and Ida Bloom → Ana Ruiz/reporter#CNN; Leo Sand/reporter#Reuters; Ida Bloom/reporter#CNN
      Coral Courier & Staff → + Coral Courier
      DANA WHITFIELD CALMATTERS → Dana Whitfield/reporter#CALMATTERS
      Dana Whitcombe Leo Marsh Ida Bloom Ana Ruiz →
      Follow Ana Ruiz, Leo Sand → Leo Sand/reporter
      From Ana Ruiz, Abuja → Ana Ruiz/reporter@Abuja
      Jeremy C. Falk of Globe staff → Jeremy C. Falk/reporter#Globe
      Kay Wu in One Two Three Four Five Six Seven →
      News Desk - Reuters → + Reuters
      One two three four five six seven eight by Ana Ruiz →
      PA Political Staff → + PA
      Paul Q. WaltonFarida Hassan → Paul Q. Walton/reporter; Farida Hassan/reporter
      Photographer: Ana Ruiz, Reporter: Leo Sand → Leo Sand/reporter
      Posted at 3, Ana Ruiz → Ana Ruiz/reporter
      Reuters | AFP | AP | dpa | TASS | Xinhua | Kyodo | ANSA | EFE →
      Science & Environment →
      The Bay Group of the Coral Coast of the North →
      The Coral Courier by Ana Ruiz → Ana Ruiz/reporter
      Trevor J. Marchand Sioux Falls Argus Leader → Trevor J. Marchand/reporter#Sioux Falls Argus Leader
      Valley Post | By Ana Ruiz → Ana Ruiz/reporter
      Words Ana Ruiz → Ana Ruiz/reporter
      by ana ruiz lund → ana ruiz lund/reporter
      iPhone →
      writers of the AP Ana Ruiz → Ana Ruiz/reporter#AP
      “Ana Ruiz” → Ana Ruiz/reporter
      (Editing by Mara Lund; To query or comment on this story email desk@thewire.example) → Mara Lund/editor
      (Marcus OkaforElise Brandvold) → Marcus Okafor/reporter; Elise Brandvold/reporter
      (Photography by Tim Coster) →
      7 News → + 7 News
      ByMeenakshi P. → Meenakshi P./reporter
      Ida Holm is reporting from Oslo. Sam Reyes contributed from Lima. → Ida Holm/reporter@Oslo; Sam Reyes/contributor@Lima
      JD VANE → JD Vane/reporter
      Le Courrier de la Côte → + Le Courrier de la Côte
      Tim Coster is the author of "Dry Land". →
      Words by | Ana Ruiz | Photos by | Ana Ruiz | and | Mo Lang → Ana Ruiz/reporter; Ana Ruiz/photographer
      photographer →
      By Heryadi → Heryadi/reporter
      ANA RUIZ → Ana Ruiz/reporter
      Ana Ruiz, Monday, November 18, 2019, 02:17 pm PT → Ana Ruiz/reporter
      Ana Ruiz Published 2:17 p.m. Leo Sand → Ana Ruiz/reporter
      Ana Ruiz 3:15 p.m. ET → Ana Ruiz/reporter
      Ana Ruiz 3 min read → Ana Ruiz/reporter
      Ana Ruiz | Today 5:00 am → Ana Ruiz/reporter
      Ana Ruiz | Yesterday, 2:17 p.m. → Ana Ruiz/reporter
      Ana Ruiz | 5:00 PM AEST → Ana Ruiz/reporter
      By Ana Ruiz, USA TODAY 2:16 PM Nov. 20 → Ana Ruiz/reporter#USA TODAY
      Ana Ruiz, MS, RD, FAND → Ana Ruiz/reporter
      Ana Ruiz, RD, JD Lang → Ana Ruiz/reporter; JD Lang/reporter
      Ana Ruiz, RD, CoralTV → Ana Ruiz/reporter#CoralTV
      Ana Ruiz, RDN, LD and Leo Sand, MD → Ana Ruiz/reporter; Leo Sand/reporter
      Ana Ruiz, MD, CNN → Ana Ruiz/reporter#CNN
      Ana Ruiz, Jackson, MS → Ana Ruiz/reporter@Jackson, MS
      Ana Ruiz, Content Marketing Coordinator → Ana Ruiz/reporter
      Ana Ruiz | Reporter | Grand Rapids → Ana Ruiz/reporter
      By Ana Ruiz, Senior Reporter, Royal Family → Ana Ruiz/reporter
      By Ana Ruiz - Staff Writer - Real Estate → Ana Ruiz/reporter
      By Ana Ruiz, Fort Marlow, 3 min read → Ana Ruiz/reporter@Fort Marlow
      By Ana Ruiz, Reporter, Los Gatos → Ana Ruiz/reporter@Los Gatos
      Grand Rapids | Ana Ruiz → Ana Ruiz/reporter
      Ana Ruiz, London, Beat Keller → Ana Ruiz/reporter@London; Beat Keller/reporter
      Ana Ruiz, Pau Ferrandis (Special correspondent) → Ana Ruiz/reporter; Pau Ferrandis/reporter
      By Ana Ruiz, Beat Keller and Mo Lang, Harbor Post → Ana Ruiz/reporter#Harbor Post; Beat Keller/reporter#Harbor Post; Mo Lang/reporter#Harbor Post
      By Ana Ruiz, Beat Keller → Ana Ruiz/reporter; Beat Keller/reporter
      Ana Ruiz | Coral News Reporter | Reporting From Port Ellery → Ana Ruiz/reporter@Port Ellery
      Ana Ruiz | Coral News Reporter | Reporting from Port Ellery, Delaware → Ana Ruiz/reporter@Port Ellery, Delaware
      Ana Ruiz | Reporter | Reporting from Elmo → Ana Ruiz/reporter@Elmo
      Ana Ruiz | Coral News Reporter | Port Ellery → Ana Ruiz/reporter
      Ana Ruiz | BuzzFeed News Reporter | London → Ana Ruiz/reporter@London#BuzzFeed News
      Ana Ruiz | Reporter | in Elmo → Ana Ruiz/reporter@Elmo
      By Rustom Engineer & Ana Ruiz → Rustom Engineer/reporter; Ana Ruiz/reporter
      By Ana Ruiz, NJ Lowland Media for NJlow.com → Ana Ruiz/reporter#NJ Lowland Media for NJlow.com
      April Quillan and May Sand → April Quillan/reporter; May Sand/reporter
      Ana RuizMay 3, 2021 → Ana Ruiz/reporter
      Ana RuizMay Sand → Ana Ruiz/reporter; May Sand/reporter
      Jane MillsPublished May 3 → Jane Mills/reporter
      ByAna Ruiz → Ana Ruiz/reporter
      Kristen LaMotte → Kristen LaMotte/reporter
      Ana Ruiz iNews → Ana Ruiz/reporter#iNews
      Ana Ruiz BuzzFeed → Ana Ruiz/reporter#BuzzFeed
      Ana Ruiz BuzzFeed News Reporter → Ana Ruiz/reporter#BuzzFeed News
      12 News → + 12 News
      13 killed in Lima →
      Ana Ruiz Jr. → Ana Ruiz Jr./reporter
      Ana Ruiz, MD → Ana Ruiz/reporter
      Dr. Ana Ruiz, PhD → Ana Ruiz/reporter
      Prof Ana Ruiz → Ana Ruiz/reporter
      J.D. Sand → J.D. Sand/reporter
      K.K. Ruiz Lund → K.K. Ruiz Lund/reporter
      JEAN RUIZ and LEO SAND → Jean Ruiz/reporter; Leo Sand/reporter
      Ana RUIZ → Ana RUIZ/reporter
      Ana Ruiz AP → Ana Ruiz/reporter#AP
      Politico EU → + Politico EU
      Ana Ruiz, Climate Change Reporter → Ana Ruiz/reporter
      Ana Ruiz Climate Reporter → Ana Ruiz/reporter
      Ana Ruiz Parliamentary editor → Ana Ruiz/reporter
      Kestrel Post Staff → + Kestrel Post
      ADA BRENNER Kestrel Post staff → Ada Brenner/reporter#Kestrel Post
      Ana Ruiz of the Globe staff → Ana Ruiz/reporter#Globe
      Devin McKay USA TODAY → Devin McKay/reporter#USA TODAY
      Ada Marlow The Local → Ada Marlow/reporter#The Local
      Ana Ruiz The Coral Courier → Ana Ruiz/reporter#The Coral Courier
      Ana Ruiz coralcourier.com → Ana Ruiz/reporter#coralcourier.com
      Ana Ruiz, special to the Pioneer Post → Ana Ruiz/reporter#Pioneer Post
      Carol Moretti of The Washington Post → Carol Moretti/reporter#The Washington Post
      Ana Ruiz for the Coral Courier → Ana Ruiz/reporter#Coral Courier
      Ana Ruiz for nobody → Ana Ruiz/reporter
      Ana Ruiz & Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Hexagons & Tea →
      Opinion | Ana Ruiz → Ana Ruiz/reporter
      BERLIN taz | Anna Lehmann → Anna Lehmann/reporter@BERLIN#taz
      LUCÍA RUIZ Bogotá → Lucía Ruiz/reporter@Bogotá
      Giulia Ferrante ROMA → Giulia Ferrante/reporter@ROMA
      Priya Nair New Delhi → Priya Nair/reporter@New Delhi
      Ana Ruiz in Lima, Peru, and Leo Sand in Oslo → Ana Ruiz/reporter@Lima, Peru; Leo Sand/reporter@Oslo
      Ana Ruiz in Lima and Leo Sand → Ana Ruiz/reporter@Lima; Leo Sand/reporter
      Ana Ruiz, Lima, and Leo Sand, Oslo → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo
      Ana Ruiz, München/Berlin → Ana Ruiz/reporter@München/Berlin
      Ana Ruiz (Text) and Leo Sand (Photos) → Ana Ruiz/reporter
      Words Ana Ruiz Photography Leo Sand → Ana Ruiz/reporter
      Text Ana Ruiz Illustration by Leo Sand → Ana Ruiz/reporter; Leo Sand/producer
      From Ana Ruiz and Leo Sand in Lagos → Ana Ruiz/reporter@Lagos; Leo Sand/reporter@Lagos
      From Ana Ruiz in Lagos. → Ana Ruiz/reporter@Lagos
      Ana Ruiz, Contributing Writer | Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Ann Lee, Elmore City-Region Observatory; Bob Poe, Research Fellow, Port-Marenne Université; Cy Day and Di Fox, Keele → Ann Lee/reporter#Elmore City-Region Observatory; Bob Poe/reporter#Port-Marenne Université; Cy Day/reporter@Keele; Di Fox/reporter@Keele
      Print Managing Editor →
      Marcus Okafor HealthDay Reporter → Marcus Okafor/reporter#HealthDay
      Thabo Mokgosi Parliamentary editor → Thabo Mokgosi/reporter
      Climate Change Reporter →
      Health Reporter Ana Ruiz → Ana Ruiz/reporter
      Reporter Ana Ruiz → Ana Ruiz/reporter
      Ana Ruiz Reporter → Ana Ruiz/reporter
      Ana Ruiz, Reporter, Coral Courier → Ana Ruiz/reporter#Coral Courier
      Reuters Reporter Ana Ruiz → Ana Ruiz/reporter#Reuters
      Ana Ruiz Reuters Correspondent → Ana Ruiz/reporter#Reuters
      Kay J. Wu Coral Star Post → Kay J. Wu/reporter#Coral Star Post
      Ana Ruiz WKSX News → Ana Ruiz/reporter#WKSX News
      Coral Star News staff → + Coral Star News
      Ada Brenner, staff → Ada Brenner/reporter
      Staff →
      ANA RUIZ New York → Ana Ruiz/reporter@New York
      Ana Ruiz NEW YORK → Ana Ruiz/reporter@NEW YORK
      Ana Ruiz Rio de Janeiro → Ana Ruiz/reporter@Rio de Janeiro
      Ana Ruiz in Port Ellery → Ana Ruiz/reporter@Port Ellery
      Ana Ruiz (Lima) → Ana Ruiz/reporter@Lima
      Ana Ruiz (Lima), Leo Sand (Oslo) → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo
      Ana Ruiz, Leo Sand (Oslo) → Ana Ruiz/reporter@Oslo; Leo Sand/reporter@Oslo
      Ana Ruiz [Lima] → Ana Ruiz/reporter@Lima
      By Ana Ruiz (Coral Courier) and Leo Sand → Ana Ruiz/reporter#Coral Courier; Leo Sand/reporter
      By Ana Ruiz, Coral Courier, and Leo Sand, Kestrel Post → Ana Ruiz/reporter#Coral Courier; Leo Sand/reporter#Kestrel Post
      By Ana Ruiz and Leo Sand, Coral Courier → Ana Ruiz/reporter#Coral Courier; Leo Sand/reporter#Coral Courier
      By Ana Ruiz / Coral Courier → Ana Ruiz/reporter#Coral Courier
      By Ana Ruiz - Coral Courier → Ana Ruiz/reporter#Coral Courier
      By Ana Ruiz | Coral Courier | May 3, 2031 → Ana Ruiz/reporter#Coral Courier
      By Ana Ruiz May 3, 2031 Leo Sand → Ana Ruiz/reporter
      By Ana Ruiz 12 Comments → Ana Ruiz/reporter
      By Ana Ruiz | Photos by Leo Sand → Ana Ruiz/reporter; Leo Sand/photographer
      By Ana Ruiz Photos by Leo Sand → Ana Ruiz/reporter; Leo Sand/photographer
      By Ana Ruiz, with Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      By Ana Ruiz with Leo Sand and Ida Bloom → Ana Ruiz/reporter; Leo Sand/reporter; Ida Bloom/reporter
      Story by Ana Ruiz; edited by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      Ana Ruiz | Edited by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      By Reuters Staff → + Reuters
      By Reuters and Ana Ruiz → Ana Ruiz/reporter + Reuters
      Reuters, Ana Ruiz → Ana Ruiz/reporter + Reuters
      Reuters - Ana Ruiz → Ana Ruiz/reporter + Reuters
      Reuters → + Reuters
      Associated Press | Ana Ruiz → Ana Ruiz/reporter + Associated Press
      Ana Ruiz | Associated Press → Ana Ruiz/reporter#Associated Press
      By ANA RUIZ Associated Press → Ana Ruiz/reporter#Associated Press
      By ANA RUIZ, Associated Press Writer → Ana Ruiz/reporter#Associated Press
    `,
    es: `
      Reportaje y fotos: Ana Prado → Ana Prado/reporter
      Ana Ruiz | Hoy 10:30 → Ana Ruiz/reporter
      Ana Ortega y Gaspar, Lima → Ana Ortega y Gaspar/reporter@Lima
      La Voz del Puerto → + La Voz del Puerto
      Texto | Ana Ruiz | Fotos | Leo Sand | Video | Mo Lang → Ana Ruiz/reporter
      Redacción / EFE → + EFE
      El corresponsal de AP Pablo Rey → Pablo Rey/reporter#AP
      Pablo Rey | Corresponsal en Berlín → Pablo Rey/reporter@Berlín
      María Santa Cruz → María Santa Cruz/reporter
      ANA RUIZ Bogotá → Ana Ruiz/reporter@Bogotá
      Ana RUIZ Bogotá → Ana RUIZ/reporter@Bogotá
      Ana Ruiz Bogotá → Ana Ruiz/reporter@Bogotá
    `,
    fr: `
      revue de presse : Julie Morel | montage : Marc Petit | son : Léa Roy → Julie Morel/reporter; Marc Petit/producer; Léa Roy/producer
      Julie Morel | Aujourd'hui 10:30 → Julie Morel/reporter
      Anne Fallières (Vendraie) et Claire Fontanel (Tolland, envoyée spéciale) → Anne Fallières/reporter#Vendraie; Claire Fontanel/reporter@Tolland
      Anne Fallières (Vendraie), Claire Fontanel, envoyée spéciale → Anne Fallières/reporter#Vendraie; Claire Fontanel/reporter
      Écrit par Claire → Claire/reporter
      Par Claire Fontanel (à Berlin) → Claire Fontanel/reporter@Berlin
      De notre correspondante à Berlin, Claire Fontanel → Claire Fontanel/reporter@Berlin
      Claire Fontanel, envoyée spéciale à Berlin → Claire Fontanel/reporter@Berlin
      Propos recueillis par Claire Fontanel → Claire Fontanel/reporter
      Par Claire Fontanel avec AFP / Source : AFP → Claire Fontanel/reporter + AFP
    `,
    id: `
      Oleh Rina Wulan | 14 Mac 2024 04:05pm → Rina Wulan/reporter
    `,
    it: `
      Anna Villa | Oggi 10:30 → Anna Villa/reporter
      Anna Fontana da Ellera → Anna Fontana da Ellera/reporter
      di Anna Fontana, corrispondente da Bruxelles → Anna Fontana/reporter@Bruxelles
    `,
    ja: `
      山田太郎、鈴木花子記者 → 山田太郎/reporter; 鈴木花子/reporter
      小林ひかる → 小林ひかる/reporter
      出典：Coral Harbor News → © Coral Harbor News
      編集委員・吉田純子 → 吉田純子/reporter
      山田太郎、鈴木花子 → 山田太郎/reporter; 鈴木花子/reporter
      山田太郎特派員 → 山田太郎/reporter
      パリ支局 山田太郎 → 山田太郎/reporter@パリ
      山田太郎(海角新聞) → 山田太郎/reporter#海角新聞
      海角新聞 山田 太郎 → 山田 太郎/reporter#海角新聞
      文/山田太郎 写真/鈴木花子 → 山田太郎/reporter
      取材・文=山田太郎 → 山田太郎/reporter
      経済部 山田太郎 → 山田太郎/reporter
      著者:Ana Ruiz → Ana Ruiz/reporter
    `,
    ko: `
      김부 기자 → 김부/reporter
      남궁보라 기자 → 남궁보라/reporter
      글: 에디터 →
      출처: | 김철수 기자 → 김철수/reporter
    `,
    lv: `
      Anna Ozola (LTV Ziņu dienesta redaktore) → Anna Ozola/reporter#LTV
      Anna Ozola, LTV Ziņu dienesta redaktore → Anna Ozola/reporter
    `,
    pt: `
      Ana Prado | Hoje, 10h30 → Ana Prado/reporter
      Mariana Teixeira Da BBC Brasil → Mariana Teixeira/reporter#BBC Brasil
      Rita e Melo →
      Mariana Teixeira Da Redação → Mariana Teixeira/reporter
    `,
    ru: `
      Ярослав Кузьмин Антон Зеленин Карина Гасанова → Ярослав Кузьмин/reporter; Антон Зеленин/reporter; Карина Гасанова/reporter
      Анна Иванова, Москва → Анна Иванова/reporter@Москва
      Текст: Анна Иванова → Анна Иванова/reporter
      ИСТОЧНИК: ТАСС: → © ТАСС
    `,
    sw: `
      Na Amina Bakari na wengine →
      Na Mwandishi Wetu →
      Na Amina Bakari, Nairobi → Amina Bakari/reporter@Nairobi
      Na Amina Bakari na Juma Hamisi → Amina Bakari/reporter; Juma Hamisi/reporter
      Imeandikwa Na: Amina Bakari → Amina Bakari/reporter
    `,
    tr: `
      Ayşe Demir | Bugün 10:30 → Ayşe Demir/reporter
      Haber - Kamera: Oktay Ensari → Oktay Ensari/reporter
      Haber: Ayşe Yılmaz / İstanbul → Ayşe Yılmaz/reporter@İstanbul
    `,
    zh: `
      (李志成、林承偉/台北報導) → 李志成/reporter@台北; 林承偉/reporter@台北
      [FTNN新聞網]記者盧逸峰/台北報導 → 盧逸峰/reporter@台北#FTNN新聞網
      上報快訊/范姜雅鈺 → 范姜雅鈺/reporter#上報
      作者 王丹 A3 → 王丹/reporter
      作者:Ana Ruiz → Ana Ruiz/reporter
      本报记者 王丹 实习生 黄思滢 上海报道 → 王丹/reporter@上海; 黄思滢/reporter@上海
      海角周刊 记者 王丹 → 王丹/reporter#海角周刊
      記者陳小明台北報導 → 陳小明/reporter@台北
      记者 王丹 wangdan@paper.example → 王丹/reporter
      记者 王丹 文/摄 → 王丹/reporter
      记者王丹和李大同 → 王丹/reporter; 李大同/reporter
      本文转自：澎湃新闻 → © 澎湃新闻
      记者从会上获悉，该项目将于明年启动。 →
      责任编辑：陈小明_NB12345 → 陈小明/editor
      来源：Coral Times 2026年3月3日 → © Coral Times
      来源：海角网 2026年3月3日 → © 海角网
      国际中心/陳小明報導 → 陳小明/reporter
      國際中心/陳小明、林若宇綜合報導 → 陳小明/reporter; 林若宇/reporter
      陳小明/綜合報導 → 陳小明/reporter
      陳小明/整理報導 → 陳小明/reporter
      Newtalk新聞 |張柏源 綜合報導 → 張柏源/reporter#Newtalk新聞
      【李志成/高雄報導】 → 李志成/reporter@高雄
      聯合報即時/張柏源 → 張柏源/reporter#聯合報
      文:中央社 → + 中央社
      来源:海角社 → © 海角社
      记者 李大同 发自北京 → 李大同/reporter@北京
      记者 李大同 采访 → 李大同/reporter
      记者 李大同 北京综合报道 → 李大同/reporter@北京
      记者 巴图朝鲁、宋雁翎 → 巴图朝鲁/reporter; 宋雁翎/reporter
      作者:海湾科学栏目组 圆圆 → 圆圆/reporter
      作者:圆圆 → 圆圆/reporter
      作者:圆圆、Ana Ruiz → 圆圆/reporter; Ana Ruiz/reporter
      采写:南都记者 张林菲 → 张林菲/reporter
      每经记者:陈小明 每经编辑:李大同 → 陈小明/reporter; 李大同/editor
      新华社记者 陈小明 → 陈小明/reporter#新华社
      财新 记者 陈小明 → 陈小明/reporter#财新
      海角客户端记者 陈小明 → 陈小明/reporter#海角客户端
      本报记者 陈小明 → 陈小明/reporter
      海角新闻记者 陈小明 → 陈小明/reporter#海角新闻
      责任编辑:张三 李四 → 张三/editor; 李四/editor
      责任编辑:张三 desk@paper.example → 张三/editor
      记者 阿依古丽·买买提 → 阿依古丽·买买提/reporter
      作者:阿依古丽·买买提 → 阿依古丽·买买提/reporter
      司马小明/台北報導 → 司马小明/reporter@台北
      記者歐陽若宇台北報導 → 歐陽若宇/reporter@台北
      記者林若宇報導 → 林若宇/reporter
    `,
    cs: `
      Autoři: Mgr. Jana Malá, P. Horák ml. → Jana Malá/reporter; P. Horák ml./reporter
    `,
    he: `
      (מאת: דנה כהן | מאת: דנה כהן) → דנה כהן/reporter
      מאת: דנה כהן → דנה כהן/reporter
    `,
    pl: `
      Anna Nowak | Dzisiaj, 10:30 → Anna Nowak/reporter
      Ana Ruiz / Zdjęcia: Leo Sand → Ana Ruiz/reporter
      Autor: →
      Autor: Anna Zych, PAP → Anna Zych/reporter#PAP
      Anna Zych, Jan Lis → Anna Zych/reporter; Jan Lis/reporter
    `,
    sv: `
      (Anna Lind; TT) → Anna Lind/reporter + TT
      Text: Anna Lind Foto: Karl Berg → Anna Lind/reporter
    `,
    et: `
      Autor:Kristi → Kristi/reporter
    `,
    hu: `
      Szerző: Kiss Anna → Kiss Anna/reporter
    `,
    ro: `
      Autor: Ana Ionescu → Ana Ionescu/reporter
    `,
    el: `
      Γράφει η Άννα Μαρή → Άννα Μαρή/reporter
    `,
    uk: `
      Автор: Олена Коваль → Олена Коваль/reporter
    `,
    fa: `
      نویسنده: لیلا منصوری → لیلا منصوری/reporter
    `,
    fi: `
      Teksti: Aino Lehtonen → Aino Lehtonen/reporter
    `,
    no: `
      Tekst: Anna Lund → Anna Lund/reporter
    `,
    da: `
      Af Anne Frost → Anne Frost/reporter
      Anne Frost, journalist → Anne Frost/reporter
    `,
    nl: `
      Anna Visser | Vandaag, 10:30 → Anna Visser/reporter
      Door Anna de Vries → Anna de Vries/reporter
      Van onze verslaggever Anna de Vries → Anna de Vries/reporter
    `,
    hi: `
      लेखक: दीपक कुमार → दीपक कुमार/reporter
    `,
    ta: `
      By ராஜா → ராஜா/reporter
    `,
  },
  dateline: {
    de: `
      (dpa) Berlin.- Der Minister → [Berlin|dpa]
      ELLERN, 3. Mai – Das Schiff → [ELLERN|]
      ELLERN.- Gabi Sand steht → [ELLERN|]
      Kiel (dpa/lnoxy) – Das Schiff → [Kiel|dpa]
      die Lima. Gabi Sand →
      Kiel – Das Schiff → [Kiel|]
      Kiel. Gabi Sand steht → [Kiel|]
      Kiel (KNA/iz) – Das Schiff → [Kiel|KNA]
      Kiel (dpa/AFP) – Das Schiff → [Kiel|dpa]
    `,
    en: `
      ** LIMA (AP) — The ship → [LIMA|AP]
      /PRNewswire/ -- The ship →
      AUSTIN (KXAN-TV) — The council met → [AUSTIN|KXAN-TV]
      Austin (KXAN) — The council met → [Austin|KXAN]
      ELLERY, Calif. (XYZ) — The ship → [ELLERY, Calif.|XYZ]
      ELLERY, May 3 (XYZ) — The ship → [ELLERY|XYZ]
      HAVENER via JTA — The ship → [|JTA]
      LA (AP) — The ship →
      LA, May 3 (AP) — The ship → [LA|AP]
      LIMA (Nobody/AP) — The ship →
      LIMA (Reuters, AP) — The ship → [LIMA|Reuters]
      LIMA (XY) The ship →
      May 6 (Bloomberg) The ship →
      PORT OF THE LAKE OF THE BAY (AP) — The ship → [PORT OF THE LAKE OF THE BAY|AP]
      Port of ELLERY — The ship →
      S ELLERY, Mich. (Bay Voice) — The ship → [S ELLERY, Mich.|Bay Voice]
      S. ELLERY — The ship left. → [S. ELLERY|]
      SANTA CRUZ , Calif – The town → [SANTA CRUZ , Calif.|]
      “LIMA (AP) — The ship → [LIMA|AP]
      AFP – EFE → [|AFP]
      Dana Whitcombe / TNN / Updated: Mar 3, 2024, 10:22 IST →
      EDITOR'S NOTE: Ida Holm is an AP reporter. →
      PORT ELLERY, March 2, 2026 /HarbourWire/ -- →
      TOLLAND (XQZ) — →
      【5月3日AFP】米国 → [|AFP]
      Coral - Ana Ruiz →
      S. ELLERY, Mich. (AP) -- The ship → [S. ELLERY, Mich.|AP]
      BEIRUT/THE HAGUE (Reuters) - A court → [BEIRUT/THE HAGUE|Reuters]
      LIMA, Peru — The ship → [LIMA, Peru|]
      LIMA, Peru (AP) The ship → [LIMA, Peru|AP]
      LIMA (Aug. 13) -- The ship → [LIMA|]
      (AP) LIMA - The ship → [LIMA|AP]
      (Reuters) - LIMA, 3 May - The ship → [LIMA|Reuters]
      coralnews.com, Lima - The ship → [Lima|coralnews.com]
      LIMA, CORALNEWS.COM - The ship → [LIMA|CORALNEWS.COM]
      LIMA - Reuters - The ship → [LIMA|Reuters]
      LIMA. May 3. INTERFAX.RU - The ship → [LIMA|INTERFAX.RU]
      LIMA, May 3, 2031 /PRNewswire/ -- A firm → [LIMA|PRNewswire]
      LIMA /XYZ/ — The ship → [LIMA|XYZ]
      The ship (AP) - as it is called →
      LIMA (AP) - (AFP) → [LIMA|AP]
      ELLERY, May 3 (GLOBEX WIRE) — The ship →
      CNN — The president → [CNN|]
      NEW DELHI: The ship → [NEW DELHI|]
      ELLERY: The ship →
      ELLERY — The ship → [ELLERY|]
      Ellery — The ship →
      Lima — The ship →
      LIMA (KABC-TV) — The ship → [LIMA|KABC-TV]
      LIMA (KABCD) — The ship → [LIMA|KABCD]
    `,
    es: `
      Zacatecas.- El alcalde dijo → [Zacatecas|]
      Autor: Lucía Barrientos →
      Ciudad de Coral, Pue.– El alcalde → [Ciudad de Coral, Pue|]
      MADRID — El alcalde → [MADRID|]
    `,
    hi: `
      दरभंगा, पाँच अक्टूबर (भाषा) मुख्यमंत्री → [दरभंगा|भाषा]
      नई दिल्ली, 3 मई (भाषा) मुख्यमंत्री → [नई दिल्ली|भाषा]
    `,
    ko: `
      정부가 [이데일리 김철수 기자] →
      (서울=연합뉴스) 김철수 기자 → 김철수/reporter@서울 [서울|연합뉴스]
      (파리AFP=연합뉴스) 프랑스 → [파리|AFP=연합뉴스]
      [스포츠서울 | 김철수 기자] → 김철수/reporter
      온라인뉴스부 →
      김철수 기자가 보도합니다. →
      (런던·서울=연합뉴스) 김철수 기자 = 정부는 → 김철수/reporter [런던·서울|연합뉴스]
      (파리 AFP=연합뉴스) 프랑스 → [파리|AFP=연합뉴스]
      [헤럴드경제=김광우 기자] 정치권에서 → 김광우/reporter#헤럴드경제
      [이데일리 김철수 기자] 정부가 → 김철수/reporter
      [서울=뉴시스] 김철수 기자 = 정부는 → 김철수/reporter@서울 [서울|뉴시스]
      (도쿄=연합뉴스) 김철수 특파원 = 일본 → 김철수/reporter@도쿄 [도쿄|연합뉴스]
    `,
    zh: `
      (中央社記者林台北19日電)政府 → [|中央社]
      (中央社記者歐陽若宇台北19日電)政府 → 歐陽若宇/reporter@台北 [台北|中央社]
      中新社北京5月3日电 (国务院)国务院 → [北京|中新社]
      * 新华社联合国5月3日电（记者陈小明）联合国 → 陈小明/reporter
      [FTNN新聞網]記者陳小明／台北報導 →
      会议于当天闭幕。（记者张三、李四） →
      （记者 陈小明） → 陈小明/reporter
      5月3日【北京】 →
      新华社北京十二月三十日电 国务院 → [北京|新华社]
      央广网滨州6月9日消息 今天 → [滨州|央广网]
      据海角网6月9日报道，今天 →
      據海角社6月9日報導，今天 →
      (路透巴黎23日電)法國 → [巴黎|路透]
      (中央社記者張小明、林若宇台北19日電)政府 → 張小明/reporter@台北; 林若宇/reporter@台北 [台北|中央社]
      本报北京5月3日电(记者 李天明)国务院 → 李天明/reporter@北京 [北京|]
      本报讯(记者 李天明)上海日前 → 李天明/reporter
      中新社北京5月3日电 (陈小明 李大同)国务院 → 陈小明/reporter@北京; 李大同/reporter@北京 [北京|中新社]
      中新社北京5月3日电 (陈小明、李大同)国务院 → 陈小明/reporter@北京; 李大同/reporter@北京 [北京|中新社]
      人民网上海5月3日讯(记者李大同)上海 → 李大同/reporter@上海 [上海|人民网]
    `,
    fr: `
      Texte — Solanne →
    `,
    ja: `
      （ロンドン 山田太郎） →
      （聞き手・山田太郎） →
      【ソウル聯合ニュース】韓国 → [ソウル|聯合ニュース]
      【パリAFP=時事】仏国 → [パリ|AFP=時事]
      [東京 3日 ロイター] - 日経平均 → [東京|ロイター]
      【タス】ロシアの →
      【AFP=時事】米国 → [|AFP=時事]
      【北京=新華社】中国 → [北京|新華社]
      【ワシントン=XYZ】米政府は → [ワシントン|XYZ]
      【東京12月3日ロイター】株価は → [東京|ロイター]
      記事【北京=新華社】中国 →
    `,
    ca: `
      Autor: Núria Puig →
    `,
    fi: `
      Aino Lehtonen 3.5.2024 klo 10:15 →
    `,
    it: `
      (ANSA) - ROMA, 28 LUG - Il governo → [ROMA|ANSA]
      (ANSA) - ROMA. - Il governo → [ROMA|ANSA]
      (ANSA) ROMA.- Il governo → [ROMA|ANSA]
      (ANSA) - Il governo → [|ANSA]
    `,
    ru: `
      МОСКВА, 29 июня. /ТАСС/. Мост → [МОСКВА|ТАСС]
      ВАШИНГТОН, 16 мая — РИА Новости. Мост → [ВАШИНГТОН|РИА Новости]
    `,
    pt: `
      Lisboa, 3 mai (Lusa) – O navio → [Lisboa|Lusa]
    `,
    id: `
      Jakarta, CNN Indonesia -- Menteri → [Jakarta|CNN Indonesia]
      JAKARTA, KOMPAS.com - Menteri → [JAKARTA|KOMPAS.com]
    `,
  },
  notice: {
    ar: `
      المصدر: وكالات →
    `,
    de: `
      (Quelle: APA/dpa/sda) → + APA + dpa + sda
      Quelle: dpa, eigene → + dpa
      Dieser Text ist zuerst auf hafenpolitik.example erschienen. → © hafenpolitik.example
      Quelle: dpa/AFP → + dpa + AFP
      Quelle: dpa, Redaktion → + dpa
      Quelle: dpa Sport → © dpa Sport
      Quelle: Berlin - dpa → © dpa
      © dpa-infocom → © dpa-infocom
    `,
    en: `
      Source: A very long name of a house which is surely no name of any house at all here →
      Source: Coral Courier * → © Coral Courier
      Source: Coral Courier 123/5 → © Coral Courier
      Source: Coral Courier 3/5 → © Coral Courier
      Source: Coral Courier(http://coral.example) → © Coral Courier
      Source: Coral Courier,,  → © Coral Courier
      Source: Reuters Kestrel Insider Inc Sorna Coral and more of it → © Reuters
      Source: WIRE →
      Source: X →
      This article originally appeared in  “ ‘Coral Courier’ ” . → © Coral Courier
      This article originally appeared in St. Ellery Post. All rights reserved. → © St. Ellery Post
      © 2018 Coral Times, Distributed by Kestrel Syndicate, Inc. More → + Kestrel Syndicate, Inc © Coral Times
      © 2031 , Reuters → © Reuters
      © 2031 Tribune Content Agency, LLC → © Tribune Content Agency
      ©2018 Coral Times. All Rights Reserved. Distributed by Tribune Content Agency → + Tribune Content Agency © Coral Times
      ©2018 Coral Times. Distributed by Tribune Content Agency, LLC. → + Tribune Content Agency, LLC © Coral Times
      Source: Coral Courier | more → © Coral Courier
      Source: Coral Courier – Lima → © Coral Courier
      Source: Coral Courier (Lima) → © Coral Courier
      Source: Coral Courier (https://coral.example) → © Coral Courier
      Source: Coral Courier Photo: Ana Ruiz → © Coral Courier
      Source: Coral Courier; Lima → © Coral Courier
      Source: Coral Courier. More to come → © Coral Courier
      Source: “Coral Courier” → © Coral Courier
      Source: the Coral Courier → © Coral Courier
      Source: Reuters – Lima → © Reuters
      (Source: Coral Courier) → © Coral Courier
      Source=Coral Courier →
      SOURCE Coral Courier → © Coral Courier
      Source Coral Courier. → © Coral Courier
      Source coral Courier →
      Provided by The Coral Courier → © The Coral Courier
      Resource: Coral Courier →
      © Reuters 2031 → © Reuters
      Copyright 2031 Reuters → © Reuters
      © 2031 Coral Courier →
      © 2031 Reuters. All rights reserved. → © Reuters
      This article originally appeared on Coral Courier – Lima → © Coral Courier
      This article originally appeared on Coral Courier (Lima). → © Coral Courier (Lima)
      This article originally appeared on Coral Courier; it was edited. → © Coral Courier
      This article originally appeared on Coral Courier and is reproduced here. → © Coral Courier
      This article originally appeared in Bulletin of the Coral Coast. → © Bulletin of the Coral Coast
      This article originally appeared on coralcourier.example today. → © coralcourier.example
      This article originally appeared on iCoral. → © iCoral
      This article originally appeared in print on Saturday. →
      This article originally appeared on May 6, 2031. →
      This article originally appeared in 6 May 2031. →
      This story was first published in English on Coral Voices. → © Coral Voices
      Originally published on May 3 →
      This article was originally published by Coral Courier in May 2031. → © Coral Courier
      Distributed by Tribune Content Agency → + Tribune Content Agency
      Copyright Coral Courier →
      © AFP → © AFP
    `,
    pl: `
      Źródło Dziennik Gazeta Morska → © Dziennik Gazeta Morska
      Źródło: PAP → © PAP
      Źródło: PAP, Dziennik Morski → + PAP
    `,
    es: `
      Fuente: EFE y AFP → + EFE + AFP
      Fuente: La Voz del Puerto → © La Voz del Puerto
    `,
    fr: `
      Source : AFP → © AFP
    `,
    it: `
      Fonte: ANSA e AFP → + ANSA + AFP
    `,
    nl: `
      Bron: Belga, eigen berichtgeving → + Belga
    `,
    zh: `
      来源:海角网 编辑:小明 → © 海角网
      本文转自:海角新闻 → © 海角新闻
      转载自 海角新闻 → © 海角新闻
    `,
    ja: `
      出典:海角新聞 → © 海角新聞
    `,
    ko: `
      출처 : 연합뉴스 → © 연합뉴스
    `,
  },
  tail: {
    de: `
      Falk berichtet aus Oslo und Ilmenau. → Falk~/reporter@Oslo und Ilmenau
      mit dpa/AFP → + AFP + dpa
      Von Jana Lindner, WDR → Jana Lindner/reporter + WDR
      Von Rosa Stern, Hanna Blatt →
      mit Material der dpa → + dpa
      mit Informationen von AFP (Paris) → + AFP
      dpa/AFP – → + dpa + AFP
    `,
    el: `
      Πηγή: ΑΠΕ-ΜΠΕ, Άννα Μαρή. → Άννα Μαρή/reporter#ΑΠΕ-ΜΠΕ © ΑΠΕ-ΜΠΕ, Άννα Μαρή
      Πηγή: Κάτι, Άννα Μαρή → © Κάτι, Άννα Μαρή
      Πηγή:ΑΠΕ-ΜΠΕ / Άννα Μαρή → Άννα Μαρή/reporter#ΑΠΕ-ΜΠΕ © ΑΠΕ-ΜΠΕ / Άννα Μαρή
      Πηγή: ΑΠΕ-ΜΠΕ – Άννα Μαρή) → Άννα Μαρή/reporter#ΑΠΕ-ΜΠΕ © ΑΠΕ-ΜΠΕ
    `,
    en: `
      (By Jane Doe) → Jane Doe/reporter
      --Ana Ruiz and Leo Sand, with assistance from Ida Bloom → Ana Ruiz/reporter; Leo Sand/reporter; Ida Bloom/contributor
      A resident, Jay Allen, contributed to this report. →
      AP writer Ana Ruiz reported. →
      Additional reporting by Ana Ruiz; Knitting patterns by Leo Sand →
      Additional reporting by Ana Ruiz; fine knitting patterns by Leo Sand → Ana Ruiz/contributor
      Additional reporting by Ana Ruiz; very fine knitting patterns by Leo Sand →
      Additional reporting by Ana Ruiz¦Coral Courier → Ana Ruiz/contributor
      Ana Ruiz contributed reporting for the Associated Press from Lima. → Ana Ruiz/contributor@Lima#Associated Press
      Ana Ruiz contributed reporting from Lima, as did Leo Sand and Ida Bloom. → Ana Ruiz/contributor@Lima; Leo Sand/contributor; Ida Bloom/contributor
      Ana Ruiz contributed to this report, which was edited by Leo Sand → Ana Ruiz/contributor; Leo Sand/editor
      Ana Ruiz contributed, as did researcher Alice Crane. → Ana Ruiz/contributor; Alice Crane/contributor
      Ana Ruiz reported from Lima on May 3, 2019. → Ana Ruiz/reporter@Lima
      Ana Ruiz reported from Lima, Leo Sand from Oslo, and Ida Bloom contributed research from Quito. → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo; Ida Bloom/researcher@Quito
      Ana Ruiz reported this story for nobody. →
      Ana Ruiz reported this story for the Coral Courier. → Ana Ruiz/reporter#Coral Courier
      Ann Lee, AFP; Leo Sand, Coral Courier →
      Ann Lee, Los Angeles Times →
      Ann Lee, Los Angeles Times / TNS → Ann Lee/reporter#Los Angeles Times
      As Ana Ruiz did, Leo Sand contributed reporting. →
      By Jane Doe →
      CNN's Attwell contributed to this report. → Attwell~/contributor#CNN
      Editing by Ana Ruiz Our Standards: The Trust Principles. → Ana Ruiz/editor
      Editing by Ana Ruiz our own way →
      Editing by Ana Ruiz; contacts Leo Sand →
      Editing by Ana Ruiz; into Leo Sand →
      Editing by Ana Ruiz; refile of Leo Sand → Ana Ruiz/editor
      Editing by Ana Ruiz; refiles to add Leo Sand → Ana Ruiz/editor
      Editing by Ana Ruiz; repeat of Leo Sand → Ana Ruiz/editor
      In 2019 Ana Ruiz reported from Lima. →
      Jay Allen (a resident) contributed to this report. →
      Jordan reported from Mexico City. → Jordan~/reporter@Mexico City
      Reporting by Ana Ruiz! Editing by Leo Sand? → Ana Ruiz/reporter; Leo Sand/editor
      Reporting by Ana Ruiz; Leo Sand contributed reporting; Ida Bloom edited this story → Ana Ruiz/reporter; Leo Sand/contributor; Ida Bloom/editor
      Reporting by Ana Ruiz; Leo Sand in Lima; Ida Bloom contributed reporting → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Lima; Ida Bloom/contributor
      Sand reported from Lima, Falk from Oslo and Ilmenau. → Sand~/reporter@Lima; Falk~/reporter@Oslo and Ilmenau
      Since 2019 Ana Ruiz reported from Lima. →
      With inputs from ANI.. and AFP → + ANI + AFP
      With inputs from ANI: more → + ANI
      With inputs from The  Associated  Press → + The Associated Press
      Words Ana Ruiz →
      reporting by ana Ruiz →
      was first published May 3. Ana Ruiz, The Canadian Press → Ana Ruiz/reporter#The Canadian Press
      Ana Ruiz, Reuters, contributed →
      By Jane Doering Edited by Tom Hallowell → Jane Doering/reporter; Tom Hallowell/editor
      Ferrell reported from Lagos. Alice Brandt, Tim and Priya Raman in Washington and Omar Khattab in Cairo contributed to this report. → Ferrell~/reporter@Lagos; Alice Brandt/contributor@Washington; Tim~/contributor@Washington; Priya Raman/contributor@Washington; Omar Khattab/contributor@Cairo
      Photographer: Ana Ruiz →
      With inputs from PTI | ANI → + PTI + ANI
      With inputs from the AP & AFP → + AP + AFP
      With inputs from Nobody and ANI →
      Jay Allen, a resident in the ABC News Medical Unit, contributed to this report. → Jay Allen/contributor
      Ana Ruiz reported from Lima, Peru, and Leo Sand from Oslo. → Ana Ruiz/reporter@Lima, Peru; Leo Sand/reporter@Oslo
      Ana Ruiz in Lima and Leo Sand contributed to this report. → Ana Ruiz/contributor@Lima; Leo Sand/contributor
      Contributing: Ana Ruiz, Leo Sand, Associated Press → Ana Ruiz/contributor; Leo Sand/contributor + Associated Press
      Contributing: Ana Ruiz and Leo Sand, Associated Press → Ana Ruiz/contributor#Associated Press; Leo Sand/contributor#Associated Press
      Reporting by Ana Ruiz in Lima and Leo Sand in Oslo; Editing by Ida Bloom → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo; Ida Bloom/editor
      Reporting by Ana Ruiz, Leo Sand in Oslo. Editing by Ida Bloom → Ana Ruiz/reporter@Oslo; Leo Sand/reporter@Oslo; Ida Bloom/editor
      Ana Ruiz is a reporter for the Coral Courier. →
      ___ Ruiz reported from Lima. → Ruiz~/reporter@Lima
      Ana Ruiz of the Associated Press contributed to this report. → Ana Ruiz/contributor#Associated Press
      Associated Press writers Ana Ruiz in Lima and Leo Sand in Oslo contributed to this report. → Ana Ruiz/contributor@Lima#Associated Press; Leo Sand/contributor@Oslo#Associated Press
      AP writers Ana Ruiz and Leo Sand contributed. → Ana Ruiz/contributor#AP; Leo Sand/contributor#AP
      Reuters' Ana Ruiz contributed to this report. → Ana Ruiz/contributor#Reuters
      and Yuki Sato contributed to this report. →
      Ana Ruiz reported from Lima on: May 3, 2019. → Ana Ruiz/reporter@Lima
      He left. [Reporting by Ana Ruiz] Editing by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      [Reporting by Ana Ruiz. Editing by Leo Sand] → Ana Ruiz/reporter; Leo Sand/editor
      Reporting by Ana Ruiz — Editing by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      Reporting by Ana Ruiz, with additional reporting by Leo Sand → Ana Ruiz/reporter; Leo Sand/contributor
      Reporting by Ana Ruiz; additional reporting by Leo Sand; editing by Ida Bloom → Ana Ruiz/reporter; Leo Sand/contributor; Ida Bloom/editor
      Reporting by Ana Ruiz* Editing by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      By Ana Ruiz; Leo Sand contributed reporting → Ana Ruiz/reporter; Leo Sand/contributor
      Ana Ruiz reported from Lima; Leo Sand from Oslo. → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo
      Ana Ruiz reported from Lima. The ship left. → Ana Ruiz/reporter@Lima
      Sand reported from Lima, Peru. → Sand~/reporter@Lima, Peru
      Sand and Falk reported from Lima. → Sand~/reporter@Lima; Falk~/reporter@Lima
      The ship reported from Lima. →
      Ana Ruiz reported from the port. →
      Ana Ruiz, a reporter in Lima, contributed reporting. → Ana Ruiz/contributor@Lima
      Reporter Ana Ruiz contributed to this report. → Ana Ruiz/contributor
      Ana Ruiz of Kestrel Post contributed to this report. → Ana Ruiz/contributor#Kestrel Post
      Researchers Ana Ruiz and Leo Sand contributed. → Ana Ruiz/contributor; Leo Sand/contributor
    `,
    hi: `
      गायघाट से दीपक और की रिपोर्ट →
      रिपोर्ट- अमित सिंह → अमित सिंह/reporter
      गायघाट से दीपक कुमार की रिपोर्ट → दीपक कुमार/reporter@गायघाट
      रिपोर्ट- अमित → अमित/reporter
    `,
    ko: `
      김철수 기자 정부는 오늘 새로운 법을 발표했다고 말했다 그리고 더 많은 소식을 전했다 → 김철수/reporter
      정부는 오늘 발표했다. 김철수 기자 chulsoo@paper.example → 김철수/reporter
      (서울=연합뉴스) 김철수 이영희 기자 = 정부 → 김철수/reporter@서울#연합뉴스; 이영희/reporter@서울#연합뉴스
      김철수 에디터 → 김철수/editor
      (ⓒ 뉴스1 김철수 기자) →
      글 김철수 기자 사진 이영희 → 김철수/reporter
      글·사진 김종목 기자 → 김종목/reporter
      김철수 기자·이영희 기자 → 김철수/reporter; 이영희/reporter
      황정우 특파원 백나리 기자 → 황정우/reporter; 백나리/reporter
      조선일보 김철수 기자 → 김철수/reporter#조선일보
      워싱턴 김철수 특파원 → 김철수/reporter@워싱턴
      김철수 동아닷컴 기자 → 김철수/reporter
      스포츠조선=선지민 기자 → 선지민/reporter#스포츠조선
      정리=이지영 기자 → 이지영/reporter
      워싱턴=김철수 특파원 → 김철수/reporter@워싱턴
      사진=김철수 기자 →
      김철수 경제전문기자 → 김철수/reporter
      김철수 선임기자 → 김철수/reporter
      남궁민수 기자 → 남궁민수/reporter
      김철수·이영희·박민수 기자 → 김철수/reporter; 이영희/reporter; 박민수/reporter
      김철수 기자의 다른 기사 → 김철수/reporter
      김철수 기자의 집 →
      [아시아경제 전슬기 기자] → 전슬기/reporter#아시아경제
      [서울=뉴시스] 김철수 기자 → 김철수/reporter@서울#뉴시스
    `,
    pt: `
      Com informações da AFP e da Reuters → + AFP + Reuters
      Por →
      Fonte: Agência Brasil - Ana Lopes → Ana Lopes/reporter#Agência Brasil © Agência Brasil
    `,
    vi: `
      Nguyễn Hưng, Phạm Dự → Nguyễn Hưng/reporter; Phạm Dự/reporter
      Phạm Dự → Phạm Dự/reporter
    `,
    zh: `
      上報快訊/范姜雅鈺 →
      记者张小明表示政府今天宣布 →
      作者：小明责任编辑：小红 → 小明/reporter; 小红/editor
      文／記者陳小明 → 陳小明/reporter
      来源：新华网作者：温若霞 → 温若霞/reporter © 新华网
      生活中心/陳小明報導 → 陳小明/reporter
      实习生王静茹对此文亦有贡献 → 王静茹/contributor
      实习生王静茹对本文有贡献 → 王静茹/contributor
      来源:《海港日报》 2026年3月3日 → © 海港日报
      来源:《海港日报》 → © 海港日报
      来源:Coral Times, Lima → © Coral Times
      来源:海角網,記者陳小明 → 陳小明/reporter © 海角網
      图片来源:海角网 →
      摄影:陈小明 文:李大同 → 李大同/reporter
      记者 王丹 图/文 → 王丹/reporter
      編輯:張三、李四 → 張三/editor; 李四/editor
      編輯 張三 → 張三/editor
    `,
    id: `
      Penulis: Dewi → Dewi/reporter
    `,
    nl: `
      Door: Maaike Verhulst →
    `,
    ja: `
      (山田太郎、鈴木花子) → 山田太郎/reporter; 鈴木花子/reporter
      (編集委員・吉田純子) → 吉田純子/reporter
      (パリ支局 山田太郎) → 山田太郎/reporter@パリ
      (聞き手=山田太郎) → 山田太郎/reporter
      [ロンドン=山田太郎] → 山田太郎/reporter@ロンドン
      (ロイター 山田太郎記者、編集:鈴木花子) → 山田太郎/reporter; 鈴木花子/editor
    `,
    es: `
      Con información de AFP, EFE y Reuters. → + AFP + EFE + Reuters
      Martin Falk, con información de la AFP → Martin Falk/reporter + AFP
    `,
    fr: `
      avec l'AFP → + AFP
      Avec AFP et Reuters → + AFP + Reuters
    `,
    sw: `
      Na Amina Bakari, MTWARA → Amina Bakari/reporter@Mtwara
      NA AMINA BAKARI NA JUMA SHOMARI, MTWARA → Amina Bakari/reporter@Mtwara; Juma Shomari/reporter@Mtwara
    `,
    ca: `
      Traduït per Berta Vila → Berta Vila/translator
    `,
  },
};
