import { describe, expect, test } from 'vitest';
import { findNotices } from '../../utils/evidence/find-notices.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { Block } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** What says that the text came from elsewhere: 'notice closing Coral Courier https://…'. */
const found = (page: PlainPage) =>
  findNotices(pageLines(plainArticle(page))).map(({ evidence, where, named, url, disclaims, isLabel }) =>
    [evidence.kind, where, disclaims ? 'disclaims' : isLabel && 'label', named, url].filter(Boolean).join(' '),
  );

const away = 'https://coral-courier.example/2026/breakwater-vote';
const front = 'https://coral-courier.example/';
const first = 'This story was first published in the Coral Courier.';
const withLink = (text: string, words: string, href = away, more: Partial<Block> = {}): Line => ({
  text,
  links: [{ text: words, href }],
  ...more,
});

describe('behind the story', () => {
  test.each<[what: string, line: Line, signs: string[], page?: PlainPage]>([
    ['a sentence', first, ['notice closing Coral Courier']],
    ['whose figures it is that the site has', 'Source: Ministry of Harbors; analysis by Pelican Post', []],
    ['a label with a rest', 'Source: Coral Courier; photos from the town', ['notice closing label Coral Courier']],
    ['a sentence of the story', 'The wall was first built in 1811.', []],
    ['a sentence with a link', withLink(first, 'Coral Courier'), [`notice closing Coral Courier ${away}`]],
    [
      'a sentence with a link to the front page',
      withLink(first, 'Coral Courier', front),
      [`notice closing Coral Courier ${front}`],
    ],
    [
      'a sentence with two links, of which one is the story',
      {
        text: `${first} Read it here.`,
        links: [
          { text: 'Coral Courier', href: `${front}about-us` },
          { text: 'here', href: away },
        ],
      },
      [`notice closing Coral Courier ${away}`],
    ],
    [
      'a sentence with a button to share',
      withLink(first, 'Share', 'https://www.facebook.com/sharer?u=1'),
      ['notice closing Coral Courier'],
    ],
    [
      'a sentence with an address in words',
      'Originally published at https://coral-courier.example/wall',
      ['notice closing coral-courier.example https://coral-courier.example/wall'],
    ],
    [
      'a sentence that links to the site itself',
      withLink(first, 'here', 'https://pelican-post.example/old/'),
      ['notice closing Coral Courier'],
    ],
    ['a bare link', linkLine('Read the original article', away), [`source-link closing ${away}`]],
    ['a bare link to the site itself', linkLine('Read the original article', 'https://pelican-post.example/1'), []],
    [
      'a bare link that names the house',
      linkLine('Read the original on Coral Courier', away),
      [`notice closing Coral Courier ${away}`],
    ],
    [
      'a bare link that names another',
      linkLine('Read the original on Tolland Times', away),
      [`notice closing Tolland Times ${away}`],
    ],
    [
      'a link somewhere in a sentence',
      withLink('Read the original article before you go and see the wall yourself', 'go', away),
      [],
    ],
    ['what an importer left', 'source_link', ['source-link closing']],
    [
      'a disclaimer',
      'This story has not been edited by Pelican Post staff and is published from a syndicated feed.',
      ['notice closing disclaims'],
    ],
    ['agencies that helped', 'With inputs from agencies', ['credit-line closing']],
    ['the same in a bracket', 'Edited by Ana Ruiz (with inputs from agencies) | May 6', ['credit-line closing']],
    ['a bracket in a paragraph', `The vote (with help from agencies) ${'was long '.repeat(16)}`, []],
    ['rights of an agency', '© 2026 Reuters. All rights reserved.', ['copyright-line closing Reuters']],
    [
      'rights of an agency, in a word',
      'Copyright 2026 by Reuters, all rights reserved',
      ['copyright-line closing Reuters'],
    ],
    ['rights with a typo', 'Copyright @ 2026 Reuters', ['copyright-line closing Reuters']],
    ['rights of nobody known', '© 2026 Harbour Union', []],
    ['a syndicate', 'Distributed by Tribune Content Agency, LLC.', ['notice closing Tribune Content Agency']],
    [
      'a syndicate behind another headline',
      withLink(
        'What the tide tells us of the moon Tolland Times (TNS)',
        'What the tide tells us of the moon',
        'https://pelican-post.example/opinion/tide/',
      ),
      [],
    ],
    [
      'a syndicate behind its author',
      withLink(
        'Ana Maria de los Santos Ruiz-Moreno (TNS)',
        'Ana Maria de los Santos Ruiz-Moreno',
        'https://pelican-post.example/author/ruiz/',
      ),
      ['notice closing Tribune Content Agency'],
    ],
    [
      'a syndicate behind a short link',
      withLink('Story Tolland Times (TNS)', 'Story', 'https://pelican-post.example/opinion/tide/'),
      ['notice closing Tribune Content Agency'],
    ],
    ['a syndicate that sends letters', 'By signing up you agree to hear from Tribune Content Agency, LLC.', []],
    [
      'a label and a long address',
      withLink(
        'Source: https://coral-courier.example/2031/05/breakwater-vote-of-the-winter-council',
        'https://coral-courier.example/2031/05/breakwater-vote-of-the-winter-council',
        'https://coral-courier.example/2031/05/breakwater-vote-of-the-winter-council',
      ),
      [
        'notice closing label coral-courier.example https://coral-courier.example/2031/05/breakwater-vote-of-the-winter-council',
      ],
    ],
    ['a syndicate in a long line', `Tribune Content Agency ${'carries boats and stones over the bay '.repeat(3)}`, []],
    ['a label', 'Source: Coral Courier', ['notice closing label Coral Courier']],
    ['a label in Russian', 'Источник: Вестник Залива', ['notice closing label Вестник Залива'], { language: 'ru' }],
    ['a label of a place that anybody shows', 'Source: Telegram', []],
    ['… in its own script', 'Источник: Телеграм', [], { language: 'ru' }],
    ['a label of people', 'With information from Ana Ruiz and Leo Sand.', []],
    [
      'the footer of a feed',
      withLink('The post Port votes appeared first on Coral Courier.', 'Coral Courier', front),
      [`notice closing Coral Courier ${front}`],
    ],
    ['a long paragraph', `${first} ${'The wall is long. '.repeat(45)}`, []],
    ['a caption', { text: first, boxed: { names: 'wp-caption' } }, []],
    ['the credit of a picture', 'Photo: Ana Ruiz/Reuters', []],
    [
      'the address that the head of the page gives',
      away,
      [`notice closing ${away}`],
      { metadata: { canonical: `${away}/` } },
    ],
  ])('%s', (_, line, signs, page = {}) => {
    expect(found({ ...page, tail: [line] })).toEqual(signs);
  });
});

describe('where it stands', () => {
  const [one = '', ...rest] = paragraphs;
  const fillers = (count: number): Line[] => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);
  test.each<[what: string, page: PlainPage, signs: string[]]>([
    ['beside the headline', { head: [first] }, ['notice head Coral Courier']],
    ['in the first paragraph', { body: [first, one, ...rest] }, ['notice opening Coral Courier']],
    ['in the last paragraph', { body: [one, ...rest, first] }, ['notice closing Coral Courier']],
    [
      'far into a long story',
      { body: [one, ...rest, first, ...Array.from({ length: 13 }, (_, i) => `${i} ${one}`)] },
      [],
    ],
    ['some way below', { tail: [...fillers(20), first] }, ['notice closing Coral Courier']],
    ['far below', { tail: [...fillers(30), first] }, []],
    [
      'of a release far below',
      { tail: [...fillers(30), '© 2026 PR Newswire. All rights reserved.'] },
      ['copyright-line closing PR Newswire'],
    ],
    [
      'a bare link beside the headline',
      { head: [linkLine('Read the original article', away)] },
      [`source-link head ${away}`],
    ],
    ['rights beside the headline', { head: ['© 2026 Reuters'] }, []],
    ['help beside the headline', { head: ['With inputs from agencies'] }, ['credit-line head']],
    ['help in the opening', { body: ['With inputs from agencies', one, ...rest] }, []],
    [
      'a label some way below',
      { tail: [...fillers(12), 'Source: Coral Courier'] },
      ['notice closing label Coral Courier'],
    ],
    ['a label below other stories', { tail: [...fillers(14), 'Source: Coral Courier'] }, []],
  ])('%s', (_, page, signs) => {
    expect(found(page)).toEqual(signs);
  });
});
