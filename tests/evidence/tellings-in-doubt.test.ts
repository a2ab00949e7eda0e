import { describe, expect, test } from 'vitest';
import { linesOf } from '../../utils/evidence/lines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { saysWhoPictured, withPicturesTold } from '../../utils/evidence/pictures-told.ts';
import { sign } from '../../utils/evidence/sign.ts';
import { toldBelow } from '../../utils/evidence/told-below.ts';
import type { Block, Cell, Role, Sign } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const ana = ['Ana Ruiz'];
const page = 'https://pelican-post.example/author/ana-ruiz/';
const long = (text: string, length: number) => `${text} ${'x'.repeat(length - text.length - 1)}`;
const link = (text: string, href: string) => ({ links: [{ text, href }], linkChars: text.length });

describe('of whom the page tells below the story', () => {
  const found = (told: PlainPage) =>
    toldBelow(pageLines(plainArticle(told))).flatMap(({ line }) => line.people.map(({ name }) => name));
  const label = { text: 'About the author', tag: 'h3', prose: false };
  const below = (...tail: Line[]): PlainPage => ({ tail });
  const job = 'Ana Ruiz is an economist at the Port Institute.';
  const plain = 'Ana Ruiz is 34 years old and likes the rain.';
  const set = (text: string) => ({ text, emphasised: true });
  const fillers = (count: number): Line[] => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);
  const hidden = (count: number): Line[] =>
    Array.from({ length: count }, (_, i) => ({ text: `Boat ${i}`, visible: false }));
  test.each<[what: string, page: PlainPage, names: string[]]>([
    ['a label and a name', below(label, 'Ana Ruiz'), ana],
    ['a label and a sentence', below(label, plain), ana],
    ['a label that is a link', below({ ...label, ...link(label.text, page) }, plain), []],
    ['a label that nobody sees', below({ ...label, visible: false }, plain), []],
    ['a name in a picture’s caption', below(label, { text: 'Ana Ruiz', boxed: { names: 'wp-caption' } }), []],
    ['a label and a name in a long line', below(label, long('Ana Ruiz', 61)), []],
    ['a name that sounds like none', below(label, 'Riverside Stadium'), []],
    ['a sentence', below(plain), []],
    ['a sentence with a job', below(job), ana],
    ['two lines below', below(...fillers(2), job), ana],
    ['three lines below', below(...fillers(3), job), []],
    ['below what waits hidden', below(...hidden(12), job), ana],
    ['behind much that waits hidden', below(...hidden(40), job), []],
    ['a label further below', below(...fillers(8), label, 'Ana Ruiz'), ana],
    ['a label far below', below(...fillers(16), label, 'Ana Ruiz'), []],
    ['a sentence set apart', below(set(plain)), ana],
    ['a sentence of four names', below(set('Ana Maria Ruiz Holm is 34.')), ['Ana Maria Ruiz Holm']],
    ['a sentence of one name', below(set('Ana is 34.')), []],
    ['a sentence that begins otherwise', below(set('Today Ana Ruiz is 34.')), []],
    ['a sentence without a verb', below(set('Ana Ruiz likes the rain.')), []],
    ['a sentence of 500 letters', below(set(long(plain, 500))), ana],
    ['a longer one', below(set(long(plain, 501))), []],
    ['a job far into the sentence', below(long(plain, 130).concat(' economist')), []],
    ['degrees behind the name', below('Ana Ruiz, Ph.D., is an economist in Sorna.'), ana],
    ['two degrees', below('Ana Ruiz, M.A., Ph.D., is an economist in Sorna.'), ana],
    ['a title before the name', below('Dr. Ana Ruiz is an economist in Sorna.'), ana],
    ['a sentence in the past', below('Ana Ruiz was an economist in Sorna.'), ana],
    ['a link to all she wrote', below({ text: plain, ...link('Ana Ruiz', page) }), ana],
    [
      'a link to what others wrote',
      below({ text: plain, ...link('Leo', 'https://pelican-post.example/author/leo-sand/') }),
      [],
    ],
    [
      'a link to another page with her name',
      below({ text: plain, ...link('rain', 'https://pelican-post.example/ana-ruiz') }),
      [],
    ],
    ['three links', below({ text: job, links: ['a', 'b', 'c'].map((text) => ({ text, href: '/x' })) }), ana],
    ['four links', below({ text: job, links: ['a', 'b', 'c', 'd'].map((text) => ({ text, href: '/x' })) }), []],
    [
      'a name with a comma, linked to her page',
      below({ text: 'Ana Ruiz, from Sorna', ...link('Ana Ruiz', page) }),
      ana,
    ],
    ['without a comma', below({ text: 'Ana Ruiz from Sorna', ...link('Ana Ruiz', page) }), []],
    ['with a comma, linked elsewhere', below({ text: 'Ana Ruiz, from Sorna', ...link('Ana Ruiz', '/tag/x') }), []],
    ['a rubric with a comma', below({ text: 'The bay, from Sorna', ...link('The bay', page) }), []],
    ['a heading with the name', below(...fillers(5), { text: 'About Ana Ruiz', tag: 'h3' }, plain), ana],
    ['a heading with the name, and more', below(...fillers(5), { text: 'About Ana Ruiz today', tag: 'h3' }, plain), []],
    ['a heading with another name', below(...fillers(5), { text: 'About Leo Sand', tag: 'h3' }, plain), []],
    ['a long line with the name', below(...fillers(5), long('About', 60).concat(' Ana Ruiz'), plain), []],
    [
      'a heading, and a long sentence',
      below(...fillers(5), { text: 'About Ana Ruiz', tag: 'h3' }, long(plain, 501)),
      [],
    ],
    ['whom the headline names', { ...below(job), headline: 'ANA RUIZ sails' }, []],
    ['whom the head names', { ...below(job), head: ['Seen by Ana Ruiz'] }, []],
    [
      'whom a line of the story names',
      { ...below(job), body: [...paragraphs, { text: 'Ana Ruiz sails', prose: false }] },
      [],
    ],
    [
      'whom a line names, below a label',
      { ...below(label, job), body: [...paragraphs, { text: 'Ana Ruiz sails', prose: false }] },
      ana,
    ],
    [
      'whom a paragraph names, below a label',
      { ...below(label, job), body: [...paragraphs, { text: 'Ana Ruiz sails', prose: true }] },
      [],
    ],
    ['whom the tail names again', below(job, 'Ana Ruiz sails'), ana],
    ['the first of two', below(job, 'Leo Sand is an economist in Lima.'), ana],
  ])('%s', (_, told, names) => expect(found(told)).toEqual(names));
});

describe('who pictured', () => {
  const cells = (...texts: string[]): Line => ({
    text: texts.join(' '),
    prose: false,
    cells: texts.map((text): Cell => ({ text, joint: 'apart', kin: 'span.' })),
  });
  const by = (text: string, fromElement: boolean, ...names: string[]): Sign =>
    sign('byline', text, {
      ...{ where: 'head', fromElement },
      line: { people: names.map((name) => ({ name, role: 'reporter' as Role })), organizations: [] },
    });
  const both = [by('Ana Ruiz, Leo Sand', true, 'Ana Ruiz', 'Leo Sand')];
  const roles = (told: PlainPage, signs: readonly Sign[] = both, near = signs) =>
    withPicturesTold(pageLines(plainArticle(told)), signs, near)
      .flatMap(({ line }) => line.people.map(({ role }) => role))
      .join(' ');
  test.each<[what: string, roles: () => string, expected: string]>([
    ['nothing says so', () => roles({}), 'reporter reporter'],
    [
      'the word behind the name',
      () => roles({ head: [cells('Ana Ruiz', 'Leo Sand', 'photos')] }),
      'reporter photographer',
    ],
    ['a tab', () => roles({ head: [cells('Ana Ruiz', 'Leo Sand', 'Photos')] }), 'reporter reporter'],
    ['a tab beside one name', () => roles({ head: [cells('Leo Sand', 'Photos')] }), 'reporter photographer'],
    [
      'the job behind the name',
      () => roles({ head: [cells('Ana Ruiz', 'Leo Sand', 'Photographer')] }),
      'reporter photographer',
    ],
    [
      'the job in brackets',
      () => roles({ head: [cells('Ana Ruiz', 'Leo Sand', '(Photographer)')] }),
      'reporter photographer',
    ],
    [
      'the word before the name',
      () => roles({ head: [cells('Photos', 'Leo Sand', 'Ana Ruiz')] }),
      'reporter photographer',
    ],
    [
      'the word with a colon',
      () => roles({ head: [cells('Ana Ruiz', 'Photos:', 'Leo Sand')] }),
      'reporter photographer',
    ],
    [
      'the word with a bar',
      () => roles({ head: [cells('Ana Ruiz', 'Photos |', 'Leo Sand')] }),
      'reporter photographer',
    ],
    ['the word for a film', () => roles({ head: [cells('Ana Ruiz', 'Video:', 'Leo Sand')] }), 'reporter producer'],
    [
      'word and name in a cell',
      () => roles({ head: [cells('Ana Ruiz', 'Photos: Leo Sand')] }),
      'reporter photographer',
    ],
    ['word and name in a line', () => roles({ head: ['Photos: Leo Sand'] }), 'reporter reporter'],
    [
      'word and name in a marked line',
      () => roles({ head: ['Photos: Leo Sand'], marked: [['Photos: Leo Sand', 'class:author']] }),
      'reporter photographer',
    ],
    [
      'below a picture',
      () =>
        roles({ head: [{ ...(cells('Photos', 'Leo Sand') as object), text: 'x', boxed: { names: 'wp-caption' } }] }),
      'reporter reporter',
    ],
    ['a longer name', () => roles({ head: [cells('Photos', 'Leo Sandberg')] }), 'reporter reporter'],
    ['a name within another', () => roles({ head: [cells('Photos', 'Cleo Sand')] }), 'reporter reporter'],
    ['both', () => roles({ head: [cells('Photos', 'Ana Ruiz and Leo Sand')] }), 'reporter reporter'],
    ['below the story', () => roles({ tail: ['Author: Ana Ruiz | Photos: Leo Sand'] }), 'reporter photographer'],
    ['below it, behind a stop', () => roles({ tail: ['Author: Ana Ruiz. Photos: Leo Sand'] }), 'reporter photographer'],
    ['below it, without an author', () => roles({ tail: ['Boats: Ana Ruiz | Photos: Leo Sand'] }), 'reporter reporter'],
    [
      'below it, at length',
      () => roles({ tail: [`Author: Ana Ruiz | Photos: Leo Sand | ${'x'.repeat(263)}`] }),
      'reporter reporter',
    ],
    [
      'below it, a little shorter',
      () => roles({ tail: [`Author: Ana Ruiz | Photos: Leo Sand | ${'x'.repeat(262)}`] }),
      'reporter photographer',
    ],
    [
      'further below',
      () => roles({ tail: ['a', 'b', 'c', 'Author: Ana Ruiz | Photos: Leo Sand'] }),
      'reporter reporter',
    ],
    [
      'but who signs with “by”',
      () =>
        roles({ head: [cells('Photos', 'Leo Sand')] }, [by('By Ana Ruiz and Leo Sand', true, 'Ana Ruiz', 'Leo Sand')]),
      'reporter reporter',
    ],
    [
      'and who is told of behind the word',
      () =>
        roles({ head: [cells('Photos', 'Leo Sand')] }, [
          by('By Ana Ruiz | photos | Leo Sand', true, 'Ana Ruiz', 'Leo Sand'),
        ]),
      'reporter photographer',
    ],
    [
      'whose job it is, in a line of the page’s',
      () =>
        roles({ head: [cells('Leo Sand', 'Photographer')] }, [
          by('By Leo Sand', false, 'Leo Sand'),
          by('Ana Ruiz', true, 'Ana Ruiz'),
        ]),
      'photographer reporter',
    ],
    [
      'whose job it is, in an element',
      () =>
        roles({ head: [cells('Leo Sand', 'Photographer')] }, [
          by('By Leo Sand', true, 'Leo Sand'),
          by('Ana Ruiz', true, 'Ana Ruiz'),
        ]),
      'reporter reporter',
    ],
    [
      'who signs alone',
      () => roles({ head: [cells('Photos', 'Leo Sand')] }, [by('Leo Sand', true, 'Leo Sand')]),
      'reporter',
    ],
    [
      'who signs alone near',
      () => roles({ head: [cells('Photos', 'Leo Sand')] }, both, [by('Leo Sand', true, 'Leo Sand')]),
      'reporter reporter',
    ],
    [
      'a list of names that is long',
      () => roles({ head: [cells('Photos', long('Boats', 90).concat(' Leo Sand'))] }),
      'reporter reporter',
    ],
    [
      'a long list before the job',
      () => roles({ head: [cells(long('Boats', 90).concat(' Leo Sand'), 'Photographer')] }),
      'reporter reporter',
    ],
    [
      'a comma and the job',
      () => roles({ head: [cells('Ana Ruiz', 'Leo Sand', ', photographer')] }),
      'reporter photographer',
    ],
    [
      'the word between two names',
      () => roles({ head: [cells('Leo Sand', 'Photos', 'Mo Lang')] }),
      'reporter reporter',
    ],
    [
      'words that the row sets first',
      () => roles({ head: [cells('Author', 'Ana Ruiz', 'Photos', 'Leo Sand')] }),
      'reporter photographer',
    ],
    [
      'a label behind the names',
      () => roles({ head: [cells('x', 'Photos: Leo Sand Author: Ana Ruiz')] }),
      'reporter photographer',
    ],
    [
      'word and name in another line than the marked one',
      () => roles({ head: ['Mo Lang', 'Photos: Leo Sand'], marked: [['Mo Lang', 'class:author']] }),
      'reporter reporter',
    ],
    [
      'a line of the opening',
      () => roles({ body: [cells('Photos:', 'Leo Sand'), ...paragraphs] }),
      'reporter photographer',
    ],
    [
      'below it, in a caption',
      () => roles({ tail: [{ text: 'Author: Ana Ruiz | Photos: Leo Sand', boxed: { names: 'wp-caption' } }] }),
      'reporter reporter',
    ],
    [
      'below it, with a semicolon',
      () => roles({ tail: ['Author: Ana Ruiz; Photos: Leo Sand'] }),
      'reporter photographer',
    ],
    [
      'who edited, beside who pictured',
      () =>
        roles({ head: [cells('Photos', 'Leo Sand')] }, [
          by('Leo Sand', true, 'Leo Sand'),
          { ...by('x', true), line: { people: [{ name: 'Ida Holm', role: 'editor' }], organizations: [] } },
        ]),
      'reporter editor',
    ],
    [
      'who wrote, in one line of two',
      () =>
        roles({ head: [cells('Photos', 'Leo Sand')] }, [
          by('Ana Ruiz', true, 'Ana Ruiz'),
          by('By Leo Sand', true, 'Leo Sand'),
        ]),
      'reporter reporter',
    ],
    [
      'beside a line that names nobody',
      () => roles({ head: [cells('Photos', 'Leo Sand')] }, [...both, by('Reuters', true)]),
      'reporter photographer',
    ],
  ])('%s', (_, told, expected) => expect(told()).toBe(expected));

  test.each<[text: string, expected: boolean]>([
    ['Photo: Leo Sand', true],
    ['Photo | Leo Sand', true],
    ['Photo : Leo Sand', true],
    ['攝影／ 王小明', true],
    ['Photo Leo Sand', false],
    ['A photo: Leo Sand', false],
    ['Photograph', false],
  ])('%s', (text, expected) => expect(saysWhoPictured(text)).toBe(expected));
});

describe('lines', () => {
  const lines = (language: string, ...texts: (string | Partial<Block>)[]) =>
    linesOf(
      texts.map((one, i) => {
        const { text = '', ...more } = typeof one === 'string' ? { text: one } : one;
        return block(text, { id: `b${i}`, box: i, zone: 'head', tag: 'div', prose: false, ...more });
      }),
      language,
    ).map(({ text, parts, links, linkChars }) => `${text} ${parts.length}/${links.length}/${linkChars}`);
  const linked = (text: string) => ({ text, ...link(text, '/a') });
  const li = (text: string, box?: number) => ({ text, tag: 'li', ...(box !== undefined && { box }) });
  test.each<[what: string, lines: () => string[], expected: string[]]>([
    [
      'links are counted',
      () => lines('en', 'By', linked('Ana Ruiz'), 'and', linked('Leo Sand')),
      ['By Ana Ruiz and Leo Sand 4/2/16'],
    ],
    [
      'of a cut line, links of each part',
      () => lines('hi', { text: 'Publish Date: 3 March Author: Anna Holt', ...link('Anna Holt', '/a') }),
      ['Publish Date: 3 March 1/0/9', 'Author: Anna Holt 1/1/9'],
    ],
    ['a label before a long text', () => lines('en', 'By', 'x'.repeat(81)), ['By 1/0/0', `${'x'.repeat(81)} 1/0/0`]],
    ['a label before a shorter one', () => lines('en', 'By', 'x'.repeat(80)), [`By ${'x'.repeat(80)} 2/0/0`]],
    ['a label at the end', () => lines('en', 'By'), ['By 1/0/0']],
    ['a heading before small letters', () => lines('en', 'Author', 'of boats'), ['Author of boats 2/0/0']],
    [
      'a heading before a name',
      () => lines('en', 'Author', 'Ana Ruiz', 'Leo Sand'),
      ['Author: Ana Ruiz 2/0/0', 'Leo Sand 1/0/0'],
    ],
    [
      'items of a list',
      () => lines('en', 'Authors', li('Ana Ruiz'), li('Leo Sand')),
      ['Authors: Ana Ruiz, Leo Sand 3/0/0'],
    ],
    [
      'items of one box',
      () => lines('en', 'Authors', li('Ana Ruiz', 1), li('Leo Sand', 1)),
      ['Authors: Ana Ruiz 2/0/0', 'Leo Sand 1/0/0'],
    ],
    [
      'items without a label',
      () => lines('en', 'The bay', li('Ana Ruiz'), li('Leo Sand')),
      ['The bay 1/0/0', 'Ana Ruiz 1/0/0', 'Leo Sand 1/0/0'],
    ],
    [
      'a comma at the end',
      () => lines('en', 'By', 'Ana Ruiz,', 'Leo Sand', 'x'),
      ['By Ana Ruiz, Leo Sand 3/0/0', 'x 1/0/0'],
    ],
    ['a comma without a label', () => lines('en', 'Ana Ruiz,', 'Leo Sand'), ['Ana Ruiz, 1/0/0', 'Leo Sand 1/0/0']],
    ['“and” at the end', () => lines('en', 'By Ana Ruiz and', 'Leo Sand'), ['By Ana Ruiz and Leo Sand 2/0/0']],
    [
      'ten parts',
      () => lines('en', 'By', ...Array.from({ length: 12 }, () => 'Ana,')),
      [`By${' Ana,'.repeat(9)} 10/0/0`, 'Ana, 1/0/0', 'Ana, 1/0/0', 'Ana, 1/0/0'],
    ],
    ['a bullet behind no label', () => lines('de', 'Wetter • AFP'), ['Wetter • AFP 1/0/0']],
    ['a thin bar behind a label', () => lines('de', 'Quelle︱AFP'), ['Quelle: AFP 1/0/0']],
    [
      'brackets in a long line',
      () => lines('en', 'The boat(s) of the bay are here'),
      ['The boat(s) of the bay are here 1/0/0'],
    ],
    ['brackets in 20 letters', () => lines('en', 'The boat(s) of a bay'), ['The boats of a bay 1/0/0']],
    ['a bracket behind two letters', () => lines('en', 'Bo(s)'), ['Bo(s) 1/0/0']],
    [
      'labels in a long line',
      () => lines('hi', `Publish Date: 3 March Author: ${'x'.repeat(371)}`),
      [`Publish Date: 3 March Author: ${'x'.repeat(371)} 1/0/0`],
    ],
  ])('%s', (_, is, expected) => expect(is()).toEqual(expected));
});
