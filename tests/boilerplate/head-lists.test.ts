import { describe, expect, test } from 'vitest';
import type { Decision } from '../../utils/boilerplate/decide.ts';
import { fillHead } from '../../utils/boilerplate/fill-head.ts';
import type { Block, BoilerplateKind } from '../../utils/model.ts';
import { type Line, linkLine, plainArticle } from '../pages/plain-article.ts';
import { sceneOf } from './article-of.ts';

/** A line, and what was decided of it. */
type Item = [line: Line, kind?: BoilerplateKind];

const away = 'https://pelican-post.example/world/';
const line = (text: string, more: Partial<Block> = {}): Line => ({ text, prose: false, ...more });
const link = (text: string, href = '', more: Partial<Block> = {}): Line =>
  linkLine(text, href, { prose: false, ...more });
const button = (text: string): Line => line(text, { tag: 'button' });
const textOf = (one: Line | undefined) => (typeof one === 'string' ? one : (one?.text ?? ''));

/** The texts of lines in one list that go with the others, and as what. */
const filled =
  (place: 'above' | 'head' | 'tail', items: readonly Item[], tag = 'ul', kept = '') =>
  (): string[] => {
    const lines = items.map(([one]) => one);
    const article = plainArticle({
      [place]: [...lines, 'The end of it'],
      groups: [[textOf(lines[0]), textOf(lines.at(-1)), { tag }]],
    });
    const at = article.blocks.findIndex(({ text }) => text === textOf(lines[0]));
    const decisions = article.blocks.map((_, i): Decision | undefined => {
      const kind = items[i - at]?.[1];
      return kind && { kind, rule: '+', strength: 3, content: 1 };
    });
    fillHead(sceneOf(article), decisions, (i) => !decisions[i] && article.blocks[i]?.text !== kept);
    return article.blocks.flatMap(({ text }, i) =>
      decisions[i] && decisions[i].rule !== '+' ? [`${text}: ${decisions[i].kind}`] : [],
    );
  };

const listen: Item = [link('Listen'), 'other'];

describe('in a list below the headline of which a button goes', () => {
  test.each<[what: string, goes: () => string[], expected: string[]]>([
    ['another that a script answers', filled('head', [listen, [link('Text size')]]), ['Text size: other']],
    ['whatever kind', filled('head', [[link('Tell others'), 'share'], [link('Text size')]]), ['Text size: share']],
    ['none that leads on', filled('head', [listen, [link('Text size', away)]]), []],
    ['nothing if one of the rest leads on', filled('head', [listen, [link('Text size')], [link('World', away)]]), []],
    ['words of 28 characters', filled('head', [listen, [line('x'.repeat(28))]]), [`${'x'.repeat(28)}: other`]],
    ['nothing longer', filled('head', [listen, [line('x'.repeat(29))]]), []],
    ['no day', filled('head', [listen, [line('4 March')]]), []],
    ['no label with what it labels', filled('head', [listen, [line('Text: all')]]), []],
    ['no name', filled('head', [listen, [line('Ana Ruiz')]]), []],
    ['a button that could be a name', filled('head', [listen, [link('Ana Ruiz')]]), ['Ana Ruiz: other']],
    ['nothing that others know', filled('head', [listen, [link('Text size')]], 'ul', 'Text size'), []],
    ['in a numbered list', filled('head', [listen, [link('Text size')]], 'ol'), ['Text size: other']],
    ['nothing in another box', filled('head', [listen, [link('Text size')]], 'div'), []],
    [
      'what two buttons in another box are for',
      filled('head', [[button('A'), 'other'], [button('B'), 'other'], [line('Letters')]], 'div'),
      ['Letters: other'],
    ],
    [
      'nothing beside one',
      filled('head', [[button('A'), 'other'], [line('B'), 'other'], [line('Letters')]], 'div'),
      [],
    ],
    [
      'nothing beside buttons that stay',
      filled('head', [[button('A')], [button('B'), 'other'], [line('Letters')]], 'div'),
      [],
    ],
    [
      'beside what nobody sees',
      filled('head', [[link('Facebook', '', { visible: false }), 'share'], [link('Text size')]]),
      ['Text size: share'],
    ],
    ['not what nobody sees', filled('head', [listen, [link('Text size', '', { visible: false })]]), []],
    ['nothing if all stay', filled('head', [[link('Listen')], [link('Text size')]]), []],
    ['nothing behind the story', filled('tail', [listen, [link('Text size')]]), []],
  ])('goes %s', (_, goes, expected) => expect(goes()).toEqual(expected));
});

describe('in a list above the headline', () => {
  const way: Item[] = [
    [link('Home', away), 'other'],
    [link('World', away), 'tags'],
  ];
  test.each<[what: string, goes: () => string[], expected: string[]]>([
    [
      'the story’s own name at the end of the way to it',
      filled('above', [...way, [line('The breakwater: a vote in 2026')]]),
      ['The breakwater: a vote in 2026: other'],
    ],
    ['nothing at its beginning', filled('above', [[line('The breakwater')], ...way]), []],
    ['not two', filled('above', [...way, [line('The bay')], [line('The breakwater')]]), []],
    ['nothing behind one step', filled('above', [...way.slice(1), [line('The breakwater')]]), []],
    ['nothing that others know', filled('above', [...way, [line('The breakwater')]], 'ul', 'The breakwater'), []],
  ])('goes %s', (_, goes, expected) => expect(goes()).toEqual(expected));
});

describe('in another box above the headline', () => {
  const way: Item[] = [
    [link('Home', away), 'other'],
    [link('World', away), 'tags'],
  ];
  const goes = (items: Item[], kept = '') => filled('above', items, 'div', kept)();
  const heading = (text: string): Item => [line(text, { tag: 'h3' })];
  test.each<[what: string, items: Item[], expected: string[]]>([
    ['another link', [...way, [link('Sport', away)]], ['Sport: other']],
    ['the heading of the links', [heading('Top Searches'), ...way], ['Top Searches: other']],
    ['the last step of the way', [...way, [line('Story')]], ['Story: other']],
    ['no name at its end', [...way, [line('Ana Ruiz')]], []],
    ['no day at its end', [...way, [line('4 March')]], []],
    ['no label', [[line('Exclusive')], ...way], []],
    ['no long heading', [heading('x'.repeat(41)), ...way], []],
    ['nothing beside one link', [...way.slice(1), [link('Sport', away)]], []],
  ])('goes %s', (_, items, expected) => expect(goes(items)).toEqual(expected));

  test('nothing that others know goes', () => expect(goes([...way, [link('Sport', away)]], 'Sport')).toEqual([]));
});

describe('in a box of teasers below the headline', () => {
  const title = 'Ferry to Tolland Head runs again';
  const two: Item[] = [
    [link('Why the old pier had to go', away), 'related'],
    [link('The keeper looks back', away), 'related'],
  ];
  test.each<[what: string, items: Item[], expected: string[]]>([
    ['the one that is left', [[link(title, away)], ...two], [`${title}: related`]],
    ['their heading', [[line('もっと港のニュース', { tag: 'h3' })], ...two], ['もっと港のニュース: related']],
    ['no short link', [[link('Ana Ruiz', away)], ...two], []],
    ['nothing that is no link', [[line(title)], ...two], []],
    ['nothing beside one', [[link(title, away)], ...two.slice(1)], []],
    ['nothing beside links of another kind', [[link(title, away)], ...two.map(([one]): Item => [one, 'tags'])], []],
  ])('goes %s', (_, items, expected) => expect(filled('head', items, 'div')()).toEqual(expected));
});

test('a list around the headline takes nothing along', () => {
  const article = plainArticle({
    above: [link('Listen')],
    head: [link('Text size')],
    groups: [['Listen', 'Text size', { tag: 'ul' }]],
  });
  const decisions = article.blocks.map((_, i): Decision | undefined =>
    i === 0 ? { kind: 'other', rule: '+', strength: 3, content: 1 } : undefined,
  );
  fillHead(sceneOf(article), decisions, (i) => article.headline !== `b${i}`);
  expect(decisions.flatMap((decision, i) => (decision ? [i] : []))).toEqual([0]);
});
