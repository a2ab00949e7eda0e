import type { Sign } from '../evidence/sign.ts';
import type { Article, Confidence, Evidence, Verdict } from '../model.ts';
import { type Claim, gatherClaims } from './claims.ts';
import { findKind } from './find-kind.ts';
import { type HostIdentity, hostIdentity } from './host-identity.ts';

/**
 * Whose story it is. The signs are weighed in the order that fits their measured trust: counter in the body, explicit
 * notice, foreign canonical, agency in the byline, dateline, tail, copyright line. Two signs of different kinds that agree
 * make it certain.
 */
export function findVerdict(article: Article, signs: readonly Sign[]): Verdict {
  if (!article.isArticle) return { status: 'not-an-article', confidence: 'likely', evidence: [] };
  const host = hostIdentity(article);
  const claims = gatherClaims(signs, host).sort((a, b) => b.weight - a.weight);
  if (host.agency && host.agency.kind !== 'platform' && host.agency.kind !== 'outlet') {
    // On an agency's own site its datelines mean itself, and its partners' names are its own business.
    const foreign = claims.filter(({ says }) => says === 'published');
    if (!foreign.length) return original();
  }
  const told = claims.filter(({ says }) => says !== 'helped');
  const helped = claims.filter(({ says }) => says === 'helped');
  const ownWork = hasOwnReporter(signs, host);
  if (!told.length && !helped.length) return copiedTail(article, signs) ?? original();
  if (
    !told.length ||
    (ownWork &&
      told.every(({ says, agency }) => says === 'reported' && agency?.kind === 'wire') &&
      isMixed(signs, host))
  )
    return verdict(article, host, ownWork || isMixed(signs, host) ? 'partly' : 'syndicated', claims, signs);
  return verdict(article, host, 'syndicated', told, signs);
}

const original = (): Verdict => ({ status: 'original', confidence: 'likely', evidence: [] });

function verdict(
  article: Article,
  host: HostIdentity,
  status: 'syndicated' | 'partly',
  claims: readonly Claim[],
  signs: readonly Sign[],
): Verdict {
  const { source, distributor } = chainOf(claims);
  const originalUrl =
    status === 'partly'
      ? undefined
      : (claims.find(({ url, says }) => url && says === 'published')?.url ?? claims.find(({ url }) => url)?.url);
  const kind = status === 'partly' ? 'wire' : findKind(article, host, claims, source, signs);
  return {
    status,
    kind,
    ...(source?.name && { source: source.name }),
    ...(distributor?.name && { distributor: distributor.name }),
    ...(originalUrl && { originalUrl }),
    confidence: confidenceOf(claims),
    evidence: distinct(claims.map(({ evidence }) => evidence)),
  };
}

/**
 * Chains stay chains: who did the work is the source, who carried it or showed it before is the distributor.
 * "By Paul Wiseman, The Associated Press" and "This report by The Canadian Press was first published …": AP, carried by CP.
 */
function chainOf(claims: readonly Claim[]): { source?: Claim; distributor?: Claim } {
  const named = claims.filter(({ name }) => name);
  const reported = named.filter(({ says }) => says === 'reported' || says === 'helped');
  const wire = reported.find(({ agency }) => agency?.kind === 'wire');
  const published = named.filter(({ says }) => says === 'published');
  const carried = named.find(({ says, agency }) => says === 'carried' || agency?.kind === 'syndicate');
  const source = wire ?? published.find(({ agency }) => agency?.kind !== 'syndicate') ?? reported[0] ?? carried;
  const distributor = [carried, ...published, ...reported].find(
    (claim) => claim && claim.name !== source?.name && !isPart(claim, source),
  );
  return { ...(source && { source }), ...(distributor && { distributor }) };
}

/** A metadata hint never makes a second link of the chain. */
const isPart = (claim: Claim, _source: Claim | undefined) =>
  claim.evidence.kind === 'metadata' || claim.says === 'helped';

function confidenceOf(claims: readonly Claim[]): Confidence {
  const kinds = new Set(claims.filter(({ weight }) => weight >= 45).map(({ evidence }) => evidence.kind));
  const best = claims[0]?.weight ?? 0;
  if (kinds.size >= 2 || (best >= 92 && claims[0]?.url)) return 'certain';
  return best >= 68 ? 'likely' : 'possible';
}

/** A byline of the host's own: a person without another outlet, or the house's name. */
function hasOwnReporter(signs: readonly Sign[], host: HostIdentity): boolean {
  return signs.some(
    ({ evidence, line, where }) =>
      (evidence.kind === 'byline' &&
        where !== 'closing' &&
        line.people.some(({ outlet }) => !outlet || host.isOwnName(outlet))) ||
      (evidence.kind === 'byline' && line.organizations.some((name) => host.isOwnName(name))),
  );
}

/** "Le Monde avec AFP", "det/dpa", "von dpa, unserer Redaktion": the host and an agency in one line. */
const mixed =
  /\bredaktion\b|\bredacci[oó]n\b|\brédaction\b|\bstaff\b|^\W*(?:von:?\s+)?\p{Ll}{2,5}(?:\/\/?\p{Ll}{2,5})?\/[\p{L}-]{2,12}\W*$|^\W*[\p{L}-]{2,12}\/\p{Ll}{2,5}\W*$|\b(?:avec|mit|with|con|com)\s+\p{Lu}/iu;

function isMixed(signs: readonly Sign[], host: HostIdentity): boolean {
  return signs.some(({ evidence, line, agency }) => {
    if (evidence.kind !== 'byline' && evidence.kind !== 'signature' && evidence.kind !== 'credit-line') return false;
    const hasAgency = agency !== undefined && agency.id !== host.agency?.id;
    return hasAgency && (mixed.test(evidence.text) || line.organizations.some((name) => host.isOwnName(name)));
  });
}

/**
 * A tail of reporters in a page that is signed by nobody ("admin"): the text was copied with its credits from a house
 * that the page does not name.
 */
function copiedTail(_article: Article, signs: readonly Sign[]): Verdict | undefined {
  const tail = signs.filter(
    ({ evidence, line }) => evidence.kind === 'credit-line' && line.people.filter(({ place }) => place).length >= 2,
  );
  const signed = signs.some(
    ({ evidence, line, where }) => evidence.kind === 'byline' && where !== 'closing' && line.people.length > 0,
  );
  if (!tail.length || signed) return undefined;
  return {
    status: 'syndicated',
    kind: 'scraped',
    confidence: 'possible',
    evidence: tail.map(({ evidence }) => evidence),
  };
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ kind, text }) => !seen.has(`${kind} ${text}`) && seen.add(`${kind} ${text}`));
}
