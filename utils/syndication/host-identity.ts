import type { Agency } from '../agencies/agency.ts';
import { sameGroup } from '../agencies/groups.ts';
import { registrableDomain, sameSite } from '../agencies/registrable-domain.ts';
import { agencyByHost, agencyByName } from '../agencies/registry.ts';
import type { Article } from '../model.ts';
import { nameStem } from './outlet-name.ts';

/** Who shows the page: whatever carries one of these names is the host's own work. */
export interface HostIdentity {
  agency?: Agency;
  isOwnName(name: string): boolean;
  /** 'VICE US' on vice.com, 'BBC Mundo' on bbc.com: another title of the same house. */
  isSisterName(name: string): boolean;
  isOwnHost(url: string): boolean;
  isSister(url: string): boolean;
}

export function hostIdentity(article: Article): HostIdentity {
  const { hostname, host, metadata } = article;
  const agency = agencyByHost(hostname) ?? agencyByName(metadata.siteName ?? '') ?? undefined;
  const domain = registrableDomain(hostname);
  const stems = [
    host,
    metadata.siteName,
    metadata.publisher,
    domain,
    domain.split('.')[0],
    agency?.name,
    ...(agency?.names ?? []),
  ]
    .filter((name) => name !== undefined)
    .map(nameStem)
    .filter((name) => name.length > 1);
  return {
    ...(agency && { agency }),
    isOwnName: (name) => stems.includes(nameStem(name)),
    isSisterName: (name) => {
      const other = nameStem(name);
      return stems.some(
        (own) =>
          own !== other && own.length > 2 && (other.startsWith(own) || (other.length > 3 && own.startsWith(other))),
      );
    },
    isOwnHost: (url) =>
      URL.canParse(url) &&
      (sameSite(new URL(url).hostname, hostname) ||
        (agency?.hosts ?? []).includes(registrableDomain(new URL(url).hostname))),
    isSister: (url) => URL.canParse(url) && sameGroup(new URL(url).hostname, hostname),
  };
}
