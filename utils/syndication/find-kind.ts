import { portals } from '../agencies/portals.ts';
import { registrableDomain } from '../agencies/registrable-domain.ts';
import { isFeedFooter, saysJointWork, saysRepublished } from '../evidence/notice-wordings.ts';
import { openLicence, provided } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { VerdictKind } from '../model.ts';
import { hostOf } from '../text/host-of.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import type { Claim } from './claims.ts';
import type { Chain } from './find-chain.ts';
import type { HostIdentity } from './host-identity.ts';

/** "Pressemitteilung: …", "Provided by Tolland University", "SOURCE Tolland Stone Corp" */
const pressRelease = once(() => new RegExp(`${oneOf(longLists().pressReleases)}|${provided}`, 'iu'));

/** What sort of copy it is. The order is the order of certainty. */
export function findKind(host: HostIdentity, claims: readonly Claim[], { source, distributor }: Chain): VerdictKind {
  const texts = claims.map(({ evidence }) => evidence.text);
  const has = (kind: Claim['evidence']['kind']) => claims.some(({ evidence }) => evidence.kind === kind);
  if (
    [host.agency, ...claims.map(({ agency }) => agency)].some((agency) => agency?.kind === 'press-release') ||
    claims.some(({ isRelease }) => isRelease) ||
    texts.some((text) => pressRelease().test(text)) ||
    isIssuer(source)
  )
    return 'press-release';
  if (isSister(host, claims, source)) return 'sister-title';
  // On a portal that only carries what others licensed to it, houses' work is a partner's; where writers show their own, they say below where it stood first.
  const saysOwn = claims.some(({ where, evidence }) => where !== 'head' && saysRepublished(evidence.text));
  if (host.agency?.kind === 'platform' && source?.agency?.kind !== 'wire' && (source?.agency !== undefined || !saysOwn))
    return 'partner';
  // One that reports itself shows others' stories among its own, however it prints whose they are.
  if (portals.has(host.agency?.name ?? '') && source && source.agency?.kind !== 'wire') return 'republished';
  // A portal's page for the house is linked above the story: the portal has it from there.
  if (claims.some(({ isChannel }) => isChannel) && source?.agency?.kind !== 'wire') return 'partner';
  if (isScraped(claims, texts, source) || (host.isBlog && source?.agency?.kind === 'wire')) return 'scraped';
  if (claims.some(({ says, evidence }) => says === 'published' && openLicence.test(evidence.text)))
    return 'republished';
  const disclaims = claims.some(({ says }) => says === 'not-ours');
  if (
    source?.agency?.implies === 'wire' ||
    distributor?.agency?.kind === 'syndicate' ||
    distributor?.agency?.kind === 'wire' ||
    (source?.where !== 'head' && disclaims)
  )
    return 'wire';
  // "This platform only stores what others publish", and whose it is stands above the story
  if (disclaims) return 'partner';
  if (texts.some(saysJointWork)) return 'partner';
  if (has('pixel') || texts.some(saysRepublished)) return 'republished';
  return source?.agency && (source.agency.kind !== 'outlet' || source.agency.implies === 'partner')
    ? source.agency.implies
    : source?.says === 'reported' && (source.withPeople || source.evidence.kind === 'byline')
      ? 'partner'
      : 'republished';
}

/** Associations, ministries, universities and companies issue releases; they do not run newspapers: "Jagdverband Nord", "Tolland Stone AG". */
const issuers = once(() => {
  const { issuerParts, issuerWords } = longLists();
  return new RegExp(`${oneOf(issuerParts)}|(?<!\\p{L})${oneOf(issuerWords)}\\.?$`, 'iu');
});
const isIssuer = (source: Claim | undefined) =>
  source?.says === 'published' && !source.agency && issuers().test(source.name ?? '');

/**
 * A bare source link, a feed's footer, or a label with a link at the end: what importers leave behind. "Source: Reuters" with
 * a link to the wire itself is how those who subscribe to it name it; a link to another carrier says where it was taken from.
 */
function isScraped(claims: readonly Claim[], texts: readonly string[], source: Claim | undefined): boolean {
  if (texts.some(isFeedFooter)) return true;
  // who says above the story whose it is, and below it where the original is, takes nothing secretly
  const isOpen = claims.some(
    ({ where, evidence, name }) => where === 'head' && evidence.kind === 'byline' && name === source?.name,
  );
  const isOfWire = (url: string) =>
    source?.agency?.kind === 'wire' && source.agency.hosts.includes(registrableDomain(hostOf(url)));
  return claims.some(
    ({ evidence, isLabel, url, where }) =>
      (evidence.kind === 'source-link' && where !== 'head' && !isOpen) ||
      (isLabel && where === 'closing' && url !== undefined && !isOfWire(url) && evidence.kind === 'notice'),
  );
}

/** "first published by our sister paper, the Coral Courier" */
const sisters = once(() => new RegExp(`(?<!\\p{L})${oneOf(longLists().sisterWords)}`, 'iu'));

function isSister(host: HostIdentity, claims: readonly Claim[], source: Claim | undefined): boolean {
  if (source?.agency?.kind === 'wire') return false;
  if (source?.says === 'published' && sisters().test(source.evidence.text)) return true;
  return claims.some(
    ({ url, name, says, agency, evidence }) =>
      (says === 'published' && ((url && host.isSister(url)) || (name && host.isSisterName(name)))) ||
      // the same number in the address of another title: one system publishes both
      (evidence.kind === 'canonical' && url && host.sharesNumber(url)) ||
      // "Ida Brandt, Coral Courier" in another title of the group
      (agency?.kind === 'outlet' && agency.hosts.some((own) => host.isSister(`https://${own}`))),
  );
}
