import { describe, expect, test } from 'vitest';
import { sign } from '../../utils/evidence/sign.ts';
import type { CreditLine, Sign, VerdictKind } from '../../utils/model.ts';
import { gatherClaims } from '../../utils/syndication/claims.ts';
import { findChain } from '../../utils/syndication/find-chain.ts';
import { findKind } from '../../utils/syndication/find-kind.ts';
import { hostIdentity } from '../../utils/syndication/host-identity.ts';
import { plainArticle } from '../pages/plain-article.ts';

function kindOf(signs: readonly Sign[], url?: string): VerdictKind {
  const host = hostIdentity(plainArticle(url ? { url } : {}));
  const claims = gatherClaims(signs, host, 'en');
  return findKind(host, claims, findChain(claims));
}

const notice = (text: string, named: string, more: Partial<Sign> = {}) => sign('notice', text, { named, ...more });
const by = (text: string, line: Partial<CreditLine>, isHouseTold = false) =>
  sign('byline', text, {
    where: 'head',
    line: { people: [], organizations: [], ...line },
    ...(isHouseTold && { isHouseTold }),
  });
const pixel = (named: string) => sign('pixel', 'x', { where: 'metadata', named });
const reuters = (url: string) => notice('Source: Reuters', 'Reuters', { isLabel: true, url });
const ana = (outlet: string) => ({ people: [{ name: 'Ana Ruiz', role: 'reporter' as const, outlet }] });
const away = 'https://coral-courier.example/2026/breakwater';
const portal = 'https://www.msn.com/en-us/news/breakwater';
const first = notice('First published in the Coral Courier', 'Coral Courier');

describe('the kind of a copy', () => {
  test.each<[what: string, kind: VerdictKind, signs: Sign[], url?: string]>([
    ['from a release wire', 'press-release', [notice('© 2026 PR Newswire', 'PR Newswire')]],
    ['that says so', 'press-release', [notice('Press release: Harbour Union', 'Harbour Union')]],
    ['that says so in German', 'press-release', [notice('Pressemitteilung Hafenbund', 'Hafenbund')]],
    ['that says so in French', 'press-release', [notice('Communiqué de presse : Union du port', 'Union du port')]],
    [
      'that says so in Spanish',
      'press-release',
      [notice('Comunicado de prensa: Unión del puerto', 'Unión del puerto')],
    ],
    ['that a university provides', 'press-release', [notice('Provided by Tolland University', 'Tolland')]],
    ['that a person provides', 'republished', [notice('Provided by Ana of Tolland', 'Ana of Tolland')]],
    ['from an association', 'press-release', [notice('Quelle: Jagdverband Nord', 'Jagdverband Nord')]],
    ['from a firm', 'press-release', [notice('Quelle: Tolland Stone AG', 'Tolland Stone AG')]],
    ['from a club', 'press-release', [notice('Quelle: Hafenfreunde e. V.', 'Hafenfreunde e. V.')]],
    ['from a ministry', 'press-release', [notice('Source: Harbour Ministry', 'Harbour Ministry')]],
    ['from a house that only begins so', 'republished', [notice('Source: Agrar Bote', 'Agrar Bote')]],
    ['from a house named after the police', 'republished', [notice('Source: Police Times', 'Police Times')]],
    [
      'from another title of the house',
      'sister-title',
      [notice('First published in Pelican Post North', 'Pelican Post North', { agency: undefined as never })],
    ],
    [
      'from a sister by its address',
      'sister-title',
      [sign('canonical', 'x', { url: 'https://www.houstonchronicle.com/news/wall' })],
      'https://www.chron.com/news/wall',
    ],
    ['of which one line says so', 'press-release', [notice('Press release: Harbour Union', 'Harbour Union'), first]],
    [
      'of a partner that it has an agreement with',
      'partner',
      [notice('Published by Coral Courier and republished here under a partnership agreement.', 'Coral Courier')],
    ],
    [
      'of a title that its owner has too',
      'sister-title',
      [
        notice(
          'Dieser Artikel erschien zuerst im Korallenblatt, das wie der Hafenbote zum Verlagshaus Tolland gehört.',
          'Korallenblatt',
        ),
      ],
    ],
    [
      'of an agency that lets anybody print it',
      'republished',
      [notice('Publicado originalmente pela Agência Brasil sob licença Creative Commons.', 'Agência Brasil')],
    ],
    [
      'of an agency that lets anybody print it, signed by its reporter',
      'republished',
      [
        by('Ana Ruiz, repórter da Agência Brasil', ana('Agência Brasil')),
        notice('Publicado originalmente pela Agência Brasil sob licença Creative Commons.', 'Agência Brasil'),
      ],
    ],
    ['on a portal', 'partner', [notice('Provided by Houston Chronicle', 'Houston Chronicle')], portal],
    ['on a portal, of a wire', 'wire', [notice('Provided by Reuters', 'Reuters')], portal],
    ['on a portal, of whoever wrote it first elsewhere', 'republished', [first], portal],
    ['on a portal, of nobody that we know', 'partner', [notice('Provided by Coral Courier', 'Coral Courier')], portal],
    [
      'with the footer of a feed',
      'scraped',
      [notice('The post The wall appeared first on Coral Courier .', 'Coral Courier')],
    ],
    ['with a bare link', 'scraped', [sign('source-link', away, { url: away })]],
    [
      'with a linked label',
      'scraped',
      [notice('Source: Coral Courier', 'Coral Courier', { isLabel: true, url: away })],
    ],
    [
      'with a linked label above',
      'republished',
      [notice('Source: Coral Courier', 'Coral Courier', { isLabel: true, url: away, where: 'head' })],
    ],
    ['with a label', 'republished', [notice('Source: Coral Courier', 'Coral Courier', { isLabel: true })]],
    ['of a wire', 'wire', [by('By Reuters', { organizations: ['Reuters'] })]],
    ['through a syndicate', 'wire', [first, notice('Distributed by Tribune Content Agency', 'Tribune Content Agency')]],
    ['that disclaims', 'wire', [sign('notice', 'Not edited by our staff', { disclaims: true })]],
    [
      'that disclaims beside what it names',
      'wire',
      [sign('notice', 'Not edited by our staff', { disclaims: true }), first],
    ],
    [
      'that disclaims below, and names above whose it is',
      'partner',
      [
        sign('notice', 'Not edited by our staff', { disclaims: true }),
        notice('Source: Coral Courier', 'Coral Courier', { where: 'head', isLabel: true }),
      ],
    ],
    ['made together', 'partner', [notice('Published in partnership with Coral Courier', 'Coral Courier')]],
    ['with a counter', 'republished', [sign('pixel', 'x', { where: 'metadata', named: 'Coral Courier' })]],
    ['that says where it stood', 'republished', [first]],
    ['by somebody’s writer', 'partner', [by('Ana Ruiz, Kestrel Observer', ana('Kestrel Observer'))]],
    [
      'by somebody’s writer, below',
      'partner',
      [sign('credit-line', 'Ana Ruiz, Kestrel Observer', { line: { organizations: [], ...ana('Kestrel Observer') } })],
    ],
    ['of a paper in a byline', 'partner', [by('Houston Chronicle', { organizations: ['Houston Chronicle'] })]],
    [
      'of a paper below',
      'republished',
      [
        sign('credit-line', 'A longer line of the Houston Chronicle', {
          line: { people: [], organizations: ['Houston Chronicle'] },
        }),
      ],
    ],
    ['with a counter of one whose members show it', 'republished', [pixel('NPR')]],
    ['with a counter and a byline', 'republished', [pixel('NPR'), by('Ana Ruiz, NPR', ana('NPR'))]],
    ['of one whose members show it', 'partner', [sign('copyright-line', 'Copyright 2031 NPR', { named: 'NPR' })]],
    [
      'of one whose members show it, that says where it stood',
      'republished',
      [notice('Originally published by NPR', 'NPR'), sign('canonical', 'x', { url: 'https://www.npr.org/2026/wall' })],
    ],
    [
      'made together, with an address',
      'partner',
      [notice('Published in partnership with Coral Courier', 'Coral Courier'), sign('canonical', away, { url: away })],
    ],
    [
      'whose author has her page at a paper',
      'republished',
      [sign('byline', 'By Ana Ruiz', { where: 'head', url: 'https://www.houstonchronicle.com/author/ana-ruiz/' })],
    ],
    ['with a label and a link to the wire', 'wire', [reuters('https://www.reuters.com/world/wall')]],
    ['with a label of a wire and a link to another', 'scraped', [reuters(away)]],
    ['with a bare link and a notice', 'scraped', [sign('source-link', away, { url: away }), first]],
    ['with a bare link above', 'republished', [sign('source-link', away, { url: away, where: 'head' })]],
    [
      'with a linked label that is a credit',
      'republished',
      [
        sign('credit-line', 'Source: Houston Chronicle', {
          ...{ isLabel: true, url: away, line: { people: [], organizations: ['Houston Chronicle'] } },
        }),
      ],
    ],
    [
      'under an address with the same number',
      'sister-title',
      [sign('canonical', 'x', { url: 'https://coral.example/local/cow-94011233.html' })],
      'https://pelican-post.example/bay/cow-94011233.html',
    ],
    [
      'that says that it stood under such an address',
      'republished',
      [{ ...first, url: 'https://coral.example/local/cow-94011233.html' }],
      'https://pelican-post.example/bay/cow-94011233.html',
    ],
    [
      'of a writer of another title of the group',
      'sister-title',
      [by('Ana Ruiz, San Francisco Chronicle', ana('San Francisco Chronicle')), sign('canonical', away, { url: away })],
      'https://www.sfgate.com/news/wall',
    ],
    [
      'of a wire on a blog',
      'scraped',
      [by('By Reuters', { organizations: ['Reuters'] })],
      'https://ida.blogspot.com/a',
    ],
    ['of a paper on a blog', 'republished', [first], 'https://ida.blogspot.com/a'],
    [
      'with a portal’s page for the house',
      'partner',
      [by('Coral Courier', { organizations: ['Coral Courier'] }, true)],
    ],
    ['with a portal’s page for a wire', 'wire', [by('Reuters', { organizations: ['Reuters'] }, true)]],
    [
      'on a portal, that disclaims',
      'partner',
      [sign('notice', 'Not edited by our staff', { disclaims: true })],
      portal,
    ],
    ['on a portal, of whoever says above where it stood', 'partner', [{ ...first, where: 'head' }], portal],
    [
      'on a portal, of whoever wrote it first elsewhere, and who carried it',
      'republished',
      [first, notice('Source: Coral Courier', 'Coral Courier', { isLabel: true })],
      portal,
    ],
    [
      'on a portal that reports itself',
      'republished',
      [by('Houston Chronicle', { organizations: ['Houston Chronicle'] })],
      'https://www.sohu.com/a/1234_567',
    ],
    [
      'on a portal that reports itself, of a wire',
      'wire',
      [by('Reuters', { organizations: ['Reuters'] })],
      'https://www.sohu.com/a/1234_567',
    ],
    ['of a newsroom that others republish', 'republished', [by('ProPublica', { organizations: ['ProPublica'] })]],
  ])('%s is %s', (_, kind, signs, url) => {
    expect(kindOf(signs, url)).toBe(kind);
  });
});
