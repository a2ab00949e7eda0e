import { describe, expect, test } from 'vitest';
import { sign } from '../../utils/evidence/sign.ts';
import type { CreditLine, Sign } from '../../utils/model.ts';
import { gatherClaims } from '../../utils/syndication/claims.ts';
import { hostIdentity } from '../../utils/syndication/host-identity.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';

const hostOf = (page: PlainPage = {}) => hostIdentity(plainArticle(page));
const paper = hostOf();
const platform = hostOf({ url: 'https://www.msn.com/en/breakwater-vote/' });
const blog = hostOf({ url: 'https://medium.com/harbours/breakwater-vote' });

/** What each claim says, of whom, with which address: 'reported The Associated Press'. */
const told = (signs: readonly Sign[], host = paper) =>
  gatherClaims(signs, host, 'en').map(({ says, name, url }) => [says, name, url].filter(Boolean).join(' '));

const person = (outlet?: string): CreditLine['people'] => [
  { name: 'Ana Ruiz', role: 'reporter', ...(outlet && { outlet }) },
];
/** A byline at the head with the organisations that it names, or as the outlet of a person. */
const byline = (text: string, organizations: string[], more: Partial<Sign> = {}): Sign =>
  sign('byline', text, { where: 'head', line: { people: [], organizations }, ...more });
const signedFor = (text: string, outlet: string, more: Partial<Sign> = {}): Sign =>
  sign('byline', text, { where: 'head', line: { people: person(outlet), organizations: [] }, ...more });

const away = 'https://coral-courier.example/2026/breakwater';

describe('where somebody works who writes on a blog', () => {
  test.each<[what: string, sign: Sign, claims: string[]]>([
    ['is no source', signedFor('Ana Ruiz | Founder, Coral Courier', 'Coral Courier'), []],
    ['is one if it is an agency', signedFor('Ana Ruiz, Reuters', 'Reuters'), ['reported Reuters']],
    [
      'a notice names one there as well',
      sign('notice', 'First published in the Coral Courier', { named: 'Coral Courier' }),
      ['published Coral Courier'],
    ],
  ])('%s', (_, found, claims) => expect(told([found], blog)).toEqual(claims));

  test('a portal prints the house there', () => {
    const found = signedFor('Ana Ruiz | Founder, Coral Courier', 'Coral Courier');
    expect(told([found], platform)).toEqual(['reported Coral Courier']);
  });
});

describe('a notice', () => {
  test.each<[what: string, sign: Sign, claims: string[]]>([
    [
      'that names a house',
      sign('notice', 'First published in the Coral Courier', { named: 'Coral Courier' }),
      ['published Coral Courier'],
    ],
    [
      'with an address',
      sign('notice', 'First published in the Coral Courier', { named: 'Coral Courier', url: away }),
      [`published Coral Courier ${away}`],
    ],
    [
      'with an address of the host itself',
      sign('notice', 'First published in the Coral Courier', {
        named: 'Coral Courier',
        url: 'https://www.pelican-post.example/2026/',
      }),
      ['published Coral Courier'],
    ],
    [
      'of a syndicate',
      sign('notice', 'Distributed by Tribune Content Agency', { named: 'Tribune Content Agency' }),
      ['carried Tribune Content Agency'],
    ],
    [
      'of a release wire',
      sign('notice', 'View source version on PR Newswire', { named: 'PR Newswire' }),
      ['carried PR Newswire'],
    ],
    ['of help', sign('notice', 'With inputs from Coral Courier', { named: 'Coral Courier' }), ['helped Coral Courier']],
    [
      'of work done together',
      sign('notice', 'Reported in partnership with Coral Courier', { named: 'Coral Courier' }),
      ['helped Coral Courier'],
    ],
    [
      'of work done together that is only shown',
      sign('notice', 'Published in partnership with Coral Courier', { named: 'Coral Courier' }),
      ['published Coral Courier'],
    ],
    ['that disclaims', sign('notice', 'Not edited by our staff', { disclaims: true }), ['not-ours']],
    ['that names nobody', sign('notice', 'First published elsewhere'), []],
    ['of the host', sign('notice', 'First published in the Pelican Post', { named: 'Pelican Post' }), []],
    [
      'of a department of the host',
      sign('notice', 'Source: Pelican Post Article Rights', { named: 'Pelican Post Article Rights', isLabel: true }),
      [],
    ],
    [
      'of a department of the host, in a sentence',
      sign('notice', 'Shared by the Union of the Pelican Post', { named: 'Union of the Pelican Post' }),
      [],
    ],
    [
      'of a department that says that it stood there first',
      sign('notice', 'Originally published by the Union of the Pelican Post', { named: 'Union of the Pelican Post' }),
      ['published Union of the Pelican Post'],
    ],
    [
      'of rights of the host’s other title',
      sign('copyright-line', '© 2026 Pelican Post North', { named: 'Pelican Post North' }),
      [],
    ],
    [
      'with a label, of another title of the host in one word',
      sign('notice', 'Source: PelicanPostNorth', { named: 'PelicanPostNorth', isLabel: true }),
      [],
    ],
    [
      'of rights of another house',
      sign('copyright-line', '© 2026 Reuters', { named: 'Reuters' }),
      ['published Reuters'],
    ],
    [
      'that names two houses',
      sign('notice', 'By Coral Watch and the Bay Letter', { named: 'Coral Watch and the Bay Letter' }),
      ['published Coral Watch and the Bay Letter'],
    ],
    [
      'that names the host and another',
      sign('notice', 'By Coral Watch and the Pelican Post', { named: 'Coral Watch and the Pelican Post' }),
      ['published Coral Watch'],
    ],
    [
      'that names three',
      sign('notice', 'By x', { named: 'Coral Watch and the Bay Letter and Reef Gazette' }),
      ['published Coral Watch and the Bay Letter and Reef Gazette'],
    ],
    ['of a release', sign('notice', 'x', { named: 'Harbour Union', isRelease: true }), ['published Harbour Union']],
    ['of a release of a sister', sign('notice', 'x', { named: 'Pelican', isRelease: true }), []],
    ['of a sister', sign('notice', 'x', { named: 'Pelican' }), ['published Pelican']],
    [
      'of a release of the house',
      sign('notice', 'Originally published by the Union of the Pelican Post', {
        named: 'Union of the Pelican Post',
        isRelease: true,
      }),
      [],
    ],
    ['in short letters', sign('notice', 'First published by AP', { named: 'AP' }), ['published The Associated Press']],
  ])('%s', (_, one, claims) => {
    expect(told([one])).toEqual(claims);
  });
});

describe('an address', () => {
  test.each<[what: string, sign: Sign, claims: string[]]>([
    ['of an unknown site', sign('canonical', away, { url: away }), [`published coral-courier.example ${away}`]],
    [
      'of an agency',
      sign('canonical', 'x', { url: 'https://www.reuters.com/world/wall' }),
      ['published Reuters https://www.reuters.com/world/wall'],
    ],
    ['of the host', sign('canonical', 'x', { url: 'https://pelican-post.example/2026/wall' }), []],
    ['of the host behind a source link', sign('source-link', 'Source link'), ['published']],
    [
      'with a name',
      sign('source-link', away, { url: away, named: 'Coral Courier' }),
      [`published Coral Courier ${away}`],
    ],
    [
      'in the data',
      sign('metadata', away, { where: 'metadata', url: away }),
      [`published coral-courier.example ${away}`],
    ],
    [
      'of a counter',
      sign('pixel', 'x', { where: 'metadata', named: 'Reuters', url: away }),
      [`published Reuters ${away}`],
    ],
  ])('%s', (_, one, claims) => {
    expect(told([one])).toEqual(claims);
  });
});

describe('a dateline', () => {
  test('names its agency', () => {
    expect(told([sign('dateline', 'TOLLAND (Reuters) —', { where: 'opening', named: 'Reuters' })])).toEqual([
      'reported Reuters',
    ]);
  });
  test('without one says nothing', () => {
    expect(told([sign('dateline', 'TOLLAND (XQZ) —', { where: 'opening', named: 'XQZ' })])).toEqual([]);
  });
  test('of the house itself says nothing', () => {
    const host = hostOf({ url: 'https://www.reuters.com/world/wall' });
    expect(told([sign('dateline', 'TOLLAND (Reuters) —', { where: 'opening', named: 'Reuters' })], host)).toEqual([]);
  });
  test('of a release wire is carried', () => {
    expect(told([sign('dateline', 'TOLLAND, /PRNewswire/ --', { where: 'opening', named: 'PR Newswire' })])).toEqual([
      'carried PR Newswire',
    ]);
  });
});

describe('a byline', () => {
  test.each<[what: string, sign: Sign, claims: string[]]>([
    ['of an agency', byline('By Reuters', ['Reuters']), ['reported Reuters']],
    ['of the host', byline('By Pelican Post', ['Pelican Post']), []],
    ['of another title of the host', byline('By Pelican Post North', ['Pelican Post North']), []],
    ['of a platform', byline('By LinkedIn', ['LinkedIn']), []],
    ['of whom nobody knows', byline('By Harbour Committee', ['Harbour Committee']), []],
    [
      'of a syndicate',
      byline('By Tribune Content Agency', ['Tribune Content Agency']),
      ['carried Tribune Content Agency'],
    ],
    ['of a release wire', byline('By PR Newswire', ['PR Newswire']), ['carried PR Newswire']],
    [
      'of a person and a paper',
      signedFor('Ana Ruiz, Kestrel Observer', 'Kestrel Observer'),
      ['reported Kestrel Observer'],
    ],
    ['in brackets', signedFor('Ana Ruiz (Kestrel Observer)', 'Kestrel Observer'), ['reported Kestrel Observer']],
    ['for a paper', signedFor('Ana Ruiz for Kestrel Observer', 'Kestrel Observer'), ['reported Kestrel Observer']],
    [
      'for a paper, in German',
      signedFor('Ana Ruiz für Kestrel Observer', 'Kestrel Observer'),
      ['reported Kestrel Observer'],
    ],
    ['before a paper that is not set off', signedFor('Ana Ruiz Kestrel Observer', 'Kestrel Observer'), []],
    ['of a person and a degree', signedFor('Ana Ruiz, COAL', 'COAL'), []],
    [
      'of a house by way of another',
      byline('Kestrel Observer via AP', ['Kestrel Observer via AP']),
      ['reported Kestrel Observer', 'carried The Associated Press'],
    ],
    ['by way of nobody known', byline('Kestrel Observer via Tolland', ['Kestrel Observer via Tolland']), []],
    ['with an agency that helped', byline('With inputs from Reuters', ['Reuters']), ['helped Reuters']],
    ['with an outlet and help', signedFor('Ana Ruiz, Reuters, contributed', 'Reuters'), ['reported Reuters']],
    [
      'of an agency by way of another',
      byline('AFP via Reuters', ['AFP via Reuters']),
      ['reported Agence France-Presse', 'carried Reuters'],
    ],
    [
      'that leads to an author’s page at another house',
      byline('By Ana Ruiz', [], { url: 'https://www.npr.org/author/ana-ruiz/' }),
      ['published NPR'],
    ],
    ['that leads to another page there', byline('By Ana Ruiz', [], { url: 'https://www.npr.org/2026/wall/' }), []],
    [
      'that leads to an author’s page on a platform',
      byline('By Ana Ruiz', [], { url: 'https://www.linkedin.com/author/ana-ruiz/' }),
      [],
    ],
    [
      'that leads to an author’s page at a house that nobody knows',
      byline('By Ana Ruiz', [], { url: 'https://coral-courier.example/author/ana-ruiz/' }),
      [],
    ],
    [
      'below the story that leads to an author’s page',
      byline('By Ana Ruiz', [], { where: 'closing', url: 'https://www.npr.org/author/ana-ruiz/' }),
      [],
    ],
    [
      'of an agency that leads to an author’s page elsewhere',
      byline('By Reuters', ['Reuters'], { url: 'https://www.npr.org/author/reuters/' }),
      ['reported Reuters https://www.npr.org/author/reuters/'],
    ],
    ['of agencies that nobody names', byline('Agencies', []), ['not-ours']],
    ['of agencies that helped', byline('Ana Ruiz and agencies', []), ['helped']],
    ['of nobody', byline('By Ana Ruiz', []), []],
    ['of an everyday word, alone', byline('By Time', ['Time']), ['reported TIME']],
    ['of an everyday word behind a bar', byline('March 3 | Time', ['Time']), ['reported TIME']],
    ['of an everyday word before a bar', byline('Time | March 3', ['Time']), []],
    ['of an everyday word in an author field', byline('Time (meta:author)', ['Time']), ['reported TIME']],
    ['of an everyday word before a bracket and more', byline('Time (x) for tea', ['Time']), []],
    ['of an everyday word in a line', byline('Time for the harbour', ['Time']), []],
  ])('%s', (_, one, claims) => {
    expect(told([one])).toEqual(claims);
  });

  test.each<[what: string, sign: Sign, claims: string[]]>([
    ['names an outlet', byline('Harbour Committee', ['Harbour Committee']), ['reported Harbour Committee']],
    ['names a person’s firm', signedFor('Ana Ruiz Tolland', 'Tolland'), []],
    ['below the story names none', byline('Harbour Committee', ['Harbour Committee'], { where: 'closing' }), []],
    [
      'in a line of credits names none',
      sign('credit-line', 'Harbour Committee', {
        where: 'head',
        line: { people: [], organizations: ['Harbour Committee'] },
      }),
      [],
    ],
  ])('on a platform %s', (_, one, claims) => {
    expect(told([one], platform)).toEqual(claims);
  });
});

test('the weightiest claim stands first, and keeps what its sign was', () => {
  const claims = gatherClaims(
    [
      signedFor('Ana Ruiz, Kestrel Observer', 'Kestrel Observer'),
      sign('notice', 'Source: Coral Courier', { named: 'Coral Courier', isLabel: true }),
      sign('notice', 'Not edited by our staff', { disclaims: true }),
    ],
    paper,
    'en',
  );
  expect(
    claims.map(({ says, weight, withPeople, isLabel, where }) => [says, weight, withPeople, isLabel, where]),
  ).toEqual([
    ['published', 92, false, true, 'closing'],
    ['reported', 80, true, false, 'head'],
    ['not-ours', 70, false, false, 'closing'],
  ]);
});

test('a claim brings the record of whom it names, if there is one', () => {
  const claims = gatherClaims([byline('By Reuters', ['Reuters'])], paper, 'en');
  expect(claims.map(({ agency }) => agency?.kind)).toEqual(['wire']);
  const carried = gatherClaims([byline('AFP via Reuters', ['AFP via Reuters'])], paper, 'en');
  expect(carried.map(({ agency }) => agency?.kind)).toEqual(['wire', 'wire']);
  const unknown = gatherClaims(
    [sign('notice', 'First published in the Coral Courier', { named: 'Coral Courier' })],
    paper,
    'en',
  );
  expect(unknown[0]).not.toHaveProperty('agency');
});

const label = (text: string, more: Partial<Sign> = {}) => sign('notice', text, { named: 'Thomson Reuters', ...more });

test.each<[what: string, sign: Sign, claims: string[]]>([
  ['a notice in words', label('First published by Thomson Reuters'), ['published Reuters']],
  ['a label', label('Source: Thomson Reuters', { isLabel: true }), []],
  ['a line of rights', { ...sign('copyright-line', '© 2026 Thomson Reuters', { named: 'Thomson Reuters' }) }, []],
])('on an agency’s own site, %s that names it', (_, one, claims) =>
  expect(told([one], hostOf({ url: 'https://www.reuters.com/world/wall' }))).toEqual(claims),
);

test('on a syndicate’s site a byline names an outlet', () => {
  const host = hostOf({ url: 'https://www.project-syndicate.org/commentary/wall' });
  expect(told([byline('Harbour Committee', ['Harbour Committee'])], host)).toEqual(['reported Harbour Committee']);
});

describe('on a portal that reports itself, a byline', () => {
  const host = hostOf({ url: 'https://www.sohu.com/a/1234_567' });
  const url = 'https://mp.sohu.com/profile?x';
  test.each<[what: string, sign: Sign, is: boolean]>([
    ['of a day and a linked name', byline('2026-03-02 09:15 珊瑚日报', ['珊瑚日报'], { url }), true],
    ['of a linked name alone', byline('珊瑚日报', ['珊瑚日报'], { url }), true],
    ['of a name without a link', byline('2026-03-02 09:15 珊瑚日报', ['珊瑚日报']), false],
    ['of a linked name before a day', byline('珊瑚日报 2026-03-02 09:15', ['珊瑚日报'], { url }), false],
    ['of a linked name behind two letters', byline('By 珊瑚日报', ['珊瑚日报'], { url }), true],
    ['of a linked name behind a word', byline('Ana Ruiz 珊瑚日报', ['珊瑚日报'], { url }), false],
    ['below the story', byline('珊瑚日报', ['珊瑚日报'], { url, where: 'closing' }), false],
  ])('%s tells a source: %s', (_, one, is) =>
    expect(gatherClaims([one], host, 'zh').map(({ name }) => name)).toEqual(is ? ['珊瑚日报'] : []),
  );
});
