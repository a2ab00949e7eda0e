import { expect, test } from 'vitest';
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
const reef = 'https://reefnews.example/2026/breakwater-vote';
const release = 'https://www.businesswire.com/news/home/20260302/en/wall';
const withLink = (text: string, words: string, href = away, more: Partial<Block> = {}): Line => ({
  text,
  links: [{ text: words, href }],
  linkChars: words.length,
  ...more,
});
const read = 'Read the full article';
const courier = ['notice closing Coral Courier'];
const syndicate = 'Distributed by Tribune Content Agency';
const padded = (text: string, length: number) => `${text} ${'x'.repeat(length - text.length - 1)}`;

test.each<[what: string, line: Line, signs: string[], more?: PlainPage]>([
  ['a link with an arrow', linkLine(`${read} >`, away), [`source-link closing ${away}`]],
  [
    'a link with arrows',
    linkLine('Read more at Coral Courier >>', away),
    [`source-link closing Coral Courier ${away}`],
  ],
  ['a link of two fifths', withLink('Read more', 'Read', away), [`source-link closing ${away}`]],
  [
    'two links',
    {
      text: read,
      links: [
        { text: 'Read', href: away },
        { text: 'article', href: reef },
      ],
      linkChars: 11,
    },
    [],
  ],
  [
    'a link and a name beside it',
    withLink('Source link | Reef News', 'Source link'),
    [`source-link closing Reef News ${away}`],
  ],
  [
    'a link and a small name beside it',
    withLink('Source link | reefnews', 'Source link', reef),
    [`source-link closing reefnews ${reef}`],
  ],
  [
    'a link and a name that is not its site’s',
    withLink('Source link | Harbour boats', 'Source link'),
    [`source-link closing ${away}`],
  ],
  [
    'a link and a part of its site’s name',
    withLink('Source link | Les Reefnews', 'Source link', reef),
    [`source-link closing Les Reefnews ${reef}`],
  ],
  [
    'a link and its site’s four letters',
    withLink('Source link | Les Reefs', 'Source link', 'https://reef.example/a'),
    ['source-link closing https://reef.example/a'],
  ],
  ['a link and more beside it', withLink('Source link | Reef News | Boats', 'Source link'), []],
  [
    'a sentence and a link behind it',
    withLink('The wall will be rebuilt, as all have known for years. Source link', 'Source link'),
    [],
  ],
  [
    'a label and a link',
    withLink('Source: Coral Courier', 'Coral Courier'),
    [`notice closing label Coral Courier ${away}`],
  ],
  ['the page’s own address', ` ${away}/ `, [`notice closing ${away}/`], { metadata: { canonical: away } }],
  ['another address', reef, [], { metadata: { canonical: away } }],
  [
    'its own address on the site',
    'https://pelican-post.example/a',
    [],
    { metadata: { canonical: 'https://pelican-post.example/a' } },
  ],
  ['a syndicate', syndicate, ['notice closing Tribune Content Agency']],
  ['a syndicate in 90 letters', padded(`(${syndicate})`, 90), ['notice closing Tribune Content Agency']],
  ['a syndicate’s rights', '© 2026 Tribune Content Agency', ['copyright-line closing Tribune Content Agency']],
  [
    'a syndicate’s rights and another’s',
    '© 2026 Houston Chronicle. Distributed by Tribune Content Agency, LLC.',
    ['notice closing Tribune Content Agency'],
  ],
  [
    'a syndicate’s rights in a long line',
    `© 2026 Houston Chronicle. ${'All of this is theirs, as always. '.repeat(3)} Distributed by Tribune Content Agency`,
    ['notice closing Tribune Content Agency'],
  ],
  ['a job at a syndicate', 'Tribune Content Agency Associate Producer', []],
  ['a syndicate and a job', 'Producer, Tribune Content Agency', ['notice closing Tribune Content Agency']],
  ['a wire of releases', 'Business Wire', ['notice closing Business Wire']],
  [
    'a wire of releases with the release',
    withLink('View source version on Business Wire', 'Business Wire', release),
    [`notice closing Business Wire ${release}`],
  ],
  [
    'a wire of releases with its front page',
    withLink('View source version on Business Wire', 'Business Wire', 'https://www.businesswire.com/'),
    ['notice closing Business Wire'],
  ],
  ['rights with a typo', 'Copyright @ 2026 Houston Chronicle', ['copyright-line closing Houston Chronicle']],
  [
    'rights and what is behind the holder',
    '© 2026 Houston Chronicle  All rights reserved',
    ['copyright-line closing Houston Chronicle'],
  ],
  [
    'an address in http',
    'Originally published at http://coral-courier.example/wall',
    ['notice closing coral-courier.example http://coral-courier.example/wall'],
  ],
  ['people', 'With information from Ana Ruiz and Leo Sand.', []],
  ['figures', 'Source: Harbor Board; analysis by Pelican Post', []],
  ['a site’s name before the source', 'Pelican Post source: Coral Courier', ['notice closing label Coral Courier']],
  [
    'the first of several',
    'CREDIT: Coral Courier (Sorna Observatory); Reef Agency; the Port Archive of Tolland',
    courier,
  ],
  [
    'the first of several, glued',
    'CREDIT:Coral Courier (Sorna Observatory); Reef Agency; the Port Archive of Tolland',
    courier,
  ],
])('behind the story: %s', (_, line, signs, more = {}) => expect(found({ ...more, tail: [line] })).toEqual(signs));

const [, ...rest] = paragraphs;
test.each<[what: string, text: string, signs: string[]]>([
  [
    'tells of the trouble',
    'The trouble, first reported by the Coral Courier on Tuesday, is that the wall will be rebuilt in the harbour.',
    [],
  ],
  [
    'tells of it with dashes',
    'The trouble – first reported by the Coral Courier – is that the wall will be rebuilt in the harbour.',
    [],
  ],
  [
    'tells of it in a bracket',
    'The trouble (first reported by the Coral Courier) is that the wall will be rebuilt in the harbour.',
    [],
  ],
  [
    'tells of the story',
    'This story, first published by the Coral Courier, is here in full for all who have read of the harbour.',
    ['notice opening Coral Courier'],
  ],
  [
    'tells of the trouble behind the story',
    'Here is the story. The trouble, first reported by the Coral Courier, is that the wall will be rebuilt.',
    [],
  ],
  [
    'tells of the story behind the trouble',
    'There was trouble! This story, first published by the Coral Courier, is here in full for all who have read.',
    ['notice opening Coral Courier'],
  ],
  ['ends there', 'This, first reported by the Coral Courier.', ['notice opening Coral Courier']],
  [
    'goes on in capitals',
    'The trouble, first reported by the Coral Courier, Leo Sand says, is that the wall will be rebuilt.',
    [],
  ],
  [
    'says it at once',
    'First reported by the Coral Courier, the trouble is that the wall will be rebuilt in the harbour.',
    ['notice opening Coral Courier'],
  ],
  ['carries rights', '© 2026 Reuters', []],
  ['is a link', `${read}`, []],
])('a line of the opening %s', (_, text, signs) => expect(found({ body: [text, ...rest] })).toEqual(signs));

test.each<[what: string, page: PlainPage, signs: string[]]>([
  ['a link in the opening', { body: [linkLine(read, away), ...rest] }, []],
  [
    'a link behind words beside the headline',
    { head: [withLink('The wall, as all have known for years and years. Source link', 'Source link')] },
    [`source-link head ${away}`],
  ],
  ['a syndicate beside the headline', { head: ['Tribune Content Agency'] }, []],
  [
    'a label fourteen lines below',
    { tail: [...Array.from({ length: 13 }, (_, i) => `Boat ${i} of the bay`), 'Source: Coral Courier'] },
    ['notice closing label Coral Courier'],
  ],
  ['figures, with a short name of the site', { tail: ['Source: Harbor Board; analysis by Pelican Post'] }, []],
])('%s', (_, page, signs) => expect(found(page)).toEqual(signs));
