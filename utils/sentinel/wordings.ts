/**
 * Words of the signs: kept apart from the languages' and the agencies' records, which are far too large for a script that runs on
 * every page. Shapes and places do most of the work, so a name that is missing here is seen all the same where it stands in
 * brackets behind a place, or behind "Source:".
 *
 * Each alternative begins with letters that a text must hold, up to a "~" if more follows as a regular expression: a browser takes
 * longer to make one of them all than to read the page, and nearly no page needs more than two (see thoseIn).
 */

/**
 * Agencies: codes that are nobody's initials where they are all of a cell, begin it, or stand in brackets, "(dpa)", "AFP, Paris",
 * and names that are nothing but agencies, however they go on: "Associated Press writers", "新华社记者". No Latin letter follows.
 */
export const agencies = [
  'AP;AFP;afp;DPA;dpa;UPI;EFE;ANSA;ANI;PTI;IANS;AAP;TNS;KNA;epd;APA;SDA;sda;ATS;ats;SID;NTB;STT;PAP;ČTK;MTI;BNS;ANP;AGI;AA;TASS;ТАСС;JIJI;भाषा',
  'Associated Press;Canadian Press;Europa Press;Press Trust;France-Presse;Efe;Reuters;REUTERS;路透;ロイター;法新社;美联社;新华;中新;共同;時事;연합뉴스;Bloomberg;Xinhua;Interfax;Интерфакс;РИА;The Conversation;ProPublica;KFF;Business~ ?Wire;Newswire~s?;News Service;New York Times;Washington Post;CNN',
].join(';');

/** Words for an agency, but for their first letter: at the end of a cell. */
export const kinds =
  'genc~(?:ies|e|es|ia|ias|ja);gênc~ias?;genz~i[ae];gentur~(?:en)?;Ajansı;ire ~[Ss]ervices?;通~[讯訊]社;통신;एजेंसी';

/** How Chinese papers and sites are called, at the end of a cell. */
export const papers = '网;網;日报;日報;晚报';

/** Words before the name of a source, with a colon or as all of a line's first cell. */
export const labels =
  'Source~s?;Quelle~n?;Fonte;Fuente;Źródło;Kaynak;Sumber;Источник;Джерело;来源;來源;稿源;出典;提供;출처;المصدر;स्रोत;Bron;Källa;Kilde;Lähde';

const published = '(?:published|appeared|featured)(?! (?:on|in) (?:\\w+ )?\\d)';

/** Sentences of short lines that say that the text came from elsewhere, or that credit a team. */
export const notices = [
  `iginally ~${published};irst ~${published};appeared first;epublished;istributed by;rovided by;ith permission;ead the ~(?:full|original);iew original;iginal ~(?:article|story|post|source|ersch|ist);ource ~(?:link|version);Syndicate`,
  ` original~(?<=(?:art|publi|apar)\\S+ original);ontributed ~(?:to this r|report|from);eporting ~(?:by|was);eported from; from~(?<=ith (?:\\w+ )?(?:input|file|assistance|report)s? from)`,
  'n part~[en]\\S+ (?:with|mit|avec);n Koop~\\S+ (?:with|mit|avec);llabora~\\S+ (?:be|av|co);SOURCE ~(?<=^SOURCE );iginal-C;Regulatory News~(?<=^Regulatory News);o contact the rep;zuerst ~(?:ersch|ver|auf|in);ursprünglich ~(?:ersch|ver|auf|in); zuerst~(?<=ersch\\S+ zuerst);m Original;M Original;it Material',
  'en premier;nitialement p; prim~ei?r(?<=(?:publi|apar)\\S+ (?:por )?primei?r);iginalmente ~(?:publi|apar);iginariamente;epubli~[cé];ipubblic;oorspronkelijk;ursprunglig;rinnelig~(?<=op?rinnelig);oprindelig',
  'pierwotnie;původně;впервые опубл;ilk olarak;telah tayang;转~[自载載];轉~[自载載];首发;原~[载載];初出;配信',
].join(';');

/** Lines about pictures credit whoever took them. */
export const pictures = 'photo|foto|ima?ge|bild|picture|getty|写真|图片|사진';

/**
 * A pattern with those of some alternatives of which a text holds the first letters, in the places of "%"; '' if there are none.
 */
export function patternIn(text: string, alternatives: string, pattern: string): string {
  const those = alternatives
    .split(';')
    .filter((one) => text.includes(one.split('~', 1)[0] ?? ''))
    .join('|')
    .replaceAll('~', '');
  return those && pattern.replaceAll('%', `(?:${those})${alternatives === agencies ? '(?![A-Za-z])' : ''}`);
}
