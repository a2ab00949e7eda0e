import { describe, expect, test } from 'vitest';
import { agencyByName } from '../../utils/agencies/find-agency.ts';
import type { Agency, EvidenceKind } from '../../utils/model.ts';
import type { Claim } from '../../utils/syndication/claims.ts';
import { findChain } from '../../utils/syndication/find-chain.ts';

const record = (name: string): Agency => {
  const agency = agencyByName(name);
  if (!agency) throw new Error(`No record of ${name}`);
  return agency;
};

/** A claim of invented evidence; named after an agency's record, it is that agency's. */
function claim(says: Claim['says'], name?: string, more: Partial<Claim> & { kind?: EvidenceKind } = {}): Claim {
  const { kind = 'byline', ...rest } = more;
  const agency = name ? agencyByName(name) : undefined;
  return {
    says,
    withPeople: false,
    isLabel: false,
    where: 'closing',
    weight: 80,
    evidence: { kind, text: name ?? '', certainty: 'stated', weight: 80 },
    ...(name && { name }),
    ...(agency && { agency }),
    ...rest,
  };
}

const ap = 'The Associated Press';
const reuters = 'Reuters';
const wire = claim('reported', ap);
const otherWire = claim('reported', reuters, { kind: 'dateline' });
const paper = claim('reported', 'Coral Courier');
const notice = claim('published', 'Port Ellery Post', { kind: 'notice' });
const syndicate = claim('carried', 'Tribune Content Agency');
const releaseWire = claim('carried', 'PR Newswire');

const away = 'https://port-ellery.example/2026/wall';
/** A house of which only the address is known. */
const bare = claim('published', 'coral.example', { kind: 'canonical', url: 'https://coral.example/2026/wall' });
const channel = claim('reported', 'Coral Courier', { isChannel: true });

/** 'By Reuters and The Associated Press' */
const inOneLine = (...names: string[]) =>
  names.map((name) => {
    const one = claim('reported', name);
    return { ...one, evidence: { ...one.evidence, text: `By ${names.join(' and ')}` } };
  });

describe('a chain', () => {
  test.each<[why: string, claims: Claim[], source?: string | undefined, distributor?: string]>([
    ['of nothing', []],
    ['of what names nobody', [claim('not-ours'), claim('published')]],
    ['a wire did the work, whatever is weightier', [notice, paper, wire], ap, 'Port Ellery Post'],
    ['of two wires the one with people', [otherWire, { ...wire, withPeople: true }], ap, reuters],
    ['of two wires without people the first', [otherWire, wire], reuters, ap],
    ['of two wires in one line the first, which the other did not carry', inOneLine(reuters, ap), reuters],
    ['where it stood before counts more than a byline of a paper', [paper, notice], 'Port Ellery Post'],
    ['a paper in a byline', [claim('helped', reuters), paper], 'Coral Courier'],
    ['help, if there is nothing else', [claim('helped', reuters)], reuters],
    ['a syndicate carries', [paper, syndicate], 'Coral Courier', 'Tribune Content Agency'],
    ['a syndicate alone is the source', [syndicate], 'Tribune Content Agency'],
    ['a release wire alone has no source', [releaseWire], undefined, 'PR Newswire'],
    ['a carrier before another place', [notice, wire, syndicate], ap, 'Tribune Content Agency'],
    [
      'of two carriers the one with an address',
      [paper, syndicate, { ...releaseWire, url: 'https://release.example/1' }],
      'Coral Courier',
      'PR Newswire',
    ],
    [
      'a house by its name before one by its address',
      [bare, { ...notice, url: away }],
      'Port Ellery Post',
      'coral.example',
    ],
    ['a house by its address before a byline of a paper', [paper, bare], 'coral.example'],
    ['a portal’s page for the house before its address', [bare, channel], 'Coral Courier'],
    ['a house by its name before a portal’s page', [channel, notice], 'Port Ellery Post'],
    [
      'a portal’s page for the house, and who carries',
      [channel, { ...syndicate, url: away }],
      'Coral Courier',
      'Tribune Content Agency',
    ],
    ['a carrier that nobody knows is the source', [claim('carried', 'Bay Letters')], 'Bay Letters'],
    ['nobody carries his own story', [wire, claim('published', ap, { kind: 'notice' })], ap],
    ['nobody without a name', [wire, claim('carried')], ap],
  ])('%s', (_, claims, source, distributor) => {
    const chain = findChain(claims);
    expect([chain.source?.name, chain.distributor?.name]).toEqual([source, distributor]);
  });

  test.each<[kind: EvidenceKind, isLink: boolean]>([
    ['byline', true],
    ['dateline', true],
    ['notice', true],
    ['canonical', true],
    ['source-link', true],
    ['metadata', false],
    ['signature', false],
    ['credit-line', false],
  ])('gets a second link from a %s: %s', (kind, isLink) => {
    const chain = findChain([wire, claim('published', 'Port Ellery Post', { kind })]);
    expect(chain.distributor?.name).toBe(isLink ? 'Port Ellery Post' : undefined);
    const carried = findChain([wire, claim('carried', 'Tribune Content Agency', { kind })]);
    expect(carried.distributor?.name).toBe('Tribune Content Agency');
  });

  const own = record(ap).hosts?.[0] ?? '';
  test.each<[why: string, source: Claim, url: string, isLink: boolean]>([
    ['a host that bears the name of its source', claim('reported', 'Coolimba'), 'https://coralimba.com/a', false],
    ['an agency’s own host', wire, `https://${own}/a`, false],
    ['a host below it', wire, `https://news.${own}/a`, false],
    ['a host that only ends alike', wire, `https://un${own}/a`, true],
    ['another host', wire, 'https://port-ellery.example/a', true],
  ])('no second link to the first: %s', (_, source, url, isLink) => {
    const { distributor } = findChain([source, claim('published', 'Port Ellery Post', { kind: 'source-link', url })]);
    expect(distributor?.url).toBe(isLink ? url : undefined);
  });
});
