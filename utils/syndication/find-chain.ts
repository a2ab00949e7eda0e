import { hostOf } from '../text/host-of.ts';
import type { Claim } from './claims.ts';
import { isSameOutlet } from './outlet-name.ts';

/** Who first reported the story, and who carried it. */
export interface Chain {
  source?: Claim;
  distributor?: Claim;
}

/**
 * Chains stay chains: who did the work is the source, who carried it or showed it before is the distributor.
 * "By Paul Walton, The Associated Press" and "This report by The Canadian Press was first published …" are AP, carried by CP;
 * "Bruselas (EFE).-" and "Fuente: Noticiero del Puerto" are EFE, taken from Noticiero del Puerto.
 */
export function findChain(claims: readonly Claim[]): Chain {
  const named = claims.filter(({ name }) => name);
  const carriers = named.filter(({ says }) => says === 'carried');
  // Of two release wires the one with the release itself carried it to this page.
  const carried = carriers.find(({ url }) => url) ?? carriers[0];
  const published = named.filter(({ says }) => says === 'published');
  const reported = named.filter(({ says }) => says === 'reported');
  const wires = reported.filter(({ agency }) => agency?.kind === 'wire');
  const source =
    wires.find(({ withPeople }) => withPeople) ??
    wires[0] ??
    published.find((claim) => !isBareHost(claim)) ??
    reported.find(({ isChannel }) => isChannel) ??
    published[0] ??
    reported[0] ??
    named.find(({ says }) => says === 'helped');
  if (!source)
    return carried ? (carried.agency?.kind === 'press-release' ? { distributor: carried } : { source: carried }) : {};
  const others = [carried, ...published, ...wires].filter((claim) => claim !== undefined);
  const distributor = others.find(
    (claim) =>
      !isSameOutlet(claim.name ?? '', source.name ?? '') &&
      isLink(claim) &&
      !isHostOf(claim, source) &&
      !isBeside(claim, source),
  );
  return { source, ...(distributor && { distributor }) };
}

/** A photo's agency or a hint in the head never makes a second link of the chain; a bare host name does, if it is all we have. */
const isLink = ({ evidence, says }: Claim) =>
  says === 'carried' ||
  (evidence.kind !== 'metadata' && evidence.kind !== 'signature' && evidence.kind !== 'credit-line');

/** "By Reuters and Agence France-Presse": who stands in one line with the source worked on it, and carried it to nobody. */
const isBeside = ({ says, evidence }: Claim, source: Claim) =>
  says === 'reported' && evidence.block === source.evidence.block && evidence.text === source.evidence.text;

/** All that is known of the house is where its story lies. */
const isBareHost = ({ name, url }: Claim) => url !== undefined && name === hostOf(url);

/** 'coralimba.com' beside 'coralimba', or the agency's own site beside its name. */
function isHostOf({ url, name }: Claim, source: Claim): boolean {
  if (!url) return false;
  const host = hostOf(url);
  if (source.isChannel && name === host) return true;
  return (
    isSameOutlet(host, source.name ?? '') ||
    (source.agency?.hosts ?? []).some((own) => host === own || host.endsWith(`.${own}`))
  );
}
