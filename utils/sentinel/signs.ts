/**
 * Words and shapes that make it worth loading the engine. High recall on purpose: a false alarm costs some milliseconds, a
 * miss costs the whole product; tests/sentinel/signs.test.ts measures the recall on every agency's and every language's
 * examples. The list is kept apart from the agencies' records, which are far too large for a script that runs on every page.
 */
const shapes = [
  // "VENICE, Italy (AP) —", "Roma, 3 mar. (askanews) -", "(Gray News) -", "ISLAMABAD, Mar 03 (APP): ", "（新华社）", "(Prensa Latina) El …"
  '[(（]\\s?©?\\p{L}[\\p{L}. ]{1,27}[)）]\\s?(?:[.:]?\\s?[—–-]|[:：])',
  // "TORONTO, March 3, 2024 /CNW/ -", "/ritzau/", "SARAJEVO, 3. marta (FENA)", "【テヘラン=共同】", "(서울=연합뉴스)"
  '(?<![\\p{L}/.])/[\\p{L}.]{2,20}(?: \\p{L}{2,12})?/(?![\\p{L}/])|[=＝][\\p{L}\\p{N}]{2,8}[)）】]',
  '\\d{1,4}\\p{L}{0,3}\\.?,?\\s[(（]\\p{L}[\\p{L}. ]{1,20}[)）]',
  // codes that are nobody's initials: "(dpa)", "– PTI", "AFP | 3 May", "By Ana Ruiz, AP"
  '(?:^|[\\s(（[/|,–—-])(?:AP|AFP|dpa|UPI|EFE|ANSA|ANI|PTI|IANS|AAP|PA|TNS|TNN|RNS|SID|KNA|APA|SDA|ATS|NTB|STT|PAP|ČTK|MTI|BNS|ANP|AGI|DHA|İHA|AA|TASS|ТАСС|GNA|NAN|REGNUM|УНН|ПРАЙМ|BELGA|KCNA|STA|HINA|TTXVN)(?![\\p{L}\\p{N}])',
];

const names = [
  'Associated Press|Reuters|Рейтер|رويترز|رویترز|רויטרס|रॉयटर्स|路透|ロイター|로이터|France-Presse|法新社|美联社|美聯社|Europa Press|Adnkronos|Ritzau|Belga|Keystone|Bloomberg|Xinhua|Yonhap|Kyodo|Bernama|ANTARA|Notimex|Interfax|Интерфакс|Sputnik|Anadolu',
  '[Aa]genc(?:y|ies|e|ia|ja)|[Aa]gên(?:cia)|[Aa]genția|[Aa]genzia|[Aa]gentur|Ajans|[Аа]гент?ст|Агенц|وكالة|خبرگزاری|به گزارش|סוכנות|एजेंसी|भाषा|通讯社|通訊社|新华|新華|中央社|中新|共同|時事通信|통신|뉴시스|뉴스1',
  'News (?:Service|Network|Wire|Group)|Newswire|Newsource|Media (?:Service|Group|for )|Tribune Content|Press International|Syndica|Features?\\)|Wire(?:\\)|™)|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|ACCESSWIRE|Presseportal|プレスリリース|nonprofit (?:news|newsroom|organization)|non-profit news|published by|produced (?:by|with|in)|in (?:partnership|association|collaboration) with',
];

/** Sentences and labels that say that the text came from elsewhere, or that credit a team. */
const wordings = [
  'originally|appeared (?:first|on|in)|first (?:published|appeared|ran)|re-?publish|reprint|repost|cross-?post|provided by|distributed by|courtesy|permission|Creative Commons|comes from|came from',
  'contributed (?:to|reporting)|[Rr]eporting (?:by|was)|reported from|(?:inputs?|files|assistance|reports?) from|Source(?: link|\\s?:| URL)|Go to source|Read (?:the )?(?:original|full|more (?:at|on))|Original (?:article|story|post)|full (?:article|story)',
  'Quelle|zuerst|urspr[üu]nglich|[üu]bernommen|Nachdruck|Originalartikel|Zum Original|mit Material|Newskanal',
  'Source ?:|origin(?:al|ari)[ae]?(?:mente?)|initialement|publi[ée] pour la première|avec AFP|apparu en premier|proviene da|sembra essere|pochodzi z|ripubblicat|riproduzion|permesso|con autorizaci',
  'Fuente|Fonte|informaci[óo]n de|informa[çc][õo]es|(?:publicó|publicado|aparece|apareció|apareceu|publicad[oa]s?) (?:primero|primeiro|por primera|originalmente)|republicad|reproducid',
  'Bron:|oorspronkelijk|eerder in|[Oo]vergenomen|Källa|Kilde|ursprung|opprinnelig|oprindelig|først i|L[äa]hde|alun perin|ensin|Źródło|pierwotnie|Zdroj|původně|poprvé|Forrás|eredeti|először|Sursa|Izvor|inițial|prima dată|Източник|първоначално|Πηγή|αρχικά',
  'Источник|оригинал|впервые|сначала|перепечат|передает|сообщает|Джерело|[Оо]ригінал|вперше|передає|повідомляє|Kaynak|ilk (?:olarak|kez)|yayınlan|yayımlan|alıntı|Sumber|telah tayang|pertama kali|diterbitkan|Nguồn|Theo |lần đầu|đăng lại|المصدر|نقلا|لأول مرة|منبع|نخستین بار|מקור|לראשונה|स्रोत|इनपुट|सिंडिकेट|मूल रूप|पहली बार|来源|來源|转自|轉自|转载|轉載|首发|原载|原載|原文|本文|出典|提供|配信|転載|初出|출처|제공|처음|게재',
];

const shaped = new RegExp([...shapes, ...names].join('|'), 'u');
const worded = new RegExp(wordings.join('|'), 'iu');

/** Whether a text has any sign that it, or a part of it, came from elsewhere. */
export const hasSignOfSyndication = (text: string) => shaped.test(text) || worded.test(text);
