import { expect, test } from 'vitest';
import { findCredits } from '@/utils/credits/find-credits';
import { sign } from '@/utils/evidence/sign';
import type { Article, Link, PersonCredited, Verdict } from '../../utils/model.ts';

const block = (id: string, zone: string, links: Link[] = []) => ({ id, zone, links });
const article = {
  host: 'Coral Portal',
  url: 'https://coralportal.example/story/pier',
  hostname: 'coralportal.example',
  title: 'Pier reopens',
  language: 'en',
  bylines: [{ block: 'b5', links: [{ text: 'Ana Ruiz', href: 'https://coralportal.example/author/ana-ruiz/' }] }],
  blocks: [
    block('b0', 'head'),
    block('b1', 'body'),
    block('b2', 'head', [{ text: 'Ana Ruiz', href: 'https://coralportal.example/author/ana-ruiz/' }]),
    block('b3', 'head', [{ text: 'Ana Ruiz', href: 'https://harbourpost.example/ana-ruiz/' }]),
    block('b4', 'head', [{ text: 'All news', href: 'https://coralportal.example/' }]),
    block('b5', 'head'),
  ],
} as unknown as Article;
const scraped: Verdict = { status: 'syndicated', kind: 'scraped', confidence: 'likely', evidence: [] };

const row = (person: Partial<PersonCredited>) =>
  sign('byline', 'row', {
    block: 'b0',
    where: 'head',
    fromElement: true,
    line: { people: [{ name: 'Ana Ruiz', role: 'reporter', ...person }], organizations: [] },
  });
const linked = (text: string, block = 'b2') => ({ ...row({}), evidence: { ...row({}).evidence, text, block } });
const pasted = sign('byline', 'By Leo Sand', {
  block: 'b1',
  where: 'opening',
  line: { people: [{ name: 'Leo Sand', role: 'reporter' }], organizations: [] },
});
const plain = (name: string) => ({ ...row({ name }), fromElement: undefined }) as unknown as ReturnType<typeof row>;
const credited = (name: string) => ({
  ...row({ name }),
  evidence: { ...row({}).evidence, kind: 'credit-line' as const },
});
const names = (signs: Parameters<typeof findCredits>[1]) =>
  findCredits(article, signs, scraped).credits.map(({ name }) => name);

test.each<[why: string, signs: Parameters<typeof findCredits>[1], credited: string[]]>([
  ['a name that is no account is kept', [row({})], ['Ana Ruiz']],
  ['a name that has no spaces in its script, too', [row({ name: '小林ひかる' })], ['小林ひかる']],
  ['an account is not', [row({ name: 'newsbot' })], []],
  ['a bare name that leads to the site’s own page of it is an account', [linked('Ana Ruiz')], []],
  ['… where only the byline’s element has the link', [linked('Ana Ruiz', 'b5')], []],
  ['a bare name that leads elsewhere is none', [linked('Ana Ruiz', 'b3')], ['Ana Ruiz']],
  ['nor is one beside a link of other words', [linked('Ana Ruiz', 'b4')], ['Ana Ruiz']],
  ['nor one that only another block links', [linked('Ana Ruiz', 'b1x')], ['Ana Ruiz']],
  ['a word for "by" before it says more', [linked('By Ana Ruiz')], ['Ana Ruiz']],
  ['nor is the site by another name', [row({ name: 'Coral Desk' })], []],
  ['a short word of the site’s is in many names', [row({ name: 'Ana Port' })], []],
  ['… but not one of three letters', [row({ name: 'Cor Ruiz' })], ['Cor Ruiz']],
  ['a name in figures is an account', [row({ name: 'Ana Ruiz 27' })], []],
  [
    'a byline in the text is nobody’s row',
    [{ ...pasted, evidence: { ...pasted.evidence, text: 'newsbot' } }],
    ['Leo Sand'],
  ],
  ['a byline that no element marks is no row', [plain('newsbot')], ['newsbot']],
  ['nor is a credit line of an element', [credited('newsbot')], ['newsbot']],
  ['a byline that came with the text makes the row the poster’s', [row({}), pasted], ['Leo Sand']],
  ['but not where the row names an outlet', [row({ outlet: 'Harbour Post' }), pasted], ['Ana Ruiz', 'Leo Sand']],
])('on a scraped copy %s', (_, signs, credited) => {
  expect(names(signs)).toEqual(credited);
});

test.each<[name: string, text: string, names: string[]]>([
  ['OddGuy', 'Posted by OddGuy at 7:14', []],
  ['coral24', 'Posted by coral24', []],
  ['Ana Ruiz', 'Posted by Ana Ruiz at 7:14', ['Ana Ruiz']],
  ['Heryadi', 'By Heryadi', ['Heryadi']],
  ['AnaRuiz', 'Additional reporting AnaRuiz', ['AnaRuiz']],
])('below a wire’s copy: %s in "%s"', (name, text, names) => {
  const wire: Verdict = { ...scraped, kind: 'wire' };
  const line = { people: [{ name, role: 'reporter' as const }], organizations: [] };
  const { credits } = findCredits(article, [sign('credit-line', text, { block: 'b5', where: 'closing', line })], wire);
  expect(credits.map((credit) => credit.name)).toEqual(names);
});
