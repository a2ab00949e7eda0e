/**
 * Ids of outlets that report themselves and, on most of their pages, carry what others wrote: a name that leads somewhere, in their
 * line for the source, is believed though we do not know it. Platforms, which only carry, have records of their own.
 */
export const portals: ReadonlySet<string> = new Set(
  'sina sohu netease tencent-news ifeng t-online uol terra-br onet wirtualna-polska interia'.split(' '),
);
