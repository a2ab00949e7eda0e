/**
 * Where portals show stories, nearly all of them other houses': a host, with a point before it if all below it are meant, and how
 * paths begin there. Mail, search and shops of the same owners are none. Many name the house by a logo alone, which the sentinel
 * does not see; there it tells of any column of prose, and the background has it read.
 */
const places = `
.bignewsnetwork.com/ .dailyhunt.in/ .inshorts.com/ .msn.cn/ .msn.com/ .newsbreak.com/ .pressreader.com/ .smartnews.com/ .toutiao.com/
allafrica.com/ apple.news/ baijiahao.baidu.com/ finance.yahoo.com/ flipboard.com/ getpocket.com/explore/ ground.news/ menafn.com/
.news.yahoo.com/ .nachrichten.yahoo.com/ .noticias.yahoo.com/ .notizie.yahoo.com/ sports.yahoo.com/ www.yahoo.com/
news.yahoo.co.jp/ www.aol.com/ www.aol.co.uk/ news.line.me/ news.livedoor.com/ news.goo.ne.jp/ news.nifty.com/ www.excite.co.jp/news/
n.news.naver.com/ news.naver.com/ news.daum.net/ v.daum.net/ news.mail.ru/ news.rambler.ru/ .ukr.net/news/ .terra.com.br/
web.de/magazine/ www.gmx.at/magazine/ www.gmx.ch/magazine/ www.gmx.net/magazine/ notizie.libero.it/
reliefweb.int/report/ www.albawaba.com/ www.finanznachrichten.de/ www.marketscreener.com/news/ www.nasdaq.com/articles/ www.zawya.com/
`
  .trim()
  .split(/\s+/);

/** The same as the manifest says it: '*://*.msn.com/*'. Its pattern for all below a host holds the host itself. */
export const portalPatterns = places.map((place) => `*://${place.startsWith('.') ? '*' : ''}${place}*`);

/** Whether a page stands where a portal shows stories. In: its address. */
export function isPortal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return places.some((place) => {
    const host = place.slice(0, place.indexOf('/'));
    const isThere = host.startsWith('.') ? `.${hostname}`.endsWith(host) : hostname === host;
    return isThere && pathname.startsWith(place.slice(host.length));
  });
}
