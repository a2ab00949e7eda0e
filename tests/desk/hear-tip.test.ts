import { describe, expect, test } from 'vitest';
import { soundsCopied } from '@/utils/desk/hear-tip';
import type { Hearsay } from '@/utils/model';

const paragraphs = [
  'Občina je v torek odprla nov most čez stari mlinski kanal, tri leta po prvih načrtih, je povedala županja.',
  'Most nadomešča leseno brv, ki je bila zaprta od neurja, ki je poškodovalo podpore, in je ni bilo mogoče popraviti.',
];
const own: Hearsay['own'] = [
  ['title', 'Nov most čez kanal - Kanalski list'],
  ['og:site_name', 'Kanalski list'],
];
const quiet: Hearsay = {
  credited: [],
  origins: [],
  own,
  starts: paragraphs,
  ends: paragraphs,
  short: [['Nov most čez kanal', 'Ana Ruiz'], [], []],
  links: [],
};
const address = 'https://www.kanalskilist.example/2031/05/nov-most';
/** All languages are here. */
const sounds = (said: Partial<Hearsay>) =>
  soundsCopied({ ...quiet, ...said }, address, () => Promise.reject(new Error('no language')));

describe('of a few lines the background hears that a story was taken from elsewhere', () => {
  test.each<[string, Partial<Hearsay>]>([
    ['an agency that no script on a page knows', { ends: [`${paragraphs[1]} (Tanjug)`] }],
    ['an agency above the story', { short: [['Nov most čez kanal', 'Agerpres'], [], []] }],
    [
      'a notice',
      { short: [['Nov most čez kanal'], [], ['This article was originally published by the Canal Voice.']] },
    ],
    ['the head of the page', { origins: ['https://hribovec.example/most'] }],
    ['who wrote it, in its head', { credited: ['Associated Press'] }],
  ])('%s', async (_, said) => {
    expect(await sounds(said)).toBe(true);
  });

  test.each<[string, Partial<Hearsay>]>([
    ['nothing', {}],
    ['a party in brackets', { ends: [`${paragraphs[1]} (Zeleni)`] }],
    ['whom the paragraph quotes', { ends: ['… je župan povedal za Reuters.'] }],
    ['the own site', { short: [['Nov most čez kanal', 'Kanalski list'], [], ['© 2031 Kanalski list']] }],
    ['who took a picture', { short: [['Nov most čez kanal', 'Foto: Ana Ruiz/AFP'], [], []] }],
    ['a house without one', { short: [['Nov most čez kanal'], [], ['Shown here with\tHribovec\t.']] }],
    ['a page of nothing', { starts: [], ends: [], short: [] }],
  ])('and not of %s', async (_, said) => {
    expect(await sounds(said)).toBe(false);
  });
});

test('a house that only its link tells', async () => {
  const french = [
    'Le conseil du port d’Ellery a voté mardi la reconstruction de la digue, ce qui met fin à une querelle de onze ans.',
    'Les ingénieurs pensent que les travaux dureront trois ans, et que la route sera fermée aux camions la semaine.',
  ];
  const said = {
    starts: french,
    ends: french,
    short: [['La digue sera rebâtie'], [], ['Ce texte est reproduit ici avec l’aimable autorisation de\tLa Marée\t.']],
  };
  expect(await sounds(said)).toBe(false);
  expect(await sounds({ ...said, links: [['La Marée', 'lamaree.example']] })).toBe(true);
});
