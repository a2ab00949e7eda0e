/**
 * Names of outlets that report themselves and, on most of their pages, carry what others wrote: a name that leads somewhere, in their
 * line for the source, is believed though we do not know it. Platforms, which only carry, have records of their own. Not their ids,
 * which are not shipped.
 */
export const portals: ReadonlySet<string> = new Set([
  'Interia',
  'Onet',
  'Portal Terra',
  't-online',
  'UOL',
  'Wirtualna Polska',
  '凤凰网',
  '搜狐',
  '新浪新闻',
  '网易',
  '腾讯新闻',
]);
