import { agencyByHost, agencyByName, sourceName } from '../agencies/find-agency.ts';
import { portals } from '../agencies/portals.ts';
import { isUnnamedHelp, opensWithRights, saysOwnPart, saysRepublished } from '../evidence/notice-wordings.ts';
import { opensWithHelp } from '../grammar/labels.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { via } from '../languages/en/origin-forms.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import { forWords, houseArticles, joints, ofWords } from '../languages/everywhere/everywhere.ts';
import type { Agency, Evidence, Sign } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { oneOf } from '../text/one-of.ts';
import { helpsIn, isUnnamedWire, saysHelp } from './help-wordings.ts';
import type { HostIdentity } from './host-identity.ts';
import { bareOutlet, isSubBrand } from './outlet-name.ts';

/** One sign's answer to the question whose story this is. */
export interface Claim {
  /** Full usual name, absent if the sign only tells that the text is somebody else's. */
  name?: string;
  agency?: Agency;
  url?: string;
  /**
   * reported: it says who did the work (byline, dateline, signature). published: it says where it stood before
   * (notice, canonical, source link). carried: a syndicate or release wire. helped: an agency that added to the host's own
   * work. not-ours: somebody else's, no name.
   */
  says: 'reported' | 'published' | 'carried' | 'helped' | 'not-ours';
  /** The line also names people: "By Paul Walton, The Associated Press". */
  withPeople: boolean;
  /** A label and a name: "Source: myRiver". */
  isLabel: boolean;
  /** A portal's own page for the house is linked beside the headline. */
  isChannel?: boolean;
  /** It names who issued the text as a press release. */
  isRelease?: boolean;
  where: Sign['where'];
  weight: number;
  evidence: Evidence;
}

/** What each sign claims, the weightiest first. Signs of the host itself claim nothing. */
export function gatherClaims(signs: readonly Sign[], host: HostIdentity, language: string): Claim[] {
  return signs.flatMap((sign) => claimsOf(sign, host, language)).sort((a, b) => b.weight - a.weight);
}

const together = new RegExp(`\\s(?:${oneOf(joints)}|&)\\s(?:${oneOf(houseArticles)}\\s)?`, 'u');

/** "a collaboration between Coral Watch and the Kestrel Post", in the Kestrel Post: the other one. */
function houseBeside(named: string, host: HostIdentity): string {
  const parts = named.split(together);
  const others = parts.filter((part) => !host.isOwnName(part));
  return parts.length === 2 && others.length === 1 ? (others[0] as string) : named;
}

function claimsOf(sign: Sign, host: HostIdentity, language: string): Claim[] {
  const { evidence, agency, url: address } = sign;
  const named = sign.named && houseBeside(sign.named, host);
  const isElsewhere = address && (!host.isOwnHost(address) || (evidence.kind === 'notice' && host.isSibling(address)));
  const url = isElsewhere ? address : undefined;
  const base = {
    evidence,
    weight: evidence.weight,
    withPeople: sign.line.people.length > 0,
    isLabel: sign.isLabel === true,
    ...(sign.isRelease && { isRelease: true }),
    ...(sign.isHouseTold && sign.evidence.kind === 'byline' && !sign.line.people.length && { isChannel: true }),
    where: sign.where,
  };
  const claim = (says: Claim['says'], name?: string, record?: Agency, weight = evidence.weight): Claim[] => {
    const printed = name && bareOutlet(name);
    const known = record ?? (printed ? agencyByName(printed) : undefined);
    const full =
      printed && known && isSubBrand(printed, known) ? printed : (known?.name ?? (printed && sourceName(printed)));
    return [
      { ...base, says, weight, ...(full && { name: full }), ...(known && { agency: known }), ...(url && { url }) },
    ];
  };
  const carrier = agency?.kind === 'syndicate' || agency?.kind === 'press-release';
  switch (evidence.kind) {
    case 'pixel':
      return claim('published', named, agency);
    case 'notice':
    case 'copyright-line':
      if (sign.disclaims) return [{ ...base, says: 'not-ours', weight: 70 }];
      if (!named || isHousesOwn(sign, named, host)) return [];
      return claim(
        carrier ? 'carried' : saysHelp(evidence.text) || saysOwnPart(evidence.text) ? 'helped' : 'published',
        named,
        host.isSisterName(named) ? undefined : agency,
      );
    case 'source-link':
    case 'canonical': {
      const owner = agency ?? (url ? agencyByHost(new URL(url).hostname) : undefined);
      return url || evidence.kind === 'source-link'
        ? claim('published', owner?.name ?? named ?? (url && hostOf(url)), owner)
        : [];
    }
    case 'dateline':
      return agency && !isHostsOwn(agency, host) ? claim(carrier ? 'carried' : 'reported', named, agency) : [];
    default:
      return reporterClaims(sign, host, language, claim);
  }
}

/** Whether what a notice or a line of rights names is the host itself, or of its house, so that it says nothing of a copy. */
function isHousesOwn({ evidence, agency, isLabel, isRelease }: Sign, named: string, host: HostIdentity): boolean {
  const isRights = evidence.kind === 'copyright-line';
  return (
    host.isTitle(named) ||
    // A notice in words names another title even where one house owns both: "originally appeared on KESTREL US".
    (isRelease === true && (host.isSisterName(named) || host.isPartOfHouse(named))) ||
    ((isRights || isLabel === true) && isHostsOwn(agency, host)) ||
    // "Copyright 2031 Reef & Company" on a title of that company
    (agency !== undefined &&
      opensWithRights(evidence.text) &&
      agency.hosts.some((own) => host.isSister(`https://${own}`))) ||
    // A label names the house's own rights department as well: "Quelle: Hafenblatt Artikelrechte".
    (isLabel === true && !agency && host.isSisterName(named)) ||
    (!agency && !saysRepublished(evidence.text) && host.isPartOfHouse(named))
  );
}

const isHostsOwn = (agency: Agency | undefined, host: HostIdentity) =>
  agency !== undefined && agency.id === host.agency?.id;

type MakeClaim = (says: Claim['says'], name?: string, record?: Agency, weight?: number) => Claim[];

/** Bylines, tails, signatures, author fields: the agencies and outlets of the people and organisations that they name. */
function reporterClaims(
  { evidence, line, where, url, isHouseTold }: Sign,
  host: HostIdentity,
  language: string,
  claim: MakeClaim,
): Claim[] {
  const outlets = line.people.flatMap(({ outlet }) => (outlet ? [outlet] : []));
  const mayHelp = outlets.length === 0;
  const isHelp = mayHelp && (saysHelp(evidence.text) || opensWithHelp(evidence.text, language));
  const isTopByline = evidence.kind === 'byline' && where === 'head';
  const claims = [...new Set([...outlets, ...line.organizations])].flatMap((printed) => {
    // "Coral Courier via AP": who reported, and who carried it
    const [name = printed, carrier] = printed.split(via);
    const through = carrier ? agencyByName(carrier) : undefined;
    if (carrier && through) return [...claim('reported', name), ...claim('carried', carrier, through)];
    const agency = agencyByName(name);
    if (
      host.isOwnName(name) ||
      (!agency && host.isSisterName(name)) ||
      isHostsOwn(agency, host) ||
      agency?.kind === 'platform' ||
      // 'Ana Ruiz | Founder, Coral Media': whoever writes there for himself says where he works
      (host.isBlog && agency?.kind !== 'wire' && outlets.includes(name))
    )
      return [];
    // A name that we do not know may be a desk or a committee. It is believed as a person's own outlet, and on platforms and
    // syndicates' sites, whose bylines are names of outlets: beside a person there may stand a degree or a firm ("Ana Ruiz, MS, RD, COAL").
    const believed =
      agency ||
      (isPrintedAsOutlet(evidence.text, name) &&
        (outlets.includes(name)
          ? isHouseTold || hasHouseForm(name)
          : line.people.length > 0 && hasHouseForm(name) && evidence.text.endsWith(`, ${name}`))) ||
      (isTopByline && isHouseTold && !outlets.includes(name)) ||
      (isTopByline && carries(host) && (!outlets.includes(name) || hasHouseForm(name))) ||
      (isTopByline && portals.has(host.agency?.name ?? '') && isLinkAlone(evidence, url, name));
    if (!believed || (agency?.common && (!isPrintedWhole(evidence.text, name) || host.isRubric(name)))) return [];
    if (agency?.kind === 'syndicate' || agency?.kind === 'press-release') return claim('carried', name, agency);
    const helped = isHelp || (mayHelp && helpsIn(evidence.text, name));
    return claim(helped ? 'helped' : 'reported', name, agency);
  });
  // the name under the headline leads to its author's page at another house
  const owner = isTopByline && url && isAuthorLink(url) ? agencyByHost(hostOf(url)) : undefined;
  if (!claims.length && owner && owner.kind !== 'platform' && !isHostsOwn(owner, host))
    return claim('published', owner.name, owner).map(({ url: _, ...rest }) => rest);
  if (evidence.kind === 'byline' && isUnnamedWire(evidence.text)) return claim('not-ours');
  if (!claims.length && isUnnamedHelp(evidence.text)) return claim('helped');
  if (!claims.length && evidence.kind === 'metadata' && url) return claim('published', hostOf(url), undefined, 40);
  return claims;
}

const carries = ({ agency, isBlog }: HostIdentity) =>
  (agency?.kind === 'platform' && !isBlog) || agency?.kind === 'syndicate';

/** Nothing but a day stands before the name, and it leads somewhere: '2026-03-02 09:15 珊瑚日报'. */
const isLinkAlone = ({ text }: Evidence, url: string | undefined, name: string) =>
  url !== undefined && text.endsWith(name) && !/\p{L}{3}/u.test(text.slice(0, -name.length));

/** "Today 2:17 am", "Science & Technology": names that are everyday words count alone, or as a person's outlet. */
const isPrintedWhole = (text: string, name: string) =>
  isPrintedAsOutlet(text, name) ||
  text.endsWith(`| ${name}`) ||
  text.replace(/^\p{L}{2,4}:?\s(?=\p{Lu})/u, '').replace(/\s\([\w:.-]+\)$/, '') === name;

/** "Ana Ruiz, Coral Courier", "Ana Ruiz (Coral Courier)", 'Ana Ruiz en "El Coral"', "Ana Ruiz of the Coral Courier": not any word that stood behind a name. */
const isPrintedAsOutlet = (text: string, outlet: string) =>
  asOutlet.test(text.slice(0, text.lastIndexOf(outlet)).replace(/["“«„]\s?$/u, '"'));
const asOutlet = new RegExp(
  `(?:, |\\(|"|(?<!\\p{L})${oneOf([...forWords, ...ofWords])} (?:${oneOf(houseArticles)} )?)$`,
  'u',
);
