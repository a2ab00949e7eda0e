import { agencyByCode, agencyByHost, agencyByName, agencyByPixel } from '../agencies/find-agency.ts';
import { sameSite } from '../agencies/registrable-domain.ts';
import { sourceFields } from '../languages/everywhere/everywhere.ts';
import type { Article, Sign } from '../model.ts';
import { oneOf } from '../text/one-of.ts';
import type { PageLines } from './page-lines.ts';
import { sign } from './sign.ts';

/** What no reader sees: the canonical address, counters of original publishers, author and source fields. */
export function findMetadata({ article, read }: PageLines): Sign[] {
  return [
    ...canonicalSign(article),
    ...pixels(article),
    ...authors(article, read),
    ...sources(article),
    ...desk(article),
  ];
}

function canonicalSign({ metadata, hostname }: Article): Sign[] {
  const { canonical: url } = metadata;
  if (!url) return [];
  const { hostname: host, pathname } = new URL(url);
  // A bare front page as canonical address is a template's mistake.
  if (sameSite(host, hostname) || pathname.length < 2) return [];
  const agency = agencyByHost(host);
  return [sign('canonical', url, { where: 'metadata', certainty: 'implied', url, ...(agency && { agency }) })];
}

function pixels({ counters, hostname }: Article): Sign[] {
  return counters.flatMap(({ src }) => {
    const origin = agencyByPixel(src);
    if (!origin || sameSite(origin.host, hostname)) return [];
    const { agency, originalUrl } = origin;
    const named = agency?.name ?? origin.host;
    return [
      sign('pixel', src, {
        where: 'metadata',
        certainty: 'implied',
        named,
        ...(agency && { agency }),
        ...(originalUrl && { url: originalUrl }),
      }),
    ];
  });
}

function authors({ metadata }: Article, read: PageLines['read']): Sign[] {
  return metadata.authors.flatMap(({ name, from, type, outlet, jobTitle }) => {
    const agency = agencyByName(name);
    const line = agency ? { people: [], organizations: [name] } : read(name, 'byline');
    if (type === 'organization' && !agency) return [];
    if (!line.people.length && !line.organizations.length) return [];
    const named =
      agency?.name ?? outlet ?? line.people.find((person) => person.outlet)?.outlet ?? line.organizations[0];
    const text = [name, jobTitle, `(${from})`].filter(Boolean).join(' ');
    return [sign('metadata', text, { where: 'metadata', certainty: 'implied', line, ...(named && { named }) })];
  });
}

/** "来源：珊瑚日报" */
const fieldLabel = new RegExp(`^\\s*${oneOf(sourceFields)}\\s*[:：]\\s*`, 'iu');

/** Mostly the host itself, so only what is a known agency or the address of another site counts. */
function sources({ metadata, hostname }: Article): Sign[] {
  return metadata.sources.flatMap(({ value, from }) => {
    const isUrl = /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
    const text = `${value} (${from})`;
    const common = { where: 'metadata', certainty: 'implied' } as const;
    if (isUrl) {
      const url = new URL(value);
      if (sameSite(url.hostname, hostname) || url.pathname.length < 2) return [];
      const agency = agencyByHost(url.hostname);
      return [sign('metadata', text, { ...common, url: value, ...(agency && { agency }) })];
    }
    const named = value.replace(fieldLabel, '');
    return agencyByName(named) ? [sign('metadata', text, { ...common, named })] : [];
  });
}

/** Folders of sites for what a wire sent: '/reuters/', '/ap/', 'holm-fire.ap/'. */
const wireFolder =
  /(?:^|\/)(?:[\w-]+\.)?(?<wire>reuters|ap|afp|dpa|apa|sda|epd|kna|efe|ansa|ritzau|ntb|belga|pti|ians|ani|xinhua)(?:\/|$)/iu;

/** The folder of the address says that a wire sent the story; of a page that somebody signs it says nothing. */
function desk({ url, metadata }: Article): Sign[] {
  if (!URL.canParse(url) || metadata.authors.some(({ name }) => !agencyByName(name) && / /.test(name))) return [];
  const { pathname } = new URL(url);
  const wire = wireFolder.exec(pathname.slice(0, pathname.lastIndexOf('/') + 1))?.groups?.wire;
  const agency = wire
    ? (agencyByCode(wire.toUpperCase()) ?? agencyByCode(wire.toLowerCase()) ?? agencyByName(wire))
    : undefined;
  if (!agency) return [];
  const line = { people: [], organizations: [agency.name] };
  return [sign('metadata', url, { where: 'metadata', certainty: 'implied', line, named: agency.name, agency })];
}
