// 'bbc.co.uk', 'abc.net.au', 'yomiuri.co.jp': here the registered name has three labels.
const secondLevel = 'ac co com edu go gob gov gouv ne net nom or org'.split(' ');

/**
 * 'news.bbc.co.uk' → 'bbc.co.uk'. A guess without the public suffix list, which is too large for what runs on every page;
 * a host of two labels or fewer comes back as it is.
 */
export function domainFamily(host: string): string {
  const labels = host.split('.');
  const wide = labels.length > 2 && labels.at(-1)?.length === 2 && secondLevel.includes(labels.at(-2) ?? '');
  return labels.slice(wide ? -3 : -2).join('.');
}
