/**
 * Words that newspapers, magazines, stations and agencies carry in their names, in many languages, lower case: "Kestrel Post",
 * "Rheinthaler Bote". A name with one of them is a house's even if nobody told us of it.
 */
export const paperWords: ReadonlySet<string> = new Set(
  'post times observer herald news gazette courier journal tribune magazine mail chronicle telegraph inquirer enquirer examiner mirror echo bulletin press review express standard daily weekly monthly argus sentinel dispatch globe guardian independent register record reporter recorder leader ledger messenger monitor pioneer beacon advertiser advocate voice voices star sun world nation citizen patriot republic republican democrat broadcasting radio television tv fm newsroom newswire wire newspaper newspapers media digest outlook insider quarterly spectator zeitung tageszeitung tagblatt blatt bote anzeiger nachrichten rundschau kurier presse allgemeine morgenpost abendblatt volksblatt rundfunk fernsehen spiegel merkur tageblatt wochenblatt journal gazeta kurier dziennik tygodnik wiadomości głos echo noviny listy deník krant dagblad courant nieuws nieuwsblad omroep avis avisen avisa tidende tidning tidningen dagbladet nyheter nyheterna blad bladet posten allehanda sanomat lehti uutiset gazette dépêche depeche figaro parisien progrès voix tribune quotidien hebdo hebdomadaire nouvelles gazzetta corriere giornale notizie messaggero stampa quotidiano mattino resto gazzettino diario periódico periodico noticias noticiero prensa gaceta heraldo mundo vanguardia correo semanario jornal gazeta folha correio notícias diário estado imprensa revista rádio haber haberler gazetesi gazete sözcü milliyet hürriyet kompas berita harian koran газета новости ведомости известия правда вести новини вісті журнал радио вестник εφημερίδα νέα ειδήσεις βήμα καθημερινή újság hírlap hírek ziarul ziar știri gazeta cotidianul adevărul báo tin صحيفة جريدة الأخبار وكالة قناة روزنامه خبرگزاری עיתון חדשות समाचार न्यूज़'.split(
    ' ',
  ),
);

/** Endings of such names where words are written together: "Westdeutsche", "人民日报", "한국일보". */
export const paperEndings =
  /(?:zeitung|blatt|bote|anzeiger|nachrichten|rundschau|kurier|tidende|bladet|posten|krant|nieuws|lehti|sanomat|news|times|post|日报|日報|晚报|晚報|早报|时报|時報|周刊|週刊|周报|商报|商報|新闻|新聞|新闻网|新聞網|电视台|電視台|通讯社|通訊社|通信社|ニュース|テレビ|放送|일보|신문|뉴스|방송|경제)$/u;
