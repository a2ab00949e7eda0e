import { hostIn } from './host-in.ts';
import { publicSuffix } from './public-suffix.ts';

/** Hosting where every subdomain is another publisher: the name below it counts as the site. */
const sharedHosts = new Set(
  (
    'wordpress.com substack.com tumblr.com medium.com github.io gitlab.io wixsite.com weebly.com over-blog.com ' +
    'livejournal.com netlify.app vercel.app pages.dev web.app ghost.io typepad.com beehiiv.com webflow.io ' +
    'hatenablog.com tistory.com blogfa.com altervista.org blog.com jimdofree.com home.blog news.blog'
  ).split(' '),
);

/** Where technicians look at a site before its readers do. A canonical that names one of these names nobody. */
const stagingHosts = new Set(
  'wpengine.com wpenginepowered.com kinsta.cloud pantheonsite.io go-vip.net go-vip.co cloudwaysapps.com'.split(' '),
);

/** Relays that write the host they relay into their own: "www-example-com.cdn.ampproject.org". */
const relay = /^([a-z0-9-]{1,200})\.(?:cdn\.ampproject\.org|translate\.goog)$/;

/**
 * The part of a host name that somebody registered: 'edition.cnn.com' → 'cnn.com', 'm.bbc.co.uk' → 'bbc.co.uk'.
 * Takes a host name or a whole address, with or without port; an IP address or a bare name ('localhost') comes back
 * as it is, '' if there is nothing to read. On shared hosting the site is one label longer: 'anna.wordpress.com'.
 */
export function registrableDomain(hostname: string): string {
  let domain = known.get(hostname);
  if (domain === undefined) {
    domain = findDomain(hostname);
    known.set(hostname, domain);
  }
  return domain;
}

/** A page links to the same few hosts again and again. */
const known = new Map<string, string>();

function findDomain(hostname: string): string {
  const host = plainHost(hostname);
  const domain = registeredIn(host);
  if (!domain) return host;
  if (host !== domain && (sharedHosts.has(domain) || domain.startsWith('blogspot.'))) {
    const label =
      host
        .slice(0, -domain.length - 1)
        .split('.')
        .at(-1) ?? '';
    if (label !== 'www') return `${label}.${domain}`;
  }
  return domain;
}

/**
 * False only if the two hosts are surely different sites. Mobile, AMP and staging variants, IP addresses and machine
 * names are technical doubles, not other publishers.
 */
export function sameSite(a: string, b: string): boolean {
  return a === b || isTechnical(a) || isTechnical(b) || registrableDomain(a) === registrableDomain(b);
}

function isTechnical(hostname: string): boolean {
  const host = plainHost(hostname);
  const domain = registeredIn(host);
  return domain === undefined || stagingHosts.has(domain);
}

function plainHost(hostname: string): string {
  const host = hostIn(hostname);
  const relayed = relay.exec(host)?.[1];
  // the relays write "-" for "." and "--" for "-"
  return relayed ? relayed.replaceAll('--', '\n').replaceAll('-', '.').replaceAll('\n', '-') : host;
}

/** The public suffix and the label before it. Undefined where nothing can be registered: numbers, machines, suffixes. */
function registeredIn(host: string): string | undefined {
  if (/^[\d.]*$|[^\p{L}\p{N}._-]/u.test(host)) return undefined;
  const before = host.slice(0, -publicSuffix(host).length - 1);
  return before === '' ? undefined : host.slice(before.lastIndexOf('.') + 1);
}
