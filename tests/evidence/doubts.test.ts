import { describe, expect, test } from 'vitest';
import { withoutCheckers } from '../../utils/evidence/checkers.ts';
import { withoutDoubtful } from '../../utils/evidence/doubtful-names.ts';
import { findReleases } from '../../utils/evidence/find-releases.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Cell, Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const site = 'https://pelican-post.example';
const byline = (text: string, ...names: string[]): Sign =>
  sign('byline', text, {
    block: 'b1',
    where: 'head',
    line: { people: names.map((name) => ({ name, role: 'reporter' })), organizations: [] },
  });
const people = (signs: readonly Sign[]) => signs.map(({ line }) => line.people.map(({ name }) => name).join(', '));

describe('names that are none', () => {
  const left =
    (page: PlainPage, name: string, text = name) =>
    () =>
      people(withoutDoubtful(plainArticle(page), [byline(text, name)]))[0];
  const signedBy = (text: string, author = 'Ana Ruiz'): PlainPage => ({
    head: [text],
    metadata: { authors: [{ name: author, from: 'a' }] },
  });
  const menu = (text: string, href = `${site}/a/`): Line => linkLine(text, href, { zone: 'outside' });
  // what sounds like neither
  const name = 'Bay Waters';
  const author = `${site}/author/bay-waters/`;
  test.each<[what: string, left: () => string | undefined, expected: string | undefined]>([
    ['nothing against it', left({ head: [name] }, name), name],
    ['in a menu', left({ head: [name], tail: [menu(name)] }, name), undefined],
    ['in a menu, in capitals', left({ head: [name], tail: [menu('BAY WATERS')] }, name), undefined],
    ['in a menu of authors', left({ head: [name], tail: [menu(name, author)] }, name), name],
    ['in a menu without an address', left({ head: [name], tail: [menu(name, '')] }, name), name],
    ['in a link of the story', left({ head: [name], tail: [linkLine(name, `${site}/a/`)] }, name), name],
    ['in a menu, behind “by”', left({ head: [`By ${name}`], tail: [menu(name)] }, name, `By ${name}`), name],
    [
      'in a menu, and in the head of the page',
      left({ head: [name], tail: [menu(name)], metadata: { authors: [{ name, from: 'a' }] } }, name),
      name,
    ],
    ['in a menu, and at the end', left({ head: [name], tail: [name, menu(name)] }, name), name],
    [
      'in a menu, and further into a line at the end',
      left({ head: [name], tail: [`By ${name}`, menu(name)] }, name),
      undefined,
    ],
    [
      'in a menu, and in a long line at the end',
      left({ head: [name], tail: [`${name} ${'x'.repeat(400)}`, menu(name)] }, name),
      undefined,
    ],
    ['in a menu, with a link to its page', left({ head: [linkLine(name, author)], tail: [menu(name)] }, name), name],
    [
      'in a menu, with the link further away',
      left({ head: [name, ...'abcdef', linkLine(name, author)], tail: [menu(name)] }, name),
      undefined,
    ],
    ['in the headline', left({ headline: `${name} at Port Ellery`, head: [name] }, name), name],
    [
      'in the headline, with a link elsewhere',
      left({ headline: `${name} of Us`, head: [linkLine(name, `${site}/b/`)] }, name),
      name,
    ],
    [
      'the account of the site',
      left({ head: [linkLine('Pelican P', `${site}/author/admin/`)] }, 'Pelican P'),
      undefined,
    ],
    [
      'the same on another page of the site',
      left({ head: [linkLine('Pelican P', `${site}/author/pelican/`)] }, 'Pelican P'),
      'Pelican P',
    ],
    [
      'somebody else who set it up',
      left({ head: [linkLine('Ana Ruiz', `${site}/author/admin/`)] }, 'Ana Ruiz'),
      'Ana Ruiz',
    ],
    ['an account, in whose place the head names somebody', left(signedBy('AnaRzWrites'), 'AnaRzWrites'), undefined],
    ['one with a number', left(signedBy('ana_rz31'), 'ana_rz31'), undefined],
    ['a surname of two capitals', left(signedBy('McRuiz', 'Ana McRuiz'), 'McRuiz'), 'McRuiz'],
    ['an account that is all there is', left({ head: ['AnaRzWrites'] }, 'AnaRzWrites'), 'AnaRzWrites'],
    ['what sounds like nobody at all', left({ head: ['Best Garden Chairs Now'] }, 'Best Garden Chairs Now'), undefined],
    [
      'the same, which the head confirms',
      left(signedBy('Best Garden Chairs Now', 'Best Garden Chairs Now'), 'Best Garden Chairs Now'),
      'Best Garden Chairs Now',
    ],
    [
      'the site’s name alone',
      left({ head: [linkLine('Pelican Post', `${site}/author/admin/`)] }, 'Pelican Post'),
      'Pelican Post',
    ],
  ])('%s', (_, name, expected) => expect(name()).toBe(expected));

  test('go, and others in the line stay', () => {
    const page = plainArticle({
      head: ['Ana Ruiz, Bay Waters'],
      tail: [linkLine('Bay Waters', `${site}/a/`, { zone: 'outside' })],
    });
    expect(people(withoutDoubtful(page, [byline('Ana Ruiz, Bay Waters', 'Ana Ruiz', 'Bay Waters')]))).toEqual([
      'Ana Ruiz',
    ]);
  });
});

describe('what somebody writes about', () => {
  const ana = byline('By Ana Ruiz', 'Ana Ruiz');
  test.each<[what: string, signs: Sign[], expected: string[]]>([
    ['beside a name', [ana, byline('City Hall reporter', 'City Hall')], ['Ana Ruiz']],
    ['in a league', [ana, byline('Premier League Correspondent', 'Premier League')], ['Ana Ruiz']],
    ['alone', [byline('City Hall reporter', 'City Hall')], ['City Hall']],
    ['a colleague', [ana, byline('Leo Sand reporter', 'Leo Sand')], ['Ana Ruiz', 'Leo Sand']],
    ['with no job behind it', [ana, byline('City Hall in Lima', 'City Hall')], ['Ana Ruiz', 'City Hall']],
    ['in letters of another kind', [ana, byline('김하늘 기자', '김하늘')], ['Ana Ruiz', '김하늘']],
  ])('%s', (_, signs, expected) => {
    expect(people(withoutDoubtful(plainArticle({ head: ['By Ana Ruiz'] }), signs))).toEqual(expected);
  });
});

describe('who checked the facts', () => {
  const left =
    (head: readonly Line[], ...signs: Sign[]) =>
    () =>
      people(withoutCheckers(plainArticle({ head }), signs));
  const ana = byline('By Ana Ruiz', 'Ana Ruiz');
  const leo = byline('Leo Sand', 'Leo Sand');
  const both = byline('Ana Ruiz, Leo Sand', 'Ana Ruiz', 'Leo Sand');
  const cells = (...texts: string[]): Cell[] => texts.map((text) => ({ text, joint: 'apart', kin: 'span' }));
  test.each<[what: string, left: () => string[], expected: string[]]>([
    ['in one line', left(['Fact checked by Leo Sand'], ana, leo), ['Ana Ruiz']],
    ['with a colon', left(['Fact checked by: Leo Sand'], ana, leo), ['Ana Ruiz']],
    ['in the next line', left(['Fact checked by', 'Leo Sand'], ana, leo), ['Ana Ruiz']],
    ['in capitals', left(['FACT CHECKED BY LEO SAND'], ana, leo), ['Ana Ruiz']],
    ['with a title', left(['Fact checked by Dr. Leo Sand, MD'], ana, leo), ['Ana Ruiz']],
    [
      'in a row',
      left(
        [
          {
            text: 'By Ana Ruiz Fact checked by Leo Sand Updated',
            cells: cells('By', 'Ana Ruiz', 'Fact checked by', 'Leo Sand', 'Updated'),
          },
        ],
        both,
      ),
      ['Ana Ruiz'],
    ],
    ['further into a line', left(['By Ana Ruiz | Fact checked by Leo Sand'], both), ['Ana Ruiz']],
    ['if nobody else is named', left(['Fact checked by Leo Sand'], leo), []],
    ['of a review that nobody else signs', left(['Reviewed by Leo Sand'], leo), ['Leo Sand']],
    ['by nobody', left(['Leo Sand'], ana, leo), ['Ana Ruiz', 'Leo Sand']],
    ['within a word', left(['unreviewed by Leo Sand'], ana, leo), ['Ana Ruiz', 'Leo Sand']],
    [
      'in a long text',
      left([{ text: `${'The wall stands. '.repeat(16)} Fact checked by Leo Sand`, prose: false }], ana, leo),
      ['Ana Ruiz', 'Leo Sand'],
    ],
    ['by no name', left(['Fact checked by the desk'], ana, leo), ['Ana Ruiz', 'Leo Sand']],
    [
      'at the opening of the story',
      () => people(withoutCheckers(plainArticle({ body: ['Fact checked by Leo Sand', ...paragraphs] }), [ana, leo])),
      ['Ana Ruiz'],
    ],
  ])('%s', (_, names, expected) => expect(names()).toEqual(expected));
});

describe('a release of a wire that nobody knows', () => {
  const found = (page: PlainPage) =>
    findReleases(pageLines(plainArticle(page))).map(
      ({ where, named, isRelease }) => `${where} ${named}${isRelease ? '' : ' ?'}`,
    );
  const stone = 'Tolland Stone';
  const told = { headline: 'Tolland Stone rebuilds the wall' };
  const label = 'PRESS RELEASE';
  const contact = 'Media contact: press@stone.example';
  const line = (text: string): Line => ({ text, prose: false });
  test.each<[what: string, page: PlainPage, found: string[]]>([
    ['with its issuer', { head: [`Press release from ${stone}`] }, [`head ${stone}`]],
    ['with a colon', { head: [`Press release: ${stone}`] }, [`head ${stone}`]],
    ['with a dash', { head: [`Press release - ${stone}`] }, [`head ${stone}`]],
    ['with a company’s form', { head: [`Press release from ${stone}, Inc.`] }, [`head ${stone}, Inc.`]],
    ['below the story', { tail: [`Press release from ${stone}`] }, [`closing ${stone}`]],
    ['below it, with a colon', { tail: [`Press release: ${stone}`] }, []],
    ['a link', { head: [linkLine(`Press release from ${stone}`, `${site}/a`)] }, []],
    ['of a day', { head: ['Press release: March 3, 2026'] }, []],
    ['of a number', { head: ['Press release: No. 45'] }, []],
    ['of a headline', { head: ['Press release: Harbour closes for storms'] }, []],
    [
      'in 120 characters',
      { head: [line(`Press release from ${'Stone '.repeat(10).trim()}`)] },
      [`head ${'Stone '.repeat(10).trim()}`],
    ],
    ['of a longer name', { head: [line(`Press release from ${'Stone '.repeat(11).trim()}`)] }, []],
    ['that ends as wires do, of whom the headline tells', { ...told, tail: [`SOURCE ${stone}`] }, [`closing ${stone}`]],
    ['with a colon there', { ...told, tail: [`SOURCE: ${stone}`] }, []],
    ['the same with a label', { head: [label], tail: [`SOURCE: ${stone}`] }, [`closing ${stone}`]],
    ['that ends so, of whom nothing tells', { tail: [`SOURCE ${stone}`] }, []],
    [
      'that was sent',
      {
        body: [`PORT ELLERY, Maine, March 2, 2026 /QuickRelease/ -- ${paragraphs[0]}`, ...paragraphs.slice(1)],
        tail: [`SOURCE: ${stone}`],
      },
      [`closing ${stone}`],
    ],
    ['with a label and who the issuer is', { ...told, head: [label], tail: [`About ${stone}`] }, [`closing ${stone}`]],
    ['the same, of whom nothing tells', { head: [label], tail: [`About ${stone}`] }, []],
    ['the same with whom to ask', { head: [label], tail: [contact, `About ${stone}`] }, [`closing ${stone}`]],
    ['whom to ask, and who the issuer is', { ...told, tail: [contact, `About ${stone}`] }, [`closing ${stone}`]],
    ['who the issuer is', { ...told, tail: [`About ${stone}`] }, []],
    ['who the issuer is, and an end', { ...told, tail: [`About ${stone}`, `SOURCE: ${stone}`] }, [`closing ${stone}`]],
    ['a label and a company', { head: [label, `${stone} Inc.`] }, [`head ${stone} Inc.`]],
    ['a label and a source', { head: [label], tail: ['Source: Tolland Group'] }, ['closing Tolland Group']],
    ['a label and a person', { head: [label], tail: ['Source: Ana Ruiz'] }, []],
    ['a label and an agency', { head: [label], tail: ['Source: Reuters'] }, []],
    [
      'a label and whom to ask, with a house twice',
      { head: [label, 'University of Tolland'], tail: [contact, 'University of Tolland'] },
      ['head University of Tolland'],
    ],
    [
      'the same in one line',
      {
        head: [label, 'University of Tolland'],
        tail: [contact, 'Ida Holm, University of Tolland, press@stone.example'],
      },
      ['head University of Tolland'],
    ],
    ['the same once', { head: [label, 'University of Tolland'], tail: [contact] }, []],
    ['the same without a label', { head: ['University of Tolland'], tail: [contact, 'University of Tolland'] }, []],
    ['a label alone', { head: [label] }, []],
    ['a label with its day', { head: ['News Release 5-Nov-2026', `${stone} Inc.`] }, [`head ${stone} Inc.`]],
    [
      'of the site itself',
      { head: [`Press release from ${stone}`], tail: ['Write to press@pelican-post.example'] },
      [],
    ],
    ['with its issuer far below', { tail: [...'abcdefghijklm', `Press release from ${stone}`] }, [`closing ${stone}`]],
    ['with its issuer further below', { tail: [...'abcdefghijklmn', `Press release from ${stone}`] }, []],
  ])('%s', (_, page, expected) => expect(found(page)).toEqual(expected));
});
