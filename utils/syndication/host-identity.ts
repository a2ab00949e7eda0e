import type { Agency } from '../agencies/agency.ts';
import { sameGroup } from '../agencies/groups.ts';
import { registrableDomain, sameSite } from '../agencies/registrable-domain.ts';
import { agencyByHost, agencyByName } from '../agencies/registry.ts';
import type { Article } from '../model.ts';

/** Who shows the page: whatever carries one of these names is the host's own work. */
export interface HostIdentity {
  agency?: Agency;
  isOwnName(name: string): boolean;
  isOwnHost(url: string): boolean;
  isSister(url: string): boolean;
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** What houses add to their own name when they sign: 'TIMESOFINDIA.COM', 'Le Monde.fr', 'Handelsblatt Online', 'KXAN Staff'. */
const additions =
  /(?:news|online|staff|redaktion|redaccion|redazione|redacao|web|desk|team|digital|com|fr|de|es|it|net|org)$/;

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
    .map(stem)
    .filter((name) => name.length > 1);
  return {
    ...(agency && { agency }),
    isOwnName: (name) => stems.includes(stem(name)),
    isOwnHost: (url) =>
      URL.canParse(url) &&
      (sameSite(new URL(url).hostname, hostname) ||
        (agency?.hosts ?? []).includes(registrableDomain(new URL(url).hostname))),
    isSister: (url) => URL.canParse(url) && sameGroup(new URL(url).hostname, hostname),
  };
}

/** 'The Seattle Times' and 'seattletimes.com' are the same name. */
function stem(name: string): string {
  let bare = letters(name.replace(/^the\s/i, ''));
  for (
    let shorter = bare.replace(additions, '');
    shorter.length >= 3 && shorter !== bare;
    shorter = bare.replace(additions, '')
  )
    bare = shorter;
  return bare;
}
