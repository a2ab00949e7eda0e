/**
 * Words of the signs, of the sentinel and of the background when it weighs a tip: kept apart from the languages' and the agencies'
 * records, which are far too large for a script that runs on every page. Shapes and places do most of the work, so a name that is missing here is seen all the same where it stands in
 * brackets behind a place, or behind "Source:".
 *
 * Each alternative begins with letters that a text must hold, up to a "~" if more follows as a regular expression: a browser takes
 * longer to make one of them all than to read the page, and nearly no page needs more than two (see patternIn).
 */

/**
 * Agencies: codes that are nobody's initials where they are all of a cell, begin it, or stand in brackets, "(dpa)", "AFP, Paris",
 * and names that are nothing but agencySigns, however they go on: "Associated Press writers", "新华社记者". No Latin letter follows.
 */
export const agencySigns = [
  'AP;AFP;afp;DPA;dpa;UPI;EFE;ANSA;ANI;PTI;IANS;AAP;TNS;KNA;epd;APA;SDA;sda;ATS;ats;SID;NTB;STT;PAP;ČTK;MTI;BNS;ANP;AGI;AA;TASS;ТАСС;भाषा',
  'Associated Press;Canadian Press;Europa Press;Press Trust;France-Presse;Efe;Belga;Lusa;Bernama;Ritzau;Reuters;REUTERS;路透;ロイター;法新社;美联社;新华;中新;共同;時事;연합뉴스;Bloomberg;Xinhua;Interfax;Интерфакс;РИА;The Conversation;ProPublica;KFF;Business~ ?Wire;Newswire~s?;News Service;New York Times;Washington Post;CNN',
].join(';');

/** Words before the name of a source, with a colon or as all of a line's first cell. */
export const labels =
  'Source~s?;Quelle~n?;Fonte;Fuente;Źródło;Kaynak;Sumber;Источник;Джерело;来源;來源;稿源;出典;提供;출처;المصدر;स्रोत;Bron;Källa;Kilde;Lähde;Zdroj;Forrás;Sursa;Izvor';

/**
 * A pattern with those of some alternatives of which a text holds the first letters, in the places of "%"; '' if there are none.
 */
export function patternIn(text: string, alternatives: string, pattern: string): string {
  const those = alternatives
    .split(';')
    .filter((one) => text.includes(one.split('~', 1)[0] ?? ''))
    .join('|')
    .replaceAll('~', '');
  return those && pattern.replaceAll('%', `(?:${those})${alternatives === agencySigns ? '(?![A-Za-z])' : ''}`);
}
