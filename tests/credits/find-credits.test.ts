import { expect, test } from 'vitest';
import { findCredits } from '../../utils/credits/find-credits.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Article, EvidenceKind, Sign, Verdict } from '../../utils/model.ts';

const article = {
  url: 'https://coralportal.example/story/pier',
  host: 'Coral Portal',
  hostname: 'coralportal.example',
  language: 'en',
  metadata: {},
  title: 'Pier Reopens',
  bylines: [],
  blocks: [
    { id: 'b0', zone: 'head', links: [] },
    { id: 'b1', zone: 'body', links: [] },
  ],
} as unknown as Article;

/** A sign of one person. */
const names = (name: string, kind: EvidenceKind = 'byline', more: Parameters<typeof sign>[2] = {}) =>
  sign(kind, name, { line: { people: [{ name, role: 'reporter' }], organizations: [] }, ...more });
const copy: Verdict = {
  status: 'syndicated',
  kind: 'wire',
  confidence: 'likely',
  evidence: [],
};
const own: Verdict = { status: 'original', confidence: 'likely', evidence: [] };
const row = (name: string, block = 'b0') => names(name, 'byline', { block, where: 'head', fromElement: true });
const pasted = names('Leo Sand', 'byline', { block: 'b1', where: 'opening' });

test.each<[why: string, verdict: Verdict, signs: Sign[], credited: string[]]>([
  ['an author field of one’s own story', own, [names('Ana Ruiz', 'metadata')], ['Ana Ruiz']],
  ['no author field of a copy', copy, [names('Ana Ruiz', 'metadata')], []],
  ['a row beside a byline of one’s own story', own, [row('Ana Ruiz'), pasted], ['Ana Ruiz', 'Leo Sand']],
  ['no row beside a byline that came with a copy', copy, [row('Ana Ruiz'), pasted], ['Leo Sand']],
  ['a row that is all a copy has', copy, [row('Ana Ruiz')], ['Ana Ruiz']],
  ['a row within the story', copy, [row('Ana Ruiz', 'b1'), pasted], ['Ana Ruiz', 'Leo Sand']],
  ['a row on a block that is nowhere is no part of the story', copy, [row('Ana Ruiz', 'b9'), pasted], ['Leo Sand']],
  [
    'a credit line in the story makes no poster of the row',
    copy,
    [row('Ana Ruiz'), names('Leo Sand', 'credit-line', { block: 'b1' })],
    ['Ana Ruiz', 'Leo Sand'],
  ],
  ['an account, where the copy is a wire’s', copy, [row('newsbot')], ['newsbot']],
  ['not the host', own, [names('coral portal')], []],
  ['not the headline', own, [names('Pier reopens')], []],
  ['not an agency', own, [names('Reuters')], []],
])('credited: %s', (_, verdict, signs, credited) => {
  expect(
    findCredits(article, signs, verdict)
      .credits.map(({ name }) => name)
      .sort(),
  ).toEqual(credited);
});

test.each<[why: string, signs: Sign[], organizations: string[]]>([
  ['by their full names, once each', [organized('AP'), organized('The Associated Press')], ['The Associated Press']],
  ['as printed, if they are unknown', [organized('Coral Courier')], ['Coral Courier']],
  ['only where the page states them', [organized('Coral Courier', { certainty: 'implied' })], []],
])('organisations %s', (_, signs, organizations) => {
  expect(findCredits(article, signs, own).organizations).toEqual(organizations);
});

function organized(name: string, more: Parameters<typeof sign>[2] = {}): Sign {
  return sign('credit-line', name, { line: { people: [], organizations: [name] }, ...more });
}

test.each([
  ['https://coralportal.example/author/ana-ruiz', 'head', 'Ana Ruiz', 'https://coralportal.example/author/ana-ruiz'],
  ['https://coralportal.example/author/ana-ruiz', 'outside', 'Ana Ruiz', undefined],
  ['https://coralportal.example/about', 'head', 'More by Ana Ruiz', undefined],
  ['mailto:ana@coralportal.example', 'head', 'Ana Ruiz', undefined],
  ['https://coralportal.example/story/pier#author-0', 'head', 'Ana Ruiz', undefined],
  ['https://coralportal.example/', 'head', 'Ana Ruiz', undefined],
  ['https://www.anaruiz.example/', 'head', 'Ana Ruiz', 'https://www.anaruiz.example/'],
  ['https://coralportal.example/author/mo-lang/', 'head', 'Ana Ruiz', undefined],
  ['https://coralportal.example/author/Editor/', 'head', 'Ana Ruiz', undefined],
  [
    'https://coralportal.example/author/anastasia-r',
    'head',
    'Ana Ruiz',
    'https://coralportal.example/author/anastasia-r',
  ],
  ['https://coralportal.example/author/4711', 'head', 'Ana Ruiz', 'https://coralportal.example/author/4711'],
  ['http://coralportal.example/author/ana-ruiz', 'head', ' Ana Ruiz ', 'http://coralportal.example/author/ana-ruiz'],
  ['https://coralportal.example/author/mo-van-lang', 'head', 'Ana Ruiz', undefined],
  [
    'https://coralportal.example/author/mo-lang-24',
    'head',
    'Ana Ruiz',
    'https://coralportal.example/author/mo-lang-24',
  ],
  ['https://coralportal.example/author/4-mo-lang', 'head', 'Ana Ruiz', 'https://coralportal.example/author/4-mo-lang'],
  [
    'https://coralportal.example/author/anais-lang',
    'head',
    'Ana Ruiz',
    'https://coralportal.example/author/anais-lang',
  ],
  ['https://www.ruiz.example/', 'head', 'Ana Ruiz', 'https://www.ruiz.example/'],
  ['https://www.ana.example/', 'head', 'Ana Ruiz', undefined],
  ['android-app://coralportal/https:/ana-ruiz', 'head', 'Ana Ruiz', undefined],
  ['https://coralportal.example/author/oddguy', 'head', 'Ana Ruiz', 'https://coralportal.example/author/oddguy'],
  [
    'https://coralportal.example/home-garden?author=47',
    'head',
    'Ana Ruiz',
    'https://coralportal.example/home-garden?author=47',
  ],
  ['https://coralportal.example/author/lin-lan', 'head', '林蘭', 'https://coralportal.example/author/lin-lan'],
])('a name leads where the page links it: %s, %s, %s', (href, zone, text, page) => {
  const blocks = [{ id: 'b0', zone, links: [{ text, href }] }] as unknown as Article['blocks'];
  const name = text.replace('More by ', '').trim();
  expect(findCredits({ ...article, blocks }, [names(name)], own).credits[0]?.page).toBe(page);
});

test('organizations are those that nothing else names', () => {
  const named = (organization: string) =>
    sign('notice', organization, { line: { people: [], organizations: [organization] } });
  const organizations = [
    'Quay News',
    'Quay News Agency',
    'Reef Press Service',
    'CORAL PORTAL',
    'Daily Coral Portal',
    'coralportal.example',
    '© Amazonia Books',
    'Harbour Wire',
  ];
  const verdict: Verdict = { ...copy, source: 'Quay News', distributor: 'Reef Press Service' };
  expect(findCredits(article, organizations.map(named), verdict).organizations).toEqual(['Harbour Wire']);
});

test('a name all in capitals is told in normal case', () => {
  expect(findCredits(article, [names('LÍVIA DE SÁ')], own).credits[0]?.name).toBe('Lívia de Sá');
});

test('where somebody works is told beside them', () => {
  const line = (outlet: string) => ({
    people: [{ name: 'Ana Ruiz', role: 'reporter' as const, outlet }],
    organizations: ['Harbour Observatory', 'Harbour Wire'],
  });
  const { organizations } = findCredits(
    article,
    [sign('byline', 'Ana Ruiz', { line: line('Harbour Observatory') })],
    own,
  );
  expect(organizations).toEqual(['Harbour Wire']);
});

test.each([
  ['Bay Lowland Media for coralportal.example', 'Bay Lowland Media'],
  ['Centre for Harbour Studies', 'Centre for Harbour Studies'],
])('of a house made for the site that it stands on, the first name is told: %s', (outlet, told) => {
  const line = { people: [{ name: 'Ana Ruiz', role: 'reporter' as const, outlet }], organizations: [] };
  expect(findCredits(article, [sign('byline', 'Ana Ruiz', { line })], own).credits[0]?.outlet).toBe(told);
});

test.each<[outlet: string, host: string, kept: boolean]>([
  ['RL', 'Rannikon Lehti', false],
  ['MDF AKTUELL', 'MDF', false],
  ['Harbour Times', '港口時報 Harbour Times', false],
  ['Lantern Australia', 'The Lantern', true],
  ['The Courier of Northtown', 'The Courier', true],
  ['Coral Portal', 'Coral Portal', true],
  ['Kestrel Post', 'Coral Portal', true],
  ['Post', 'Kestrel Post', true],
])('the outlet %s of somebody on the site %s is kept: %s', (outlet, host, kept) => {
  const line = { people: [{ name: 'Ana Ruiz', role: 'reporter' as const, outlet }], organizations: [] };
  const { credits } = findCredits({ ...article, host }, [sign('byline', 'Ana Ruiz', { line })], own);
  expect(credits).toHaveLength(1);
  expect(credits[0]?.outlet).toBe(kept ? outlet : undefined);
});

/** A sign of several people, as one line names them. */
const together = (text: string, ...names: string[]): Sign =>
  sign('byline', text, { line: { people: names.map((name) => ({ name, role: 'reporter' })), organizations: [] } });
const credited = (signs: readonly Sign[], verdict: Verdict = own, page: Partial<Article> = {}) =>
  findCredits({ ...article, metadata: { authors: [] }, ...page } as Article, signs, verdict).credits.map(
    ({ name }) => name,
  );
const from = (source: string, more: Partial<Verdict> = {}): Verdict => ({ ...copy, source, ...more });

test.each<[why: string, names: string[], signs: Sign[], verdict?: Verdict, page?: Partial<Article>]>([
  [
    'a source whose name stands before the person',
    ['Ana Ruiz'],
    [together('Coral Courier - Ana Ruiz', 'Coral', 'Ana Ruiz')],
    from('Coral Courier'),
  ],
  ['the same name alone', ['Coral'], [together('Coral Courier', 'Coral')], from('Coral Courier')],
  [
    'the same name without the source',
    ['Coral', 'Ana Ruiz'],
    [together('Coral - Ana Ruiz', 'Coral', 'Ana Ruiz')],
    from('Coral Courier'),
  ],
  [
    'a name that only begins like it',
    ['Cora', 'Ana Ruiz'],
    [together('Coral Courier - Ana Ruiz', 'Cora', 'Ana Ruiz')],
    from('Coral Courier'),
  ],
  [
    'an edition of the host beside the one whom its head names',
    ['Ana Ruiz'],
    [together('Ana Ruiz, Coral Port', 'Ana Ruiz', 'Coral Port')],
    own,
    { metadata: { authors: [{ name: 'Ana Ruiz', from: 'a' }] } as unknown as Article['metadata'] },
  ],
  [
    'the same where the head names nobody',
    ['Ana Ruiz', 'Coral Port'],
    [together('Ana Ruiz, Coral Port', 'Ana Ruiz', 'Coral Port')],
  ],
  [
    'the same where the head names both',
    ['Ana Ruiz', 'Coral Port'],
    [together('Ana Ruiz, Coral Port', 'Ana Ruiz', 'Coral Port')],
    own,
    { metadata: { authors: [{ name: 'Ana Ruiz and Coral Port', from: 'a' }] } as unknown as Article['metadata'] },
  ],
  [
    'a name with a short word of the host',
    ['Ana Ruiz', 'The Port'],
    [together('Ana Ruiz, The Port', 'Ana Ruiz', 'The Port')],
    own,
    { host: 'The Courier', metadata: { authors: [{ name: 'Ana Ruiz', from: 'a' }] } as unknown as Article['metadata'] },
  ],
  [
    'a name with a word of four letters of the host',
    ['Ana Ruiz'],
    [together('Ana Ruiz, Maré Port', 'Ana Ruiz', 'Maré Port')],
    own,
    { host: 'Portal MARÉ', metadata: { authors: [{ name: 'ANA RUIZ', from: 'a' }] } as unknown as Article['metadata'] },
  ],
  [
    'the issuer of a release',
    ['Ana Ruiz'],
    [together('Tolland Therapeutics', 'Tolland Therapeutics'), together('Ana Ruiz', 'Ana Ruiz')],
    from('TOLLAND Therapeutics', { kind: 'press-release' }),
  ],
  [
    'the same of a copy',
    ['Tolland Therapeutics', 'Ana Ruiz'],
    [together('Tolland Therapeutics', 'Tolland Therapeutics'), together('Ana Ruiz', 'Ana Ruiz')],
    from('TOLLAND Therapeutics'),
  ],
  ['a poster called like a part of the host', [], [row('Coral')], copy],
  ['the same with a short part', ['Cor'], [row('Cor')], copy, { host: 'Cor Portal' }],
])('on %s: %j', (_, names, signs, verdict, page) => {
  expect(credited(signs, verdict, page)).toEqual(names);
});

test.each<[outlet: string, verdict: Partial<Verdict>, kept: boolean]>([
  ['Belga', { status: 'partly', kind: 'wire', source: 'Belga' }, false],
  ['Belga', { status: 'partly', kind: 'wire', source: 'Reuters' }, true],
  ['AP', { status: 'partly', kind: 'wire', source: 'The Associated Press' }, false],
  ['Kestrel Post', { status: 'partly', kind: 'wire', source: 'Kestrel Post' }, false],
  ['Belga', { status: 'partly', kind: 'scraped', source: 'Belga' }, true],
  ['Belga', { status: 'syndicated', kind: 'wire', source: 'Belga' }, true],
])('the outlet %s under %j is kept: %s', (outlet, verdict, kept) => {
  const line = { people: [{ name: 'Ana Ruiz', role: 'reporter' as const, outlet }], organizations: [] };
  const { credits } = findCredits(article, [sign('byline', 'Ana Ruiz', { line })], { ...own, ...verdict } as Verdict);
  expect(credits[0]?.outlet).toBe(kept ? outlet : undefined);
});

test('the initials of the host are no organisation beside it', () => {
  const initialled = { ...article, host: 'Delta Post Archiv' };
  expect(findCredits(initialled, [organized('dpa'), organized('epd')], own).organizations).toEqual(['epd']);
});
