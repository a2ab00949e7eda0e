import type { Agency } from '../agencies/agency.ts';
import { agencyByHost, agencyByName, sourceName } from '../agencies/registry.ts';
import type { Sign } from '../evidence/sign.ts';
import type { Evidence } from '../model.ts';
import type { HostIdentity } from './host-identity.ts';

/** One sign's answer to the question whose story this is. */
export interface Claim {
  /** Full usual name, absent if the sign only tells that the text is somebody else's. */
  name?: string;
  agency?: Agency;
  url?: string;
  /**
   * reported: it says who did the work (byline, dateline, signature). published: it says where it stood before
   * (notice, canonical, source link). carried: a syndicate. helped: an agency that added to the host's own work.
   */
  says: 'reported' | 'published' | 'carried' | 'helped' | 'not-ours';
  weight: number;
  evidence: Evidence;
}

/** "(With inputs from ANI)", "mit Material der dpa", "The Associated Press contributed": help, unless nobody else is named. */
const help =
  /contributed|with (?:inputs?|files|reports?|reporting|assistance|information)|inputs? from|mit material|mit agentur|mit (?:dpa|afp|sid|epd|kna|apa)|con informaci[oó]n|com informa[cç]|avec (?:l'|les? )?(?:afp|agence|reuters|ap\b)|с использованием|по материалам|\bm\.m\.v\.|staff and (?:news|wire)|weitere quellen|and agencies|et agences|y agencias/i;

/** What each sign claims. Signs of the host itself claim nothing. */
export function gatherClaims(signs: readonly Sign[], host: HostIdentity): Claim[] {
  return signs.flatMap((sign) => claimOf(sign, host));
}

function claimOf(sign: Sign, host: HostIdentity): Claim[] {
  const { evidence, line, agency, named, url: address } = sign;
  const url = address && !host.isOwnHost(address) ? address : undefined;
  const isOwn = (name: string | undefined, record: Agency | undefined) =>
    (name !== undefined && host.isOwnName(name)) || (record !== undefined && record.id === host.agency?.id);
  const claim = (
    says: Claim['says'],
    name: string | undefined,
    record: Agency | undefined,
    weight = evidence.weight,
  ): Claim[] => {
    if (isOwn(name, record)) return [];
    const full = record?.name ?? (name ? sourceName(name) : undefined);
    return [
      { says, weight, evidence, ...(full && { name: full }), ...(record && { agency: record }), ...(url && { url }) },
    ];
  };
  switch (evidence.kind) {
    case 'pixel':
      return claim('published', named, agency);
    case 'notice':
      if (sign.disclaims) return [{ says: 'not-ours', weight: 70, evidence }];
      return claim(agency?.kind === 'syndicate' ? 'carried' : 'published', named, agency);
    case 'copyright-line':
      return agency || line.source ? claim(agency?.kind === 'syndicate' ? 'carried' : 'published', named, agency) : [];
    case 'source-link':
    case 'canonical': {
      const owner = agency ?? (url ? agencyByHost(new URL(url).hostname) : undefined);
      return url || evidence.kind === 'source-link' ? claim('published', owner?.name ?? nameOfHost(url), owner) : [];
    }
    case 'dateline':
      return agency ? claim('reported', named, agency) : [];
    case 'byline':
    case 'metadata':
    case 'signature':
    case 'credit-line':
      return reportersClaims(sign, claim);
  }
}

type MakeClaim = (
  says: Claim['says'],
  name: string | undefined,
  record: Agency | undefined,
  weight?: number,
) => Claim[];

function reportersClaims({ evidence, line, url, agency }: Sign, claim: MakeClaim): Claim[] {
  const outlets = [...new Set(line.people.map(({ outlet }) => outlet).filter((outlet) => outlet !== undefined))];
  const names = [...outlets, ...line.organizations];
  const helped =
    evidence.kind === 'credit-line' && line.people.length === 0
      ? true
      : help.test(evidence.text) && outlets.length === 0;
  const claims = names.flatMap((name) => {
    const record = agencyByName(name);
    // An organisation that we do not know may be a desk or a committee; only a person's own outlet is believed.
    if (!record && !outlets.includes(name)) return [];
    return claim(helped ? 'helped' : 'reported', name, record);
  });
  if (!claims.length && evidence.kind === 'metadata' && url) return claim('published', agency?.name, agency, 40);
  return claims;
}

/** 'https://www.coralcourier.example/…' → 'coralcourier.example': better than nothing, and true. */
const nameOfHost = (url: string | undefined) => (url ? new URL(url).hostname.replace(/^www\./, '') : undefined);
