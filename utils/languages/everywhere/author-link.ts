const folders =
  /\/(?:authors?|author-bio|autor\w*|auteurs?|autore|profiles?|profil|people|persons?|personen|by|staff|team|writers?|contributors?|contribut(?:eu|o)rs?|experts?|(?:gio|jo)rnalist\w*|journalist\w*|periodist\w*|reporters?|[ck]orrespond\w+|editors?|bylines?|bloggers?|avtor\w*|forfatter\w*|szerzo\w*|toimittaj\w*|kirjoittaj\w*|dziennikarz\w*|muhabir\w*|tac-gia|redakt\w+|redaccion|users?|bios?|column(?:ist)?s?|colunas?|colunistas?|column(?:a|ista)s?|firmas?|firme|kolumnist\w*|skribent\w*|penulis|yazar\w*)(?:[/.]|$)/i;
/** '?author=12', '/@ana', '/author-Ana-Ruiz-12.cms' */
const others = /[?&]_?author(?:_\w+)?=|\/@[\w.-]+$|\/author-/i;

/** Whether an address is that of somebody's own page on a site: '/author/ana-ruiz/', '/@ana'. */
export const isAuthorLink = (href: string) => folders.test(href) || others.test(href);
