import { describe, expect, test } from 'vitest';
import { sign } from '../../utils/evidence/sign.ts';
import type { CreditLine, PersonCredited, Sign, Verdict } from '../../utils/model.ts';
import { findVerdict } from '../../utils/syndication/find-verdict.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';

const verdict = (signs: readonly Sign[], page: PlainPage = {}) => findVerdict(plainArticle(page), signs);

const person = (name: string, more: Partial<PersonCredited> = {}): PersonCredited => ({
  name,
  role: 'reporter',
  ...more,
});
const line = (more: Partial<CreditLine>): CreditLine => ({ people: [], organizations: [], ...more });
const signed = sign('byline', 'By Ana Ruiz', { where: 'head', line: line({ people: [person('Ana Ruiz')] }) });
const by = (text: string, ...organizations: string[]) =>
  sign('byline', text, {
    where: 'head',
    line: line({ organizations }),
    ...(organizations[0] && { named: organizations[0] }),
  });
const notice = (text: string, named: string, more: Partial<Sign> = {}) => sign('notice', text, { named, ...more });
const rights = (text: string, named: string) => sign('copyright-line', text, { named });
const tail = (...people: PersonCredited[]) => sign('credit-line', '(Reporting by …)', { line: line({ people }) });

const story = 'https://coral-courier.example/2026/03/breakwater-vote';
const first = notice('First published in the Coral Courier', 'Coral Courier');
const dateline = sign('dateline', 'TOLLAND (Reuters) —', { where: 'opening', named: 'Reuters' });
const ruiz = person('Ana Ruiz', { place: 'Tolland' });
const lang = person('Mo Lang', { place: 'Oslo' });

describe('whose story it is', () => {
  test.each<[what: string, signs: Sign[], expected: Partial<Verdict>, page?: PlainPage]>([
    ['nobody’s, of no article', [first], { status: 'not-an-article', confidence: 'likely' }, { isArticle: false }],
    ['its own, if nothing is said', [], { status: 'original', confidence: 'likely', evidence: [] }],
    [
      'its own, with two who wrote from one place',
      [tail(ruiz, person('Mo Lang', { place: 'Tolland' }))],
      { status: 'original' },
    ],
    ['its own, if somebody signs', [signed], { status: 'original' }],
    [
      'its own, with figures from an institute',
      [signed, notice('Source: Bay Survey', 'Bay Survey', { isLabel: true })],
      { status: 'original' },
    ],
    [
      'its own, though the head of the page names an agency, if somebody signs',
      [
        signed,
        sign('metadata', 'Reuters (meta:author)', {
          where: 'metadata',
          line: line({ organizations: ['Reuters'] }),
          named: 'Reuters',
        }),
      ],
      { status: 'original' },
    ],
    [
      'an agency’s, if nothing else says anything',
      [
        sign('metadata', 'Reuters (meta:author)', {
          where: 'metadata',
          line: line({ organizations: ['Reuters'] }),
          named: 'Reuters',
        }),
      ],
      { status: 'syndicated', source: 'Reuters' },
    ],
    [
      'its own, with its owner’s rights',
      [signed, rights('Copyright 2026 Tolland Media Inc. All rights reserved.', 'Tolland Media Inc')],
      { status: 'original' },
    ],
    [
      'another’s, with an agency’s rights',
      [signed, rights('Copyright 2026 Reuters. All rights reserved.', 'Reuters')],
      { status: 'syndicated', source: 'Reuters' },
    ],
    [
      'another’s, with rights that nobody signs beside',
      [rights('Copyright 2026 Tolland Media Inc. All rights reserved.', 'Tolland Media Inc')],
      { status: 'syndicated' },
    ],
    [
      'another’s, with rights that say more',
      [
        signed,
        rights('© 2026 Tolland News Foundation. Content made by it is free to print.', 'Tolland News Foundation'),
      ],
      { status: 'syndicated' },
    ],
    [
      'its own, with an agency in its head and its owner’s rights',
      [
        signed,
        rights('© Tolland Media. All rights reserved.', 'Tolland Media'),
        sign('metadata', 'Reuters (meta:author)', {
          where: 'metadata',
          line: line({ organizations: ['Reuters'] }),
          named: 'Reuters',
        }),
      ],
      { status: 'original' },
    ],
    [
      'its own, with a link above',
      [signed, sign('source-link', story, { where: 'head', url: story })],
      { status: 'original' },
    ],
    [
      'another’s, with a link above and a house beside it',
      [signed, by('Koralle Heute', 'Koralle Heute'), sign('source-link', story, { where: 'head', url: story })],
      { status: 'syndicated', source: 'Koralle Heute', originalUrl: story },
    ],
    [
      'its own, with a link above and a house below the story',
      [
        signed,
        { ...by('Koralle Heute', 'Koralle Heute'), where: 'closing' },
        sign('source-link', story, { where: 'head', url: story }),
      ],
      { status: 'original' },
    ],
    [
      'its own, with a link above and a house in a line of credits',
      [
        signed,
        sign('credit-line', 'Koralle Heute', { where: 'head', line: line({ organizations: ['Koralle Heute'] }) }),
        sign('source-link', story, { where: 'head', url: story }),
      ],
      { status: 'original' },
    ],
    [
      'its own, with a link above and a person of another house',
      [
        signed,
        sign('byline', 'Mo Lang, Koralle Heute', {
          where: 'head',
          line: line({ people: [lang], organizations: ['Koralle Heute'] }),
        }),
        sign('source-link', story, { where: 'head', url: story }),
      ],
      { status: 'original' },
    ],
    [
      'an agency’s, if a byline names no person',
      [
        by('Harbour Board', 'Harbour Board'),
        sign('metadata', 'Reuters (meta:author)', {
          where: 'metadata',
          line: line({ organizations: ['Reuters'] }),
          named: 'Reuters',
        }),
      ],
      { status: 'syndicated', source: 'Reuters' },
    ],
    [
      'another’s, with a notice that reserves rights',
      [signed, notice('First published in the Coral Courier. All rights reserved.', 'Coral Courier')],
      { status: 'syndicated', source: 'Coral Courier' },
    ],
    [
      'on a syndicate’s own site an agency’s',
      [dateline],
      { status: 'syndicated', source: 'Reuters' },
      { url: 'https://www.project-syndicate.org/commentary/wall' },
    ],
    [
      'its own, with a link above and its own name beside it',
      [signed, by('Pelican Post', 'Pelican Post'), sign('source-link', story, { where: 'head', url: story })],
      { status: 'original' },
    ],
    [
      'another’s, with a linked label',
      [signed, notice('Source: Bay Survey', 'Bay Survey', { isLabel: true, url: story })],
      { status: 'syndicated', source: 'Bay Survey' },
    ],
    [
      'its own, with an institute’s linked label',
      [signed, notice('Source: Institute of Tides', 'Institute of Tides', { isLabel: true, url: story })],
      { status: 'original' },
    ],
    [
      'another’s, with the linked label of a house that is called like an institute',
      [signed, notice('Source: Institute Observer', 'Institute Observer', { isLabel: true, url: story })],
      { status: 'syndicated', source: 'Institute Observer' },
    ],
    [
      'an agency’s, with its label',
      [signed, notice('Source: Reuters', 'Reuters', { isLabel: true })],
      { status: 'syndicated', source: 'Reuters' },
    ],
    [
      'another’s, with a label that nobody signs above',
      [notice('Source: Bay Survey', 'Bay Survey', { isLabel: true })],
      { status: 'syndicated' },
    ],
    [
      'on an agency’s own site its own',
      [by('By AP', 'AP'), dateline],
      { status: 'original' },
      { url: 'https://www.reuters.com/world/wall/' },
    ],
    [
      'on an agency’s own site another’s, if it says so',
      [first],
      { status: 'syndicated', source: 'Coral Courier', kind: 'republished' },
      { url: 'https://www.reuters.com/world/wall/' },
    ],
    [
      'on a paper’s site an agency’s',
      [dateline],
      { status: 'syndicated', source: 'Reuters' },
      { url: 'https://www.nytimes.com/2026/wall.html' },
    ],
    [
      'its own and an agency’s, with the house and the agency in a byline',
      [by('Pelican Post, dpa', 'dpa', 'Pelican Post')],
      { status: 'partly', source: 'dpa', kind: 'wire' },
    ],
    [
      'its own, and an agency helped',
      [
        signed,
        sign('credit-line', 'With inputs from Reuters', {
          named: 'Reuters',
          line: line({ organizations: ['Reuters'] }),
        }),
      ],
      { status: 'partly', source: 'Reuters' },
    ],
    [
      'the house’s own with help, though nobody signs it',
      [
        sign('credit-line', 'With inputs from Reuters', {
          named: 'Reuters',
          line: line({ organizations: ['Reuters'] }),
        }),
      ],
      { status: 'partly', source: 'Reuters' },
    ],
    [
      'two houses’, that worked together',
      [notice('Reported in partnership with Coral Courier', 'Coral Courier')],
      { status: 'partly', kind: 'partner', source: 'Coral Courier' },
    ],
    [
      'a wire’s part is wire copy',
      [notice('Reported in partnership with Reuters', 'Reuters')],
      { status: 'partly', kind: 'wire' },
    ],
    [
      'a copy’s with the credits of somebody',
      [tail(ruiz, lang)],
      { status: 'syndicated', kind: 'scraped', confidence: 'possible' },
    ],
    ['its own, with one name', [tail(ruiz)], { status: 'original' }],
    ['its own, with names without places', [tail(person('Ana Ruiz'), person('Mo Lang'))], { status: 'original' }],
    ['its own, if somebody signs above', [signed, tail(ruiz, lang)], { status: 'original' }],
  ])('is %s', (_, signs, expected, page) => {
    expect(verdict(signs, page)).toMatchObject(expected);
  });
});

describe('how sure it is', () => {
  test.each<[what: string, signs: Sign[], confidence: string]>([
    ['two signs of different kinds', [dateline, by('By Reuters', 'Reuters')], 'certain'],
    ['two signs of one kind', [by('By Reuters', 'Reuters'), by('Reuters', 'Reuters')], 'likely'],
    ['a notice with an address', [{ ...first, url: story }], 'certain'],
    ['a notice without one', [first], 'likely'],
    ['a canonical', [sign('canonical', story, { url: story })], 'likely'],
    ['a signature', [sign('signature', 'dpa', { named: 'dpa', line: line({ organizations: ['dpa'] }) })], 'likely'],
    ['a line of rights', [sign('copyright-line', '© 2026 Reuters', { named: 'Reuters' })], 'possible'],
    [
      'a field of the head',
      [sign('metadata', 'Reuters', { where: 'metadata', line: line({ organizations: ['Reuters'] }) })],
      'possible',
    ],
  ])('%s', (_, signs, confidence) => {
    expect(verdict(signs).confidence).toBe(confidence);
  });
});

describe('the address that a reader is sent to', () => {
  const portal = 'https://www.msn.com/en-us/news/world/breakwater-vote/ar-AA1234';
  const canonical = (url: string) => sign('canonical', url, { url });
  test.each<[what: string, signs: Sign[], url?: string | undefined, kind?: string]>([
    ['a story’s', [canonical(story)], story, 'original'],
    [
      'a house’s front page is none',
      [notice('First published in the Coral Courier', 'Coral Courier', { url: 'https://coral-courier.example/' })],
    ],
    ['a portal’s is a copy’s', [canonical(portal)], portal, 'copy'],
    ['a story’s before a portal’s', [canonical(portal), { ...first, url: story }], story, 'original'],
    [
      'a story’s before a counter’s',
      [
        sign('pixel', 'x', { where: 'metadata', named: 'Kestrel', url: 'https://kestrel.example/2026/03/story-83211' }),
        canonical(story),
      ],
      story,
      'original',
    ],
    [
      'where it stood before the reporter’s',
      [
        sign('byline', 'By Reuters', {
          where: 'head',
          named: 'Reuters',
          url: 'https://www.reuters.com/world/europe/wall-2026-03-03/',
          line: line({ organizations: ['Reuters'] }),
        }),
        canonical(story),
      ],
      story,
      'original',
    ],
    ['out of an archive', [canonical(`https://web.archive.org/web/20260303120000/${story}`)], story, 'original'],
  ])('%s', (_, signs, url, kind) => {
    const { originalUrl, originalKind } = verdict(signs);
    expect([originalUrl, originalKind]).toEqual([url, kind]);
  });

  test('of a part is nobody’s', () => {
    expect(
      verdict([notice('Reported in partnership with Coral Courier', 'Coral Courier', { url: story })]),
    ).not.toHaveProperty('originalUrl');
  });
});

test('who carried it is named beside the source, of a whole story only', () => {
  const carrier = notice('Distributed by Tribune Content Agency', 'Tribune Content Agency');
  expect(verdict([first, carrier])).toMatchObject({ source: 'Coral Courier', distributor: 'Tribune Content Agency' });
  expect(verdict([by('Pelican Post, dpa', 'dpa', 'Pelican Post'), { ...dateline, named: 'AP' }])).not.toHaveProperty(
    'distributor',
  );
});

test('a house of which only the address is known is named as the page prints it', () => {
  const canonical = sign('canonical', story, { url: story });
  expect(verdict([canonical], { head: ['Coral Courier'] }).source).toBe('Coral Courier');
  expect(verdict([canonical]).source).toBe('coral-courier.example');
});

test('the same words are shown once', () => {
  expect(verdict([dateline, dateline, first]).evidence.map(({ kind }) => kind)).toEqual(['notice', 'dateline']);
});

test('of a tail that came with the text its words are shown', () => {
  expect(verdict([tail(ruiz, lang)]).evidence.map(({ text }) => text)).toEqual(['(Reporting by …)']);
});
describe('a tail of reporters that came with the text', () => {
  const metadata = (...people: PersonCredited[]) => sign('metadata', 'Ana Ruiz', { line: line({ people }) });
  test.each<[what: string, signs: Sign[], status: Verdict['status']]>([
    ['nobody else named', [tail(ruiz, lang)], 'syndicated'],
    ['one of them without a place', [tail(ruiz, person('Mo Lang'))], 'original'],
    ['one alone', [tail(ruiz)], 'original'],
    ['no tail', [], 'original'],
    ['beside a byline above', [tail(ruiz, lang), signed], 'original'],
    ['one of them in the head of the page', [tail(ruiz, lang), metadata(person('Ana Ruiz'))], 'original'],
    [
      'one of them beside another in the head',
      [tail(ruiz, lang), metadata(person('Ana Ruiz'), person('Rui Sá'))],
      'original',
    ],
    ['another in the head', [tail(ruiz, lang), metadata(person('Rui Sá'))], 'syndicated'],
    [
      'one of them in a line that is neither',
      [tail(ruiz, lang), sign('signature', 'Ana Ruiz', { line: line({ people: [person('Ana Ruiz')] }) })],
      'syndicated',
    ],
  ])('%s', (_, signs, status) => expect(verdict(signs).status).toBe(status));
});

test('colleagues of another house beside the host’s own reported it together; an agency did not', () => {
  const own = (outlet: string) => person('Ana Lehto', { outlet });
  const together = (outlet: string) =>
    sign('byline', `Ana Lehto, Pelican Post, and Leo Salo, ${outlet}`, {
      where: 'head',
      line: line({ people: [own('Pelican Post'), person('Leo Salo', { outlet })] }),
      named: outlet,
    });
  expect(verdict([together('Coral Courier')]).status).toBe('original');
  expect(verdict([together('Reuters')]).status).not.toBe('original');
  expect(verdict([together('Coral Courier'), first]).status).not.toBe('original');
});
