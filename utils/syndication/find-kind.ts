import type { Sign } from '../evidence/sign.ts';
import type { Article, VerdictKind } from '../model.ts';
import type { Claim } from './claims.ts';
import type { HostIdentity } from './host-identity.ts';

/** "Originally published in", "republished with permission", "First published": a copy that says so properly. */
const republished =
  /republish|originally (?:published|appeared)|first (?:published|appeared) (?:in|on|by|at)|appeared (?:first )?(?:in|on)|creative commons|with permission|erschien(?:en)?|initialement|originalmente|originariamente|oorspronkelijk/i;
/** "The post X appeared first on Y.": the footer that WordPress feeds carry, left in by an importer. */
const feedFooter =
  /^the post .{3,300} appeared first on |^der beitrag .{3,300} erschien zuerst auf |^l'article .{3,300} est apparu en premier sur |^la entrada .{3,300} se public[oó] primero en /i;
const pressRelease = /pressemitteilung|press release|communiqué de presse|comunicado de prensa|comunicato stampa/i;

/** What sort of copy it is. The order is the order of certainty. */
export function findKind(
  article: Article,
  host: HostIdentity,
  claims: readonly Claim[],
  source: Claim | undefined,
  _signs: readonly Sign[],
): VerdictKind {
  const texts = claims.map(({ evidence }) => evidence.text);
  const has = (kind: Claim['evidence']['kind']) => claims.some(({ evidence }) => evidence.kind === kind);
  if (claims.some(({ agency }) => agency?.kind === 'press-release') || texts.some((text) => pressRelease.test(text)))
    return 'press-release';
  if (has('source-link') || texts.some((text) => feedFooter.test(text))) return 'scraped';
  if (
    claims.some(
      ({ evidence, url }) =>
        evidence.kind === 'notice' && url && evidence.text.length < 60 && !republished.test(evidence.text),
    ) &&
    article.metadata.generator?.toLowerCase().includes('wordpress')
  )
    return 'scraped';
  if (host.agency?.kind === 'platform') return 'partner';
  if (source?.agency?.kind === 'wire' || claims.some(({ says }) => says === 'carried' || says === 'not-ours'))
    return 'wire';
  if (claims.some(({ url }) => url && host.isSister(url))) return 'sister-title';
  if (has('pixel') || texts.some((text) => republished.test(text))) return 'republished';
  return source?.agency?.implies ?? 'republished';
}
