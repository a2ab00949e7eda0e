import { type Sign, signsAbove } from '../evidence/sign.ts';
import type { Article, Confidence, Evidence, Verdict } from '../model.ts';
import { type Claim, gatherClaims } from './claims.ts';
import { findChain } from './find-chain.ts';
import { findKind } from './find-kind.ts';
import { type HostIdentity, hostIdentity } from './host-identity.ts';
import { isMixed, isOwnWork, saysJoint } from './own-work.ts';

/**
 * Whose story it is. The signs are weighed in the order that fits their measured trust: counter in the body, explicit
 * notice, foreign canonical, agency in the byline, dateline, tail, copyright line. Two signs of different kinds that agree
 * make it certain.
 */
export function findVerdict(article: Article, signs: readonly Sign[]): Verdict {
  if (!article.isArticle) return { status: 'not-an-article', confidence: 'likely', evidence: [] };
  const host = hostIdentity(article);
  const claims = gatherClaims(signs, host);
  // On an agency's own site datelines and signatures mean itself or its partners: only a notice counts.
  const isAgency = host.agency && !['platform', 'outlet'].includes(host.agency.kind);
  const isSigned = signs.some(signsAbove);
  const told = claims.filter(
    (claim) => claim.says !== 'helped' && (!isAgency || claim.says === 'published') && !(isSigned && isFigure(claim)),
  );
  const helped = isAgency ? [] : claims.filter(({ says }) => says === 'helped');
  if (!told.length && !helped.length)
    return copiedTail(signs) ?? { status: 'original', confidence: 'likely', evidence: [] };
  const isPartly = told.length ? isMixed(signs, told, host) : isOwnWork(signs, host) || helped.some(saysJoint);
  return conclude(host, isPartly ? 'partly' : 'syndicated', [...told, ...helped]);
}

/** "Source: Ministry of Mines" under a signed story is where its figures are from. */
const isFigure = ({ isLabel, agency, url }: Claim) => isLabel && !agency && !url;

function conclude(host: HostIdentity, status: 'syndicated' | 'partly', claims: readonly Claim[]): Verdict {
  const chain = findChain(claims);
  const { source, distributor } = chain;
  const originalUrl = originalOf(claims);
  return {
    status,
    kind: status === 'partly' ? 'wire' : findKind(host, claims, chain),
    ...(source?.name && { source: source.name }),
    ...(status === 'syndicated' && distributor?.name && { distributor: distributor.name }),
    ...(status === 'syndicated' && originalUrl && { originalUrl }),
    confidence: confidenceOf(claims),
    evidence: distinct(claims.map(({ evidence }) => evidence)),
  };
}

/** The address that a reader is sent to; one that we made up from a counter's number, or a front page, only if there is no other. */
function originalOf(claims: readonly Claim[]): string | undefined {
  const rank = ({ evidence, url = '', says }: Claim) =>
    (new URL(url).pathname.length < 2 ? 4 : 0) + (evidence.kind === 'pixel' ? 2 : 0) + (says === 'published' ? 0 : 1);
  const withUrl = claims.filter(({ url }) => url && URL.canParse(url));
  const best = withUrl.sort((a, b) => rank(a) - rank(b))[0]?.url;
  return best?.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//, '');
}

function confidenceOf(claims: readonly Claim[]): Confidence {
  const kinds = new Set(claims.map(({ evidence }) => evidence.kind));
  const best = claims[0];
  if (kinds.size >= 2 || (best && best.weight >= 92 && best.url)) return 'certain';
  return best && best.weight >= 68 ? 'likely' : 'possible';
}

/**
 * A tail of reporters on a page that nobody signs ("admin"): the text was copied with its credits from a house that the page
 * does not name.
 */
function copiedTail(signs: readonly Sign[]): Verdict | undefined {
  const tail = signs.filter(
    ({ evidence, line }) => evidence.kind === 'credit-line' && line.people.filter(({ place }) => place).length >= 2,
  );
  if (!tail.length || signs.some(signsAbove)) return undefined;
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
