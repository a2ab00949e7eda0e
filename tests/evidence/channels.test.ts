import { describe, expect, test } from 'vitest';
import { claimsPicture, findChannels, isChannelLink, isSiteName } from '../../utils/evidence/channels.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { Link, Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';

const url = 'https://portal.example/news/wall/';
const to = (path: string, text = 'Coral Courier'): Link => ({ text, href: `https://portal.example${path}` });
const article = (page: PlainPage = {}) => ({ ...plainArticle({ url, ...page }), host: 'Portal' });

describe('a portal’s way to its page for a house', () => {
  const credited: PlainPage = { tail: [{ text: 'Photo: Coral Courier', prose: false }] };
  test.each<[what: string, links: Link[], name?: string, page?: PlainPage]>([
    ['a path for sources', [to('/channel/source/coral')]],
    ['a path for publishers', [to('/publishers/coral')]],
    ['a path that others have, too, of a house that is credited', [to('/media/coral')], 'Coral Courier', credited],
    ['a handle', [to('/@coral-courier-1588')], 'Coral Courier', credited],
    [
      'below a picture',
      [to('/media/coral')],
      'Coral Courier',
      { body: [{ text: 'By Coral Courier', tag: 'figcaption', prose: false }] },
    ],
    [
      'in a line of rights',
      [to('/media/coral')],
      'Coral Courier',
      { tail: [{ text: '© 2026 Coral Courier', prose: false }] },
    ],
    ['of 40 characters', [to('/source/coral')], `Coral ${'x'.repeat(26)} Courier`],
  ])('%s', (_, links, name = 'Coral Courier', page) => expect(isChannelLink(article(page), links, name)).toBe(true));

  test.each<[what: string, links: Link[], name?: string, page?: PlainPage]>([
    ['nothing', []],
    ['two links', [to('/source/coral'), to('/source/coral')]],
    ['a path that others have, too', [to('/media/coral')]],
    ['the same with more behind it', [to('/media/coral/wall')], 'Coral Courier', credited],
    [
      'the same, named at the beginning',
      [to('/media/coral')],
      'Coral Courier',
      { tail: [{ text: 'Coral Courier photo', prose: false }] },
    ],
    [
      'the same, named behind nothing',
      [to('/media/coral')],
      'Coral Courier',
      { tail: [{ text: 'Read Coral Courier', prose: false }] },
    ],
    [
      'the same, in a sentence',
      [to('/media/coral')],
      'Coral Courier',
      { tail: [{ text: 'The photo is of Coral Courier', prose: true }] },
    ],
    [
      'the same, in a long text',
      [to('/media/coral')],
      'Coral Courier',
      { tail: [{ text: `Photo: Coral Courier ${'x'.repeat(140)}`, prose: false }] },
    ],
    ['another path', [to('/news/coral')], 'Coral Courier', credited],
    ['another site', [{ text: 'Coral Courier', href: 'https://coral.example/source/coral' }]],
    ['no address', [{ text: 'Coral Courier', href: '/source/coral' }]],
    ['no house by its form', [to('/source/coral')], 'Ana Ruiz'],
    ['an address', [to('/source/coral')], 'coralcourier.example'],
    ['its own name', [to('/source/coral')], 'Portal Courier'],
    ['a longer name', [to('/source/coral')], `Coral ${'x'.repeat(27)} Courier`],
  ])('not %s', (_, links, name = 'Coral Courier', page) =>
    expect(isChannelLink(article(page), links, name)).toBe(false),
  );
});

describe('channels that nothing marks', () => {
  const link = (text: string, path = '/source/coral'): Line =>
    linkLine(text, `https://portal.example${path}`, { prose: false });
  const beside = (rest: string): Line => ({
    text: `Coral Courier ${rest}`,
    prose: false,
    links: [to('/source/coral')],
  });
  const told = (page: PlainPage, signs: Sign[] = []) =>
    findChannels(pageLines(article(page)), signs).map(({ line, evidence, isHouseTold, where }) => [
      ...line.organizations,
      evidence.block,
      where,
      isHouseTold,
    ]);
  const found = (block: string) => [['Coral Courier', block, 'head', true]];
  test.each<[what: string, page: PlainPage, found: unknown[]]>([
    ['above the story', { head: [link('Coral Courier')] }, found('b1')],
    ['behind it', { tail: [link('Coral Courier')] }, found('b6')],
    ['the first of two', { head: [link('Coral Courier'), link('Tolland Courier')] }, found('b1')],
    ['with followers', { head: [beside('| 11K followers')] }, found('b1')],
    ['with many words', { head: [beside('| eleven thousand readers')] }, []],
    ['a line without a link', { head: ['Coral Courier'] }, []],
    ['in the story', { body: [link('Coral Courier'), 'It went on.'] }, []],
  ])('%s', (_, page, expected) => expect(told(page)).toEqual(expected));

  const provided = (text: string, name: string, more: PlainPage = {}): PlainPage => ({
    head: [{ text, prose: false }],
    marked: [[text, 'logo', { text: name }]],
    ...more,
  });
  const cells = (...texts: string[]): Line => ({
    text: texts.join(' '),
    prose: false,
    cells: texts.map((text) => ({ text, joint: 'space', kin: 'span' })),
  });
  test.each<[what: string, page: PlainPage, found: unknown[]]>([
    ['a logo behind a label', provided('Provided by', 'Coral Courier'), found('b1')],
    ['an agency’s', provided('Kaynak:', 'DHA', { language: 'tr' }), [['DHA', 'b1', 'head', true]]],
    ['behind other words', provided('Follow us', 'Coral Courier'), []],
    ['a firm’s', provided('Provided by', 'Tolland Stone'), []],
    ['the site’s own', provided('Provided by', 'Portal Courier'), []],
    [
      'a name before a label',
      { language: 'ja', head: [cells('3月2日', '珊瑚新聞', '配信')] },
      [['珊瑚新聞', 'b1', 'head', true]],
    ],
    [
      'a name before a time and a label',
      { language: 'ja', head: [cells('珊瑚新聞', '3/2(月) 9:00配信')] },
      [['珊瑚新聞', 'b1', 'head', true]],
    ],
    ['whose picture it is', { head: [cells('Credit', 'Ana Ruiz/Coral Wire')] }, []],
    ['a name before other words', { language: 'ja', head: [cells('珊瑚新聞', '人気')] }, []],
  ])('%s', (_, page, expected) => expect(told(page)).toEqual(expected));

  test('not one that is told already', () => {
    const sign = { line: { people: [], organizations: ['Coral Courier'] } } as unknown as Sign;
    expect(told({ head: [link('Coral Courier')] }, [sign])).toEqual([]);
  });
});

test.each([
  ['coralcourier.example', true],
  ['Coral Courier', false],
  ['Coral', false],
  ['Coral C. Courier', false],
])('%s is an address: %s', (name, is) => expect(isSiteName(name)).toBe(is));

test.each([
  ['© 2026 Coral', true],
  ['Photo: Coral', true],
  ['Coral', false],
])('%s claims a picture: %s', (text, is) => expect(claimsPicture(text)).toBe(is));
