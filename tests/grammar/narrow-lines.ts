import type { Where } from '../../utils/model.ts';

/** Lines that pass a step of the grammar narrowly or just miss it, a sign too many or too few, as in edge-lines.ts. */
export const narrowLines: Readonly<Partial<Record<Where, Readonly<Record<string, string>>>>> = {
  dateline: {
    es: `
      Puerto Coral — El alcalde dijo →
      Puerto Coral.- El alcalde dijo → [Puerto Coral|]
      Puerto Coral: El alcalde dijo →
      CIUDAD DE - El →
    `,
    zh: `
      珊瑚社记者林若宇台北5月6日电 今天 → 林若宇/reporter@台北 [台北|珊瑚社]
      珊瑚社台北 5月6日电 今天 → [台北|珊瑚社]
      珊瑚社台北5月6日电 (陈小明、李大同)今天 → 陈小明/reporter@台北; 李大同/reporter@台北 [台北|珊瑚社]
      珊瑚社台北5月6日电 ( 陈小明 )今天 → 陈小明/reporter@台北 [台北|珊瑚社]
      (中央社記者張三、林若宇台北19日電)今天 → 張三/reporter@台北; 林若宇/reporter@台北 [台北|中央社]
      珊瑚社5月6日电 今天 → [|珊瑚社]
      珊瑚社北京5月3日电 今天陈小明 (李大同)国务院 → [北京|珊瑚社]
      中新社北京5月3日电 (、李大同)国务院 → 李大同/reporter@北京 [北京|中新社]
      （中央社記者陳小明、陈小明 李大同台北3日電）總統 → 陳小明/reporter@台北; 陈小明/reporter@台北; 李大同/reporter@台北 [台北|中央社]
    `,
    ko: `
      [산호경제=김철수 기자] 정치권에서 → 김철수/reporter#산호경제
      [산호볼] 김가람 기자= 선수단은 → 김가람/reporter
      (서울=산호뉴스) 오늘 정부가 = 김철수 기자 → [서울|산호뉴스]
      (런던 AFP=산호뉴스) 오늘 → [런던|AFP=산호뉴스]
      [서울. 뉴시스]김철수 기자 = 정부가 → 김철수/reporter
      (서울=뉴스1) 김철수 기자= 정부가 → 김철수/reporter@서울 [서울|뉴스1]
      (서울=뉴스1/ 김철수 기자 = 정부가 →
    `,
    ja: `
      【ワシントン=甲野一郎】米政府は → 甲野一郎/reporter@ワシントン [ワシントン|]
      【写真=甲野一郎】米政府は →
      【パリ=潮路千夏】仏政府は → 潮路千夏/reporter@パリ [パリ|]
      [パリ 3日 AFP] 仏国 → [パリ|AFP]
      【山田太郎 カイロ時事】エジプト →
      珊瑚新聞東京5月3日電 今日 →
      【パリAFP=】仏国 → [パリ|AFP]
      【ワシントン共同=山田太郎部 】米国 →
    `,
    ru: `
      ПЕРМЬ, 29 марта. /Корр. ТАСС Демьян Кедров/. Суд → Демьян Кедров/reporter@ПЕРМЬ [ПЕРМЬ|ТАСС]
      МОСКВА, 12 мар - РИА Новости, Мария Семёнова. Суд → Мария Семёнова/reporter@МОСКВА [МОСКВА|РИА Новости]
      МОСКВА, 12 мар - РИА Новости. Суд → [МОСКВА|РИА Новости]
    `,
    en: `
      Lima, Peru, May 3 — The mayor →
      ST. ELMO, S.D. — The mayor → [ST. ELMO, S.D.|]
      PORT OF SPAIN — The mayor → [PORT OF SPAIN|]
      LIMA (May 3) — The mayor → [LIMA|]
      LIMA (XYZ) — The mayor → [LIMA|XYZ]
      ELLERY (XYZ) — The mayor →
      LIMA (Reuters) → [LIMA|Reuters]
      LIMA (Reuters) The mayor → [LIMA|Reuters]
      May 6 (Bloomberg) -- The mayor → [|Bloomberg]
      Oct 3 (Reuters) - Shares of the company=기자 → [|Reuters]
      By Jane Doering and Tom Hallowell Los Angeles Times (TNS) →
      “ (AP) — The ship →
      , May 3 (APP): The PM → [|APP]
      LIMA () (Reuters) - The → [LIMA ()|Reuters]
      (((((LIMA (Reuters) - The →
    `,
    hi: `
      दरभंगा, पाँच अक्टूबर (भाषा) मुख्यमंत्री → [दरभंगा|भाषा]
      दरभंगा पाँच अक्टूबर (भाषा) मुख्यमंत्री →
      दरभंगा, पाँच) अक्टूबर (भाषा) मुख्यमंत्री →
    `,
    it: `
      (ANSA) - ROMA, 6 MAG - Il governo → [ROMA|ANSA]
      (ANSA) - ROMA. - Il governo → [ROMA|ANSA]
      (ANSA) - ROMA - Il governo → [ROMA|ANSA]
    `,
    tr: `
      DİYARBAKIR - (AA) Belediye → [DİYARBAKIR|AA]
      SİVAS (AA) - Belediye → [SİVAS|AA]
      Sivas (AA) - Belediye → [Sivas|AA]
    `,
    de: `
      Köln : SID) - Der →
      de Berlin (dpa) - Die →
    `,
  },
  byline: {
    zh: `
      作者:王明 → 王明/reporter
      記者歐陽小明報導 → 歐陽小明/reporter
      記者歐陽小明台北報導 → 歐陽小明/reporter@台北
      記者林若宇報導 → 林若宇/reporter
      記者陳明台北報導 →
      记者 王丹 摄影 → 王丹/reporter
      记者 摄影王丹 →
      记者 王丹 发自北京 → 王丹/reporter@北京
      记者 发自北京 →
      编辑:深海 → 深海/editor
      作者:深海 → 深海/reporter
      作者:海湾社 圆圆 → 圆圆/reporter
      记者 珊瑚社 王丹 →
      记者:王丹 北京报道 李明 → 王丹/reporter@北京
      作者:王丹记者 → 王丹/reporter
      王丹[珊瑚新聞網]記者盧逸峰/台北報導 →
      [珊瑚新聞網]記者盧逸峰/台北報導 → 盧逸峰/reporter@台北#珊瑚新聞網
      [珊瑚新聞網]文/盧逸峰 → 盧逸峰/reporter#珊瑚新聞網
      国际中心/陳小明 → 陳小明/reporter
      陳小明/ →
      快訊/陳小明 → 陳小明/reporter
      上報快訊/范姜雅鈺 → 范姜雅鈺/reporter#上報
      編譯/陳小明 → 陳小明/translator
      陳小明/整理報導 → 陳小明/reporter
      陳小明/台北報導 → 陳小明/reporter@台北
      海角社字号:大中小 →
      来源:海角社 → © 海角社
      (海角社) →
      记者摄影王丹 →
      Coral Times 2031年3月3日 → + Coral Times
      12 [FTNN新聞網]記者盧逸峰/台北報導 →
      記者陳小明部 /高雄報導 →
      本报 记者 陈小明 → 陈小明/reporter
      本文转自：澎湃新闻 CORAL → © 澎湃新闻
      记者陈小明 and 李大同/北京报道 →
      记者 巴图朝鲁、 →
      陳小明 / 綜合報導 → 陳小明/reporter
      【李志成/高雄報導 / → 李志成/reporter@高雄
      (李志成、/台北報導) → 李志成/reporter@台北
      記者陳大文 and 台北報導 →
      Newtalk新聞|陳小明 綜合報導 → 陳小明/reporter#Newtalk新聞
      ：Coral Times 2026年3月3日 → + Coral Times
    `,
    ja: `
      編集:オカモト →
      文:オカモト → オカモト/reporter
      文:論説委員・山田太郎 → 山田太郎/reporter
      文:編集委員 山田太郎 → 山田太郎/reporter
      文:山田太郎さん → 山田太郎/reporter
      地域報道部 →
      林太 記者 →
      山田 →
      山田太 → 山田太/reporter
      高田 →
      海角新聞 山田太郎記者 → 山田太郎/reporter
      経済部 山田太郎記者 → 山田太郎/reporter
      本社海角新聞 山田太郎記者 → 山田太郎/reporter
      取材・文／山田 太郎 → 山田 太郎/reporter
      山田太郎記者: Lima →
      文·山田太郎 →
      取材・文, 山田太郎 撮影＝鈴木花子 → 山田太郎/reporter
      ：Coral Harbor News → + Coral Harbor News
      海角部会 山田太郎 → 海角部会/reporter; 山田太郎/reporter
    `,
    ko: `
      정리 = 김철수 기자 → 김철수/reporter
      글 · 사진 김철수 기자 → 김철수/reporter
      취재 / 사진 김철수 기자 → 김철수/reporter
      취재·사진 김철수 기자 이영희 → 김철수/reporter
      글 김서연 사진 박지훈 → 김서연/reporter; 박지훈/photographer
      글 · 정리 남궁보라 / 사진 황보석 → 남궁보라/reporter; 황보석/photographer
      글 김서연 · →
      뉴욕, 김철수 특파원 → 김철수/reporter@뉴욕
      글 김서연 사진 박지훈, of →
    `,
    en: `
      Ana Ruiz Tribune-Review → + Ana Ruiz Tribune-Review
      J.R. RUIZ → J.R. Ruiz/reporter
      ANA RUIZ III → Ana Ruiz III/reporter
      ANA RUIZVI → Ana Ruizvi/reporter
      ANA MACRUIZ → Ana Macruiz/reporter
      ANA MACDONALD → Ana MacDonald/reporter
      Ana Ruiz 2nd → Ana Ruiz/reporter
      Ana1 Ruiz2 →
      Ana Ruiz EU → Ana Ruiz/reporter#EU
      Ana Ruiz HarborLink Reporter → Ana Ruiz/reporter
      Ann Lee, Keele and Bob Poe; Cy Day, Coral University → Ann Lee/reporter@Keele#Coral University; Bob Poe/reporter#Coral University; Cy Day/reporter#Coral University
      Ann Lee, Keele; Bob Poe, Research Fellow, Sorna; Cy Day, Coral University → Ann Lee/reporter@Keele#Coral University; Bob Poe/reporter@Sorna#Coral University; Cy Day/reporter#Coral University
      Mia London → Mia London/reporter
      PTI London → + PTI
      Do UOL → + UOL
      Ana Ruiz, Text Editor → Ana Ruiz/reporter
      Ana Ruiz (Text) → Ana Ruiz/reporter
      Ana Ruiz (Photos) and Leo Sand → Leo Sand/reporter
      Ana Ruiz - Ellery, correspondent in Lima → Ana Ruiz/reporter@Lima#Ellery
      Ana Ruiz (Ellery), correspondent in Lima → Ana Ruiz/reporter@Ellery
      Ana Ruiz (Ellery [Coral]), correspondent in Lima → Ana Ruiz/reporter@Ellery
      Ana Ruiz, Presenter, Sunday with Leo Sand → Ana Ruiz/reporter; Leo Sand/reporter
      Lima - Ana Ruiz - Coral → Ana Ruiz/reporter@Lima#Coral
      Ana Ruiz (Kestra) → Ana Ruiz/reporter#Kestra
      Ana Ruiz, Port Ellery → Ana Ruiz/reporter@Port Ellery
      Ana Ruiz, Port Ellery Star → Ana Ruiz/reporter#Port Ellery Star
      Ana Ruiz / Port Ellery → Ana Ruiz/reporter@Port Ellery
      Ana Ruiz; Port Ellery → Ana Ruiz/reporter@Port Ellery
      Ana Ruiz, Emily Post → Ana Ruiz/reporter; Emily Post/reporter
      Ana Ruiz - Remote Work → Ana Ruiz/reporter
      Ana Ruiz | Remote Work → Ana Ruiz/reporter
      KBN North & Ridgeland → + KBN North & Ridgeland
      KBN & Reuters → + KBN + Reuters
      Ana Ruiz of Hexagons & Tea → Ana Ruiz/reporter#Hexagons & Tea
      Ana Ruiz of Reuters & Tea → Ana Ruiz/reporter#Reuters
      Ana Ruiz, founder of Hexagons & Tea → Ana Ruiz/reporter
      Ana Ruiz, founder & Tea → Ana Ruiz/reporter
      Science & Environment →
      Guest column Ana Ruiz → Ana Ruiz/reporter
      Guest column Ana →
      Analysis Ana Ruiz → Ana Ruiz/reporter
      Coral star writer Ana Ruiz → Ana Ruiz/reporter
      Coral News staff writer Ana Ruiz → Ana Ruiz/reporter
      Special Projects Editor Ana Ruiz → Ana Ruiz/reporter
      AP Sports Writer Ana Ruiz → Ana Ruiz/reporter#AP
      AP News Writer Ana Ruiz → Ana Ruiz/reporter#AP News
      Opinion | Ana Ruiz → Ana Ruiz/reporter
      AP | Opinion | Ana Ruiz → Ana Ruiz/reporter + AP
      Ana Ruiz in Tallahassee, Florida at ana@coral.example → Ana Ruiz/reporter@Tallahassee, Florida
      Ana Ruiz in Tallahassee, Florida → Ana Ruiz/reporter@Tallahassee, Florida
      Reporting from Lima | Ana Ruiz → Ana Ruiz/reporter@Lima
      Ana Ruiz, reporting from Lima → Ana Ruiz/reporter@Lima
      Ana reporting →
      Ana Ruiz Reporting from Lima → Ana Ruiz/reporter@Lima
      Ana Ruiz, X → Ana Ruiz/reporter
      Ana Ruiz (Team, Coral Star) → Ana Ruiz/reporter#Coral Star
      Team (Ana Ruiz, Coral Star) →
      Ana Ruiz (Team), Coral Star → Ana Ruiz/reporter#Coral Star
      Ana Ruiz @anaruiz Lima → Ana Ruiz/reporter@Lima
      Ana Ruiz or ana@coral.example → Ana Ruiz/reporter
      Ana Ruiz and → Ana Ruiz/reporter
      Ana Ruiz and ana@coral.example → Ana Ruiz/reporter
      Staff →
      Coral Star Staff → + Coral Star
      PA Political Staff → + PA
      Jeremy C. Falk of the Globe staff → Jeremy C. Falk/reporter#Globe
      ADA BRENNER Kestrel Post staff → Ada Brenner/reporter#Kestrel Post
      Priya Nair New Delhi → Priya Nair/reporter@New Delhi
      Priya NEW DELHI →
      Devin McKay USA TODAY → Devin McKay/reporter#USA TODAY
      Devin McKay USA → Devin McKay/reporter@USA
      Devin McKay The Local → Devin McKay/reporter#The Local
      Devin McKay CORAL STAR → Devin McKay/reporter#CORAL STAR
      Devin McKay HarborLink → Devin McKay HarborLink/reporter
      Trevor J. Marchand Sioux Falls Argus Leader → Trevor J. Marchand/reporter#Sioux Falls Argus Leader
      Trevor J. Marchand Sioux → Trevor J. Marchand Sioux/reporter
      Trevor John Marchand sioux falls →
      Ana Ruiz Editor → Ana Ruiz/reporter
      Ana Editor Ruiz →
      Ana Ruiz Parliamentary editor → Ana Ruiz/reporter
      Ana Ruiz Reuters Correspondent → Ana Ruiz/reporter#Reuters
      Ana Ruiz North America correspondent → Ana Ruiz/reporter
      Ana Parliamentary editor →
      Marcus Okafor is a senior reporter → Marcus Okafor/reporter
      Marcus Okafor on behalf of Coral →
      Masako Fukuda From Harper's Bazaar → Masako Fukuda/reporter
      Ana Ruiz IN LIMA → Ana Ruiz/reporter@LIMA
      Ana Ruiz on board Coral Star → Ana Ruiz/reporter@Coral Star
      Ana Ruiz in lima →
      Ana Ruiz in 2031 Lima → Ana Ruiz/reporter
      May 3, 2031 Ana May → Ana May/reporter
      May 3, 2031, Monday Ana Ruiz → Ana Ruiz/reporter
      Monday, May 3 Ana Ruiz → Ana Ruiz/reporter
      Ana Ruiz Published: 5 → Ana Ruiz/reporter
      Ana Ruiz: 5 → Ana Ruiz/reporter
      7 Ana Ruiz → Ana Ruiz/reporter
      Ana Ruiz 3:15 p.m. → Ana Ruiz/reporter
      By Ana RuizMay 3, 2031 → Ana Ruiz/reporter
      By Ana RuizMay Sand → Ana Ruiz/reporter; May Sand/reporter
      iNews Ana Ruiz →
      Jane DoeStaff Writer → Jane Doe/reporter
      PaulWalton →
      Paul WaltonFarida Hassan → Paul Walton/reporter; Farida Hassan/reporter
      Paul WaltonFarida hassan →
      Paul X. WaltonFarida Hassan → Paul X. Walton/reporter; Farida Hassan/reporter
      By Ana Ruiz, ana.ruiz@coral.example → Ana Ruiz/reporter
      By Ana Ruiz [email protected] → Ana Ruiz/reporter
      Ana Ruiz www.coral.example → Ana Ruiz/reporter#www.coral.example
      Ana Has-Ruiz → Ana Has-Ruiz/reporter
      J. Ana Maria Ruiz Sand → J. Ana Maria Ruiz Sand/reporter
      Ana Ruiz The Kestrel → Ana Ruiz/reporter#The Kestrel
      By Jane Doering・For Dailymail.com → Jane Doering/reporter
      Alice Brandt in Berlin contributed to this report. → Alice Brandt/contributor@Berlin
      Ana Ruiz BuzzFeed NewsReporter → Ana Ruiz/reporter#BuzzFeed News
      By NewsDesk →
      By Ana RuizCoral Star → Ana Ruiz/reporter#Coral Star
      Review byJane Doering → Jane Doering/reporter
      Staff Reporte, Chennai →
      LIMA (KABC-TV) — The ship →
      AFP-JIJ →
      Science &Health →
      LUCÍARUIZ Bogotá →
      Provided byHarbor Post →
      Ana Ruiz of Hexagons& Tea → Ana Ruiz/reporter#Hexagons & Tea
      Ana María RuizNews. Editor → Ana María Ruiz/reporter
      Ana Ruiz (Lima), Leo Sand (Oslo); of → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo
      Dana Whitcombe Leo Marsh Ida BloomAna Ruiz →
      May 3, 2021 by Marcus OkaforLeave a Comment →
      The Coral Courier by Ana Ruiz — Coral Star → Ana Ruiz/reporter#Coral Star
      Thabo Mokgosi Parliamentary-editor → Thabo Mokgosi/reporter
      by ana ruiz. lund →
      © 2031 Tribune Content Agency, LLC → © Tribune Content Agency
      By ANA RUIZ, Associated Press Coral Star Writer → Ana Ruiz/reporter#Associated Press
      Ana Tv-Ruiz → Ana Tv-Ruiz/reporter
      Coral Kestrel by Ana Ruiz → Coral Kestrel/reporter
    `,
    tr: `
      AYŞE IŞIK → Ayşe Işık/reporter
    `,
    es: `
      Redacción Sociedad →
      Corresponsal en París Ana Ruiz → Ana Ruiz/reporter@París
      Corresponsal jefa de la casa en París Ana Ruiz →
      Corresponsal en Nueva York Ana Ruiz → Ana Ruiz/reporter@Nueva York
      en París Ana Ruiz →
      Corresponsal en Coral Ana Ruiz →
      Ana Ruiz, enviada especial a Kiev → Ana Ruiz/reporter@Kiev
      Ana Ruiz, a Kiev → Ana Ruiz/reporter
      a Kiev →
      De la Redacción →
      Giulia Ferrante ROMA → Giulia Ferrante/reporter@ROMA
      LUCÍA BARRIENTOS Bogotá → Lucía Barrientos/reporter@Bogotá
      Lucía BARRIENTOS Bogotá → Lucía BARRIENTOS/reporter@Bogotá
      Lucía Barrientos Santa Cruz → Lucía Barrientos Santa Cruz/reporter
      Ana Fuentes | Madrid → Ana Fuentes/reporter@Madrid
      EFE: / Madrid → + EFE
      CIUDAD DE MÉXICO.- El →
      editor Grupo Tolland →
    `,
    ar: `
      عمان - الدستور - سمير عطية → سمير عطية/reporter@عمان#الدستور
      كتبت ليلى·منصور →
      كتب: سامر·الخطيب →
    `,
    fr: `
      Édito de Luc Morel → Luc Morel/reporter
    `,
    de: `
      BERLIN taz | Anna Lehmann → Anna Lehmann/reporter@BERLIN#taz
      BERLIN taz heute | Anna Lehmann →
      Berlin taz | Anna Lehmann →
      » Autorin – Anna Huber → Anna Huber/reporter
      Autorin – Anna Huber → Anna Huber/reporter
      Autorin | Anna Huber → Anna Huber/reporter
      Redaktion – Anna Huber → Anna Huber/editor
      Hafen 5 Autorin – Anna Huber →
      Von Anna Huber; Fotos → Anna Huber/reporter
      Dr. Anna →
      red,ORF.at/Agenturen → + ORF.at
      AusWashington berichtet Karl Lind → Karl Lind/reporter@Washington
    `,
    lv: `
      Anna Ozola (LTV Ziņu dienesta redaktore) → Anna Ozola/reporter#LTV
    `,
    pt: `
      Rita Saldanha e Melo → Rita Saldanha e Melo/reporter
      Rita Saldanha e Melo, Lisboa → Rita Saldanha e Melo/reporter@Lisboa
      Ana e Melo →
      Rita Saldanha e Redação → Rita Saldanha/reporter
      Rita Saldanha e McMelo → Rita Saldanha/reporter
      Mariana Teixeira Da Redação → Mariana Teixeira/reporter
      Ana Lopes, de Brasília → Ana Lopes/reporter@Brasília
      Ana Lopes de Brasília → Ana Lopes/reporter@Brasília
      Lorenzo da Vinella → Lorenzo da Vinella/reporter
      Repórter de Brasília →
      Mariana Teixeira, enviada especial a Lisboa & Ana Ruiz → Mariana Teixeira/reporter@Lisboa; Ana Ruiz/reporter
    `,
    he: `
      דנה כהן ויוסי לוי → דנה כהן/reporter; יוסי לוי/reporter
    `,
    id: `
      Oleh Budi CORAL Santoso →
    `,
    it: `
      X. ANSA →
    `,
    pl: `
      Reuters Autor: PAP → + Reuters + PAP
    `,
    sw: `
      Amina Bakari → Amina Bakari/reporter
    `,
    cs: `
      čtk/ Jan Novák → Jan Novák/reporter + čtk
    `,
    hi: `
      Written : सुनीता चौहान → सुनीता चौहान/reporter
    `,
    nl: `
      de Boer en ANP →
    `,
  },
  tail: {
    zh: `
      (记者 王丹 编辑:李明) → 王丹/reporter; 李明/editor
      (记者 王丹) 责编:李明 → 王丹/reporter; 李明/editor
      (记者 王丹)更多新闻请看 →
      上報快訊/范姜雅鈺 →
      (记者 王丹)摘要:李明 → 王丹/reporter
      本报讯(记者 李天明)上海日前 →
      记者 王丹 文/ → 王丹/reporter
      編輯 (張三 → 張三/editor
      作者：小明责任编辑=小红 →
      、記者陳大文報導） → 陳大文/reporter
      （記者陳大文報導 and →
      记者 王丹 责编： → 王丹/reporter
    `,
    ko: `
      이데일리 기자 →
      김국 기자 → 김국/reporter
      김병국 기자 → 김병국/reporter
      정부는 오늘 발표했다. 김철수 기자 kim@coral.example → 김철수/reporter
      오늘 발표했다 김철수 기자 → 김철수/reporter
      서울 강남에서 열린 이번 행사에는 많은 시민이 참여했고 김철수 기자 kim 이메일 보내기 구독 → 김철수/reporter
      김철수 기자 무단전재 및 재배포 금지 → 김철수/reporter
      편집국 기자 →
      보도국 기자 →
      정리=이지영 기 →
      [서울=뉴시스]김철수 기자 → 김철수/reporter@서울#뉴시스
      정부는 오늘 발표했다. 김철수 기자/chulsoo@paper.example → 김철수/reporter
    `,
    ja: `
      ワシントン・甲野一郎 →
      パリ支局 甲野一郎 → 甲野一郎/reporter@パリ
      パリ支局 潮路千夏 → 潮路千夏/reporter@パリ
      (パリ=潮路千夏) → 潮路千夏/reporter@パリ
      山田 太郎 →
      文・中島太郎 写真・山田花子 → 中島太郎/reporter
      取材協力：記者 山田商店 →
      （山田太） → 山田太/reporter
      佐藤美咲 記者 → 佐藤美咲/reporter
      (山田太郎記者 編集:鈴木花子、 → 山田太郎/reporter; 鈴木花子/editor
      山田太郎 （翻訳・編集 山田太郎） → 山田太郎/reporter; 山田太郎/translator
    `,
    vi: `
      Nguyễn Hưng - Phạm Dự → Nguyễn Hưng/reporter; Phạm Dự/reporter
      Nguyễn Hưng-Phạm Dự → Nguyễn Hưng/reporter; Phạm Dự/reporter
      Hoàng Phương (Theo Reuters, AFP) → Hoàng Phương/reporter + Reuters + AFP
      Đức Trung (Theo Hoàn Cầu) → Đức Trung/reporter
    `,
    el: `
      Πηγή: ΑΠΕ-ΜΠΕ, Άννα Μαρή → Άννα Μαρή/reporter#ΑΠΕ-ΜΠΕ © ΑΠΕ-ΜΠΕ, Άννα Μαρή
      Πηγή: ΑΠΕ-ΜΠΕ → © ΑΠΕ-ΜΠΕ
    `,
    en: `
      Source: Reuters, Ana Ruiz → Ana Ruiz/reporter#Reuters © Reuters, Ana Ruiz
      Source: Reuters - Ana Ruiz → Ana Ruiz/reporter#Reuters © Reuters
      Source: Coral Star, Ana Ruiz → © Coral Star, Ana Ruiz
      Agency: Reuters, Ana Ruiz →
      Source: Reuters, Lima → © Reuters, Lima
      Source: Reuters/Ana Ruiz. → Ana Ruiz/reporter#Reuters © Reuters/Ana Ruiz
      - Reported by Ana Ruiz) / Coral News Agency → Ana Ruiz/reporter#Coral News Agency
      Ana Ruiz contributed reporting from Oslo. Leo Sand contributed data reporting./Coral → Ana Ruiz/contributor@Oslo; Leo Sand/contributor
      (Reporting by Ana Ruiz in Oslo and Leo Sand in Lima; Writing by Ida Bloom) → Ana Ruiz/reporter@Oslo; Leo Sand/reporter@Lima; Ida Bloom/writer
      With assistance from Ana Ruiz;  the family found a new home. →
      He left. [Reporting by Ana Ruiz] Editing by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      Medically reviewed by Leo Sand, MD — By Ana Ruiz on May 3, 2031 → Leo Sand/editor; Ana Ruiz/reporter
      Reporting by Lu WengFor more articles, see below → Lu Weng/reporter
      Jay Allen, a resident in the ABC News Medical Unit, contributed to this report. → Jay Allen/contributor
      An a resident, Jay Allen contributed to this report. →
      Ana Ruiz reported from Lima, and Leo Sand from Quito in May. → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Quito
      Ana Ruiz in the third paragraph contributed to this report. →
      Ana Ruiz in Rio de Janeiro contributed to this report. → Ana Ruiz/contributor@Rio de Janeiro
      Ana Ruiz in Lima at contributed to this report. → Ana Ruiz/contributor@Lima
      Ana Ruiz reported from Lima; Leo Sand edited. → Ana Ruiz/reporter@Lima; Leo Sand/editor
      Ana Ruiz and Leo Sand contributed reporting and Ida Bloom contributed research. → Ana Ruiz/contributor; Leo Sand/contributor; Ida Bloom/researcher
      Ana Ruiz from Lima and Leo Sand from Quito contributed reporting, and Ida Bloom edited this story. → Ana Ruiz/contributor@Lima; Leo Sand/contributor@Quito; Ida Bloom/editor
      Ana Ruiz stated from Lima. →
      Ana Ruiz stated from Lima. Leo Sand contributed reporting. → Ana Ruiz/reporter@Lima; Leo Sand/contributor
      Ana Ruiz stated from Lima. Leo Sand reported. →
      Smith reported. →
      Mark Lund reported this story for the Associated Press. → Mark Lund/reporter#Associated Press
      The Associated Press contributed to this report. → + The Associated Press
      In the port Ana Ruiz reported from Lima. →
      Ana Ruiz, as did Leo Sand, contributed reporting. → Ana Ruiz/contributor; Leo Sand/contributor
      Ana Ruiz contributed reporting, as did researcher Leo Sand. → Ana Ruiz/contributor; Leo Sand/contributor
      By: Ana Ruiz →
      By Ana Ruiz →
      (By Ana Ruiz) → Ana Ruiz/reporter
      By Ana Ruiz, Reuters → Ana Ruiz/reporter + Reuters
      By Ana Ruiz and edited by Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      Ana Ruiz, with assistance from Leo Sand → Ana Ruiz/reporter; Leo Sand/contributor
      Ana Ruiz, edited by Leo Sand →
      (Ana Ruiz, edited by Leo Sand) → Ana Ruiz/reporter; Leo Sand/editor
      ana in the port, with assistance from Leo Sand →
      Reporting by Ana Ruiz, by Leo Sand →
      Reporting from Lima by Ana Ruiz → Ana Ruiz/reporter@Lima
      Reporting from the port by Ana Ruiz →
      Ann Lee, Los Angeles Times / TNS → Ann Lee/reporter#Los Angeles Times
      Ann Lee / Los Angeles Times →
      Ann Lee, Coral Star →
      Ann Lee, Reuters → Ann Lee/reporter#Reuters
      —IANS vc/bg → + IANS
      2031.08.15. 10:28 AP → + AP
      AP, 15.08.2031 10:28 → + AP
      PTI ABC DE DE → + PTI
      PTI vc bg →
      ja/ab (AFP, dpa, Reuters) → + AFP + dpa + Reuters
      HBX/Bloomberg → + Bloomberg
      Source: Coral: Reuters, Ana Ruiz → © Coral: Reuters, Ana Ruiz
      Coral (Lima) Ann Lee, Los Angeles Times / TNS →
      With. files from Ann Lee →
      He left. [Reporting by Ana Ruiz] Editing by) Leo Sand → Ana Ruiz/reporter; Leo Sand/editor
      AP White: House Correspondent Tim Coster contributed to this story. →
      (Reporting by Reuters bureaus, writing May 3, 2031 by Tim Coster) →
      (c) →
      By Jane DoeringMay 3, 2021 | 4:05 PM → Jane Doering/reporter
      This story was edited by Ida Holm.-CORAL → Ida Holm/editor
      Published on: May 3, 2021 By: Marcus Okafor → Marcus Okafor/reporter
      Medically reviewed by Tom Hallowell, MD — By Jane Doering on May 3, 2021 → Tom Hallowell/editor; Jane Doering/reporter
      Ana Ruiz reported from Lima; Leo Sand FROM Oslo. → Ana Ruiz/reporter@Lima; Leo Sand/reporter@Oslo
      - Reported by Maria Jose Tan) / Philippine News Agency → Maria Jose Tan/reporter#Philippine News Agency
      By Marcus Okafor | Published May 3, 2021 11:05am EDT | Fox News → Marcus Okafor/reporter#Fox News
      AP White (House Correspondent Tim Coster contributed to this story. →
      (Xinhua reporters; Li Ming in Beijing and Zhao Wen in Lima also contributed to the story) → Li Ming/contributor@Beijing; Zhao Wen/contributor@Lima + Xinhua
      Reporting by Ana Ruiz (Lima → Ana Ruiz/reporter@Lima
    `,
    de: `
      Thea Huber (Übersetzung: Karl Lind) → Karl Lind/translator
      Schlussredaktion: Lea Sand, Audioversion: Iris Ruiz → Lea Sand/editor; Iris Ruiz/editor
      Text: Lea Sand, Druck: Iris Ruiz → Lea Sand/reporter
      Von Anna Huber ist bisher ERSCHIENEN: Der Garten →
      Autor Karl Lind, Redakteur →
      Reporter: Anna Huber; redigiert vonKarl Lind →
      Reporter: Anna Huber redigiert von Karl Lind →
    `,
    pt: `
      Ana Lopes, de Brasília, colaborou. → Ana Lopes/contributor@Brasília
      (Por Mariana Teixeira, com Reuters reportagem adicional de Paulo Nóbrega) → + Reuters
      Fonte: Agência Brasil - Ana. Lopes → © Agência Brasil
    `,
    es: `
      (Información de Lucía Barrientos; edición de Pablo Rey traducción de Tomás Coro) → Lucía Barrientos/reporter
    `,
    hi: `
      the (भाषा) → + भाषा
    `,
  },
  notice: {
    de: `
      Quelle: hafen.de, hul/dpa → © hafen.de
      Quelle: hafen.de, und mehr → © hafen.de
    `,
    en: `
      This story originally appeared on Coral Star on May 3, 2031. → © Coral Star
      With inputs from ANI → + ANI
      With inputs from the Press Trust of India and AFP → + Press Trust of India + AFP
      Originally published on coralimba. → © coralimba
      Originally published on 2031. →
      Originally published on 5. →
      Originally published in May. →
      Originally published on our site →
      Source: Lima - Reuters → © Reuters
      Source: AFP - Reuters → © AFP - Reuters
      Source: Lima - Coral - Reuters → © Lima - Coral - Reuters
      Source Coral Star → © Coral Star
      2031 Coral Star. Distributed by Kestrel Content Agency. → + Kestrel Content Agency © Coral Star
      © 2031 Coral Star, Inc. Distributed by Kestrel Content Agency, LLC. → + Kestrel Content Agency, LLC © Coral Star, Inc.
      Source (: Coral Star →
      This story was first published in English: on Coral Voices. →
    `,
    el: `
      Πηγή: ΑΠΕ-ΜΠΕ, Άννα Μαρή → © ΑΠΕ-ΜΠΕ, Άννα Μαρή
    `,
    zh: `
      来源 珊瑚日报 → © 珊瑚日报
      来源/珊瑚日报 → © 珊瑚日报
      来源珊瑚日报 →
    `,
    es: `
      Fuente:EFE y AFP → + EFE + AFP
      Fuente EFE y AFP →
    `,
    ja: `
      出典, 海角新聞 →
      提供 / 時事通信 → + 時事通信 © 時事通信
    `,
  },
};
