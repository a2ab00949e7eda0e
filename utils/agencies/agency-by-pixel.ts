import type { Agency } from '../model.ts';
import { registrableDomain } from './registrable-domain.ts';

/** A counter read: whose it is, and the address of the story that it counts, as far as it says. */
export interface PixelOrigin {
  agency?: Agency;
  /** Host of the original, without "www.". */
  host: string;
  originalUrl?: string;
}

/** Any site may use these two: the address of the counter, or a parameter of it, names the site and the story. */
const anybodys: readonly ((url: URL) => { host: string; post: string | null; origin: string } | undefined)[] = [
  // Republication Tracker: https://coralcourier.example/?republication-pixel=true&post=7301&ga4=G-1
  (url) =>
    url.searchParams.has('republication-pixel')
      ? { host: url.hostname, post: url.searchParams.get('post'), origin: url.origin }
      : undefined,
  // WordPress feeds: https://pixel.wp.com/b.gif?host=coralcourier.example&blog=123&post=7301
  (url) => {
    const host = /^(?:pixel\.wp|stats\.wordpress)\.com$/.test(url.hostname) && url.searchParams.get('host');
    return host ? { host, post: url.searchParams.get('post'), origin: `https://${host}` } : undefined;
  },
];

/** Counters whose address holds the number under which the original stands. */
const numbered: readonly (readonly [pattern: RegExp, original: (id: string) => string])[] = [
  // https://counter.theconversation.com/content/270911/count.gif: any slug that ends in the number leads there
  [/counter\.theconversation\.com\/content\/(\d{1,9})\//, (id) => `https://theconversation.com/article-${id}`],
  // https://cts.businesswire.com/ct/CT?id=smartlink&url=http%3A%2F%2Fwww.bittium.com&newsitemid=20160803006870
  [
    /cts\.businesswire\.com\/.{0,600}[?&]newsitemid=(\d{14})/,
    (id) => `https://www.businesswire.com/news/home/${id}/en/`,
  ],
];

/** Reads the address of a counter; undefined if it is nobody's that we know. */
export function readPixel(src: string, agencies: readonly Agency[], byHost: (host: string) => Agency | undefined) {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  if (!url?.protocol.startsWith('http')) return undefined;
  for (const read of anybodys) {
    const found = read(url);
    if (!found?.host.includes('.')) continue;
    const agency = byHost(found.host);
    const origin: PixelOrigin = { host: found.host.replace(/^www\./, ''), ...(agency && { agency }) };
    if (found.post && /^\d{1,12}$/.test(found.post) && found.post !== '0') {
      origin.originalUrl = `${found.origin}/?p=${found.post}`;
    }
    return origin;
  }
  const address = `${url.hostname}${url.pathname}${url.search}`;
  const agency = agencies.find(({ pixels }) => pixels.some((pixel) => address.includes(pixel)));
  if (!agency) return undefined;
  const origin: PixelOrigin = { agency, host: agency.hosts[0] ?? registrableDomain(url.hostname) };
  for (const [pattern, original] of numbered) {
    const id = pattern.exec(src)?.[1];
    if (id) origin.originalUrl = original(id);
  }
  return origin;
}
