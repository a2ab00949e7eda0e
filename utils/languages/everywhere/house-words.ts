import { words } from '../words.ts';

/**
 * Words that newspapers, magazines, stations and agencies carry in their names, in many languages, lower case: "Kestrel Post",
 * "Rheinthaler Bote". A name with one of them is a house's even if nobody told us of it.
 */
export const paperWords: readonly string[] = words(`
  abendblatt adevărul advertiser advocate allehanda allgemeine anzeiger argus avis avisa avisen beacon berita
  blad bladet blatt bode bote broadcasting bulletin báo chronicle citizen correio correo corriere cotidianul
  courant courier courrier curierul current dagblad dagbladet daily democrat deník depeche diario digest
  dispatch diário dziennik dépêche eagle echo enquirer estado examiner express fernsehen figaro fm folha
  folkeblad gaceta gazeta gazete gazetesi gazette gazzetta gazzettino giornale globe guardian głos haber
  haberler harian hebdo hebdomadaire herald heraldo hírek hírlap hürriyet imprensa independent inquirer insider
  jornal journal kabar kompas koran krant kurier kurir kuriren kurýr leader ledger lehti listy magazine mail
  mattino media merkur messaggero messenger milliyet mirror monitor monthly morgenpost mundo nachrichten nation
  news newspaper newspapers newsroom newswire nieuws nieuwsblad noticias noticiero notizie notícias nouvelles
  noviny nyheter nyheterna observer omroep outlook parisien patriot periodico periódico pioneer portal post
  postası posten prensa press presse progrès quarterly quotidiano quotidien radio record recorder register
  reporter republic republican resto review revista rundblick rundfunk rundschau rádio sanomat semanario
  sentinel spectator spiegel stampa standard star suara sun sözcü tagblatt tageblatt tageszeitung telegraph
  television tidend tidende tidning tidningen times tin tribune tv tygodnik uutiset vanguardia voce vocea voice
  voices voix volksblatt voz warta watch weekly wiadomości wire wochenblatt world zeitung ziar ziarul écho
  újság știri βήμα ειδήσεις εφημερίδα καθημερινή νέα ведомости вести вестник вісті газета журнал известия
  новини новости правда радио חדשות עיתון الأخبار جريدة خبرگزاری روزنامه صحيفة قناة وكالة न्यूज़ समाचार
`);

/** How such names end where words are written together: "Westdeutsche", "人民日报", "한국일보". */
export const paperEndings: readonly string[] = words(`
  anzeiger avisen blad bladet blatt bote krant kurier lehti nachrichten news nieuws post posten rundschau sanomat tidende tidningen
  times zeitung テレビ ニュース 周刊 周报 商報 商报 放送 新聞 新聞網 新闻 新闻网 日報 日报 早报 时报 時報 晚報 晚报 电视台 通信社 通訊社 通讯社 週刊 電視台 경제 뉴스 방송 신문 일보
`);

/** Words that end the name of a house and never a person's: "Costa Oggi", "Küste Aktuell", "Reef Today". */
export const houseClosers: readonly string[] = words(`
  24 aktuell bugün digital dnes dziś heute hoje hoy idag info infos live now online oggi plus today vandaag
`);

/** Articles that open the name of a house: "La Voz del Puerto", "Der Hafen-Anzeiger", "The Coral Courier". */
export const houseArticles: readonly string[] = words('das de der die el gli het il la las le les lo los o the');

/** How words end that say where somebody lives, before the name of a paper: "Rheinthaler Bote", "Pražské noviny". */
export const demonymEndings: readonly string[] = words('er ski skie ská ské ský');
