import { agencyByHost } from '../agencies/find-agency.ts';
import { shownAt } from '../article/own-address.ts';
import { reservesRights, saysJointWork } from '../evidence/notice-wordings.ts';
import { signsAbove } from '../evidence/sign.ts';
import { isStoryAddress } from '../evidence/story-address.ts';
import { hasHouseForm } from '../grammar/names/house-form.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { Article, Confidence, Evidence, Sign, Verdict, VerdictKind } from '../model.ts';
import { once } from '../text/once.ts';
import { oneWholeOf } from '../text/one-of.ts';
import { type Claim, gatherClaims } from './claims.ts';
import { findChain } from './find-chain.ts';
import { findKind } from './find-kind.ts';
import { type HostIdentity, hostIdentity } from './host-identity.ts';
import { linkedOriginal } from './linked-original.ts';
import { isMixed } from './own-work.ts';
import { printedHouse } from './printed-house.ts';

/**
 * Whose story it is. The signs are weighed in the order that fits their measured trust: counter in the body, explicit
 * notice, foreign canonical, agency in the byline, dateline, tail, copyright line. Two signs of different kinds that agree
 * make it certain.
 */
export function findVerdict(article: Article, signs: readonly Sign[]): Verdict {
  if (!article.isArticle) return { status: 'not-an-article', confidence: 'likely', evidence: [] };
  const host = hostIdentity(article);
  const claims = gatherClaims(signs, host, article.language);
  // On an agency's own site datelines and signatures mean itself or its partners: only a notice counts. A syndicate's has others' work.
  const isAgency = host.agency && !['platform', 'outlet', 'syndicate'].includes(host.agency.kind);
  const isSigned = signs.some(signsAbove);
  const isShared = signs.some(
    (sign) => signsAbove(sign) && sign.line.people.some(({ outlet }) => outlet !== undefined && host.isOwnName(outlet)),
  );
  const said = claims.filter(
    (claim) =>
      claim.says !== 'helped' &&
      (!isAgency || claim.says === 'published') &&
      !(isSigned && isFigure(claim)) &&
      !(isShared && isColleagues(claim)),
  );
  const named = said.every(isLinkAbove) ? namedBeside(said, houseBeside(signs, host)) : said;
  const told = said.every(isUnseen(signs)) ? [] : named;
  const helped = claims.filter(({ says }) => says === 'helped');
  if (!told.length && !helped.length)
    return (!isAgency && copiedTail(signs)) || { status: 'original', confidence: 'likely', evidence: [] };
  // "Reuters contributed to this report": whoever helped, helped the house, though it may sign nothing
  const isPartly = told.length ? isMixed(signs, told, host) : true;
  return conclude(article, host, isPartly ? 'partly' : 'syndicated', [...told, ...helped]);
}

/** "Source: Ministry of Ferries", "Source: Mills Institute" with a link, under a signed story is where its figures are from. */
const isFigure = ({ isLabel, agency, url, name = '' }: Claim) =>
  isLabel && !agency && (!url || (institution().test(name) && !hasHouseForm(name)));
const institution = once(() => new RegExp(oneWholeOf(longLists().organizationWords), 'iu'));

/** "Read more", and a link to another site, beside the headline: the way to the original where something else says that there is one. */
const isLinkAbove = ({ evidence, where }: Claim) => evidence.kind === 'source-link' && where === 'head';

/** What a portal's links to the original claim, by the house that stands beside them; nothing where none does. */
const namedBeside = (claims: readonly Claim[], house: string | undefined): Claim[] =>
  house ? claims.map((claim) => ({ ...claim, name: claim.agency?.name ?? house })) : [];

/** A portal's link to the original, and beside it the logo of the house that it leads to: 'Coral Courier' 'Read the original'. */
const houseBeside = (signs: readonly Sign[], host: HostIdentity) =>
  signs
    .filter(({ evidence, where }) => evidence.kind === 'byline' && where === 'head')
    .flatMap(({ line }) => (line.people.length ? [] : line.organizations))
    .find((name) => !host.isOwnName(name) && !host.isSisterName(name));

/**
 * The head of a page may name an agency for what nobody sees of it (the picture, a feed), and a firm's line of rights under a story
 * is that of the station's owner: against whoever signs, and alone, neither says whose the story is.
 */
function isUnseen(signs: readonly Sign[]): (claim: Claim) => boolean {
  const isSigned = signs.some(({ evidence, line }) => evidence.kind === 'byline' && line.people.length > 0);
  return ({ evidence: { kind, text }, agency }) =>
    isSigned && (kind === 'metadata' || (kind === 'copyright-line' && !agency && reservesRights(text)));
}

/** 'Ana Lehto, RL' beside 'Leo Salo, Coral Media' on the site of the Rannikon Lehti: two houses reported it together. */
const isColleagues = ({ evidence, agency }: Claim) => evidence.kind === 'byline' && agency?.kind !== 'wire';

function conclude(
  article: Article,
  host: HostIdentity,
  status: 'syndicated' | 'partly',
  claims: readonly Claim[],
): Verdict {
  const chain = findChain(claims);
  const { source, distributor } = chain;
  const originalUrl =
    originalOf(claims) ??
    (status === 'syndicated' && source?.name ? linkedOriginal(article, source.name, source.agency) : undefined);
  const named = (claim: Claim | undefined) =>
    claim?.name &&
    (isHostName(claim.name) && !claim.agency ? (printedHouse(article, claim.name) ?? claim.name) : claim.name);
  const from = named(source);
  const carrier = named(distributor);
  const through = carrier === from ? undefined : carrier;
  return {
    status,
    kind: status === 'partly' ? kindOfPart(source) : findKind(host, claims, chain),
    ...(from && { source: from }),
    ...(status === 'syndicated' && through && { distributor: through }),
    ...(status === 'syndicated' && originalUrl && { originalUrl, originalKind: kindOf(originalUrl) }),
    confidence: confidenceOf(claims),
    evidence: distinct(claims.map(({ evidence }) => evidence)),
  };
}

/** What an agency added is wire material; what two houses did together is a partner's. */
const kindOfPart = (source: Claim | undefined): VerdictKind =>
  source && saysJointWork(source.evidence.text) && source.agency?.kind !== 'wire' ? 'partner' : 'wire';

const isHostName = (name: string) => /^\S+\.\p{Ll}{2,10}$/u.test(name);

/** A portal shows what others wrote: its address is that of another copy. */
const kindOf = (url: string): NonNullable<Verdict['originalKind']> =>
  agencyByHost(new URL(url).hostname)?.kind === 'platform' ? 'copy' : 'original';

/** The address that a reader is sent to: a story's, one that we made up from a counter's number or a portal's only if there is no other. */
function originalOf(claims: readonly Claim[]): string | undefined {
  const rank = ({ evidence, url = '', says }: Claim) =>
    (kindOf(url) === 'copy' ? 4 : 0) + (evidence.kind === 'pixel' ? 2 : 0) + (says === 'published' ? 0 : 1);
  const withUrl = claims.filter(({ url }) => url && isStoryAddress(url));
  const best = withUrl.sort((a, b) => rank(a) - rank(b))[0]?.url;
  return best && shownAt(best);
}

function confidenceOf(claims: readonly Claim[]): Confidence {
  const kinds = new Set(claims.map(({ evidence }) => evidence.kind));
  const best = claims[0];
  if (kinds.size >= 2 || (best && best.weight >= 92 && best.url)) return 'certain';
  return best && best.weight >= 68 ? 'likely' : 'possible';
}

/**
 * A tail of reporters on a page that nobody signs ("admin"): the text was copied with its credits from a house that the page
 * does not name. Whom a byline or the head of the page names as well is the house's own.
 */
function copiedTail(signs: readonly Sign[]): Verdict | undefined {
  const tail = signs.filter(
    ({ evidence, line }) =>
      evidence.kind === 'credit-line' && new Set(line.people.flatMap(({ place }) => place ?? [])).size >= 2,
  );
  const named = new Set(tail.flatMap(({ line }) => line.people.map(({ name }) => name)));
  const isOwn = (sign: Sign) =>
    signsAbove(sign) ||
    (['byline', 'metadata'].includes(sign.evidence.kind) && sign.line.people.some(({ name }) => named.has(name)));
  if (!tail.length || signs.some(isOwn)) return undefined;
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
