/**
 * Words that make it worth loading the engine. High recall on purpose: a false alarm costs some milliseconds, a miss costs
 * the whole product; tests/syndication/signs.test.ts measures the recall on every agency's and every language's examples.
 * The list is kept apart from the agencies' records, which are far too large for a script that runs on every page.
 */

/** Codes stand in brackets or between slashes: a bare "AP" is in every fourth text. "(AP) —", "/ritzau/", "(Keystone-SDA)". */
const codes =
  '[(\\[（［【/—–-]\\s?(?:[^()\\[\\]/\\n]{0,24}[\\s,/=：:])?(?:AP|AFP|Reuters|dpa|UPI|EFE|ANSA|ANI|PTI|IANS|UNI|AAP|CP|PA|TNS|CNN|RNS|SID|KNA|epd|APA|SDA|sda|ots|ATS|' +
  'NTB|TT|STT|Ritzau|ritzau|PAP|ČTK|čtk|MTI|BNS|ELTA|LETA|BELGA|Belga|ANP|AGI|LaPresse|Adnkronos|ADNKRONOS|ITALPRESS|Lusa|ANTARA|Bernama|BERNAMA|Xinhua|' +
  'Yonhap|Kyodo|Jiji|VNA|TTXVN|AA|DHA|İHA|ANKA|TASS|ТАСС|MENA|SPA|WAM|IRNA|NAN|KFF|MIA|TANJUG|HINA|AMNA|ΑΠΕ)(?![\\p{L}])';

const names = [
  'Associated Press|Reuters|Рейтер|رويترز|رویترز|רויטרס|रॉयटर्स|路透|ロイター|로이터|France-Presse|أ ف ب|法新社|美联社|美聯社',
  'Deutsche Presse-Agentur|Agencia EFE|Europa Press|Estad[ãa]o Conte[úu]do|Ag[êe]ncia (?:Brasil|Lusa|O Globo)|Folhapress|Press Trust of India|Canadian Press|Press Association|PA Media',
  'Tribune (?:Content|News|Media)|News Service|Newswire|Newsource|CNN Wire|Bloomberg|Anadolu|РИА Новости|Интерфакс|Укр[іи]нформ|Interfax|Xinhua|新华社|新華社|新华网|中央社|中新|共同通信|時事通信|연합뉴스|뉴시스|पीटीआई|भाषा',
  'PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|Presseportal|news aktuell',
];

/** Sentences and labels that say that the text came from elsewhere, or that credit a team. */
const wordings = [
  'originally (?:published|appeared|posted|produced|reported)|(?:first|also) (?:published|appeared)|appeared first on|re-?published|reprinted|reposted|cross-?posted|syndicated|provided by|distributed by|courtesy of|with permission|Creative Commons',
  'contributed (?:to|reporting)|reporting by|reported from|(?:inputs?|files|assistance|reports?) from|Source(?: link)?\\b|Go to source|Read (?:the )?(?:original|full|more at)|Original (?:article|story|post)|full article|via\\b',
  'Quelle|zuerst (?:erschienen|ver[öo]ffentlicht)|erschien(?:en)? zuerst|Originalartikel|Zum Original|mit Material|Nachrichtenagentur|Presseagentur|Newskanal',
  'Source ?:|article original|publi[ée] (?:initialement|pour la premi[èe]re)|avec (?:AFP|agence)|apparu en premier',
  'Fuente|originalmente|(?:leer|ver) (?:el )?original|con informaci[óo]n de|se public[óo] primero|Agencias?\\b',
  'Fonte|com informa[çc][õo]es|originariamente|originalmente|Bron:|oorspronkelijk|Källa|Kilde|ursprungligen|opprinnelig|oprindeligt|L[äa]hde|alun perin|Źródło|pierwotnie|Zdroj|původně|Forrás|eredetileg|Sursa|Източник',
  'Πηγή|Источник|оригинал|передает|сообщает|Джерело|передає|повідомляє|Kaynak|Sumber|Nguồn|Theo |المصدر|نقلا عن|منبع|מקור|स्रोत|इनपुट|सिंडिकेट|एजेंसी|来源|來源|转自|轉自|转载|轉載|原文|出典|提供|配信|転載|출처|제공',
];

export const signsOfSyndication = new RegExp([codes, ...names, ...wordings].join('|'), 'iu');
